import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/index.ts';
import { householdById } from './household.loaders.ts';
import { HouseholdType } from './household.type.ts';
import { PersonType } from './person.type.ts';

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household the person belongs to.' })
  household(@Root() { householdId }: PersonType, @Ctx() ctx: Context) {
    return ctx.loader(householdById).load(householdId);
  }
}
