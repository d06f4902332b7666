import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type PurposeCode, purposeCode } from '../../audit/index.ts';
import type { Context } from '../../shared/index.ts';
import { HouseholdType } from '../household.type.ts';
import { PersonType } from '../person.type.ts';
import { householdIdentity, personIdentity } from './identity.loaders.ts';
import { HouseholdIdentityAnswer, PersonIdentityAnswer } from './identity.type.ts';
import { openDoor } from './open-door.ts';
import { householdSituation, personSituation } from './situation.loaders.ts';
import { HouseholdSituationAnswer, PersonSituationAnswer } from './situation.type.ts';

// Single arguments and no class of them: type-graphql would validate an instance for each person of a page.
const Purpose = Arg('purpose', () => purposeCode, { description: 'What the data is read for; logged.' });
const Reference = Arg('reference', () => String, {
  nullable: true,
  description: 'Number of the case it serves; some purposes want one. Logged.',
});

@Resolver(() => PersonType)
export class PersonDoors {
  @FieldResolver(() => PersonIdentityAnswer, { description: 'Name, NIK and birth date: the door to identity.' })
  identity(
    @Root() person: PersonType,
    @Purpose purpose: PurposeCode,
    @Reference reference: string | null,
    @Ctx() ctx: Context,
  ) {
    return openDoor(ctx, 'identity', person, { purpose, reference }, personIdentity);
  }

  @FieldResolver(() => PersonSituationAnswer, {
    description: 'Health, disability, pregnancy, work, income, insurance, need: the door to specific data.',
  })
  situation(
    @Root() person: PersonType,
    @Purpose purpose: PurposeCode,
    @Reference reference: string | null,
    @Ctx() ctx: Context,
  ) {
    return openDoor(ctx, 'situation', person, { purpose, reference }, personSituation);
  }
}

@Resolver(() => HouseholdType)
export class HouseholdDoors {
  @FieldResolver(() => HouseholdIdentityAnswer, {
    description: 'Family card number, address, telephone and place: the door to identity.',
  })
  identity(
    @Root() household: HouseholdType,
    @Purpose purpose: PurposeCode,
    @Reference reference: string | null,
    @Ctx() ctx: Context,
  ) {
    return openDoor(ctx, 'identity', household, { purpose, reference }, householdIdentity);
  }

  @FieldResolver(() => HouseholdSituationAnswer, {
    description: 'Needs, and the situation of every member at once: the door to specific data.',
  })
  situation(
    @Root() household: HouseholdType,
    @Purpose purpose: PurposeCode,
    @Reference reference: string | null,
    @Ctx() ctx: Context,
  ) {
    return openDoor(ctx, 'situation', household, { purpose, reference }, householdSituation);
  }
}
