import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { HouseholdType } from '../../households/index.ts';
import { type Context, Cost } from '../../shared/index.ts';
import { overlapsOfProgramme } from '../programme.loaders.ts';
import { OverlapType } from '../programme.type.ts';
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

@Resolver(() => EligibilityType)
export class OverlapInForceResolver {
  @FieldResolver(() => [OverlapType], {
    description:
      'Rules against, or with a warning about, programmes that the household receives today. They do not change the verdict: the owner decides.',
  })
  async overlaps(@Root() { programme, receiving }: EligibilityType, @Ctx() ctx: Context) {
    const rules = await ctx.loader(overlapsOfProgramme).load(programme.code);
    return rules.filter(({ otherCode, relation }) => relation !== 'ALLOWED' && receiving.includes(otherCode));
  }
}
