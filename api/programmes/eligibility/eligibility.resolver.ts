import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { HouseholdType } from '../../households/index.ts';
import { type Context, Cost } from '../../shared/index.ts';
import { EligibilityType } from './eligibility.type.ts';
import { explainEligibilities, explainEligibility } from './explain-eligibility.ts';

@Resolver(() => HouseholdType)
export class EligibilityResolver {
  @FieldResolver(() => EligibilityType, {
    nullable: true,
    description: 'How it comes out in one programme, explained; null without criteria in force. Logged.',
  })
  eligibility(
    @Root() household: HouseholdType,
    @Arg('programme', () => String, { description: 'Code of the programme.' }) programme: string,
    @Ctx() ctx: Context,
  ) {
    return explainEligibility(ctx, household, programme);
  }

  @Cost({ size: 40 })
  @FieldResolver(() => [EligibilityType], {
    nullable: true,
    description: 'How it comes out in every active programme that is offered where it lives. Logged.',
  })
  eligibilities(@Root() household: HouseholdType, @Ctx() ctx: Context) {
    return explainEligibilities(ctx, household);
  }
}
