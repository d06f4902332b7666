import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type PurposeCode, purposeCode } from '../audit/index.ts';
import { ViewerType } from '../auth/index.ts';
import { ageBandNames, HouseholdType, householdById } from '../households/index.ts';
import { AreaType, areaByCode } from '../regions/index.ts';
import { AreaCodeScalar, type Context, Cost, PageArgs } from '../shared/index.ts';
import { readBudgets } from './budget.ts';
import { CandidateConditionType, CandidateConnection, CandidateFilterInput, CandidateType } from './candidate.type.ts';
import { checkEligibility } from './check-eligibility.ts';
import { type CountBy, countCandidates } from './count-candidates.ts';
import { BudgetType, CheckAnswerEnum, CountByEnum, CountsType, ProofInput } from './counts.type.ts';
import { findCandidates } from './find-candidates.ts';

const programmeArg = { description: 'Code of the programme.' };
const areaArg = { description: 'Area asked about, within the agreement or your reach.' };
const purposeArg = {
  defaultValue: 'PROGRAMME_TARGETING',
  description: 'What it is for; must be one of the purposes of the agreement. Logged.',
};

@Resolver(() => CandidateType)
class CandidateResolver {
  @Cost({ own: 10 })
  @Query(() => CandidateConnection, {
    description:
      'Households that qualify for a programme. Partners see pseudonyms under areas of at least ten candidates; the page is logged and charged to the agreement (5 points and 1 for each row). Errors: FORBIDDEN without an agreement, LIMIT_EXCEEDED when the budget is spent.',
  })
  eligibleHouseholds(
    @Arg('programme', () => String, programmeArg) programme: string,
    @Arg('area', () => AreaCodeScalar, areaArg) area: string,
    @Arg('filter', () => CandidateFilterInput, { nullable: true, description: 'Which of them.' })
    filter: CandidateFilterInput | null | undefined,
    @Arg('purpose', () => purposeCode, purposeArg) purpose: PurposeCode,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return findCandidates(ctx, { programme, area, purpose, filter: filter ?? {} }, page);
  }

  @Cost({ own: 50 })
  @Query(() => CountsType, {
    description:
      'How many households qualify, by area, decile or criterion. Cells under five are withheld, and others with them so that subtraction does not tell. 50 points for partners.',
  })
  async eligibilityCounts(
    @Arg('programme', () => String, programmeArg) programme: string,
    @Arg('area', () => AreaCodeScalar, areaArg) area: string,
    @Arg('by', () => CountByEnum, { defaultValue: 'AREA', description: 'How to split.' }) by: CountBy,
    @Arg('purpose', () => purposeCode, purposeArg) purpose: PurposeCode,
    @Ctx() ctx: Context,
  ): Promise<CountsType> {
    const { asked, total, cells } = await countCandidates(ctx, { programme, area, purpose, by });
    return {
      programmeCode: asked.programme.code,
      criteriaLabel: asked.version.label,
      by,
      total: total ?? null,
      cells: cells.map(({ key, count }) => ({ key, count: count ?? null, withheld: count === undefined })),
    };
  }

  @Cost({ own: 10 })
  @Query(() => CheckAnswerEnum, {
    description:
      'Whether a person who shows NIK and KK qualifies, by POST only. Answers in constant shape and gives no data; logged as a read of the person. 10 points.',
  })
  checkEligibility(
    @Arg('programme', () => String, programmeArg) programme: string,
    @Arg('area', () => AreaCodeScalar, areaArg) area: string,
    @Arg('proof', () => ProofInput, { description: 'What the person shows.' }) proof: ProofInput,
    @Arg('purpose', () => purposeCode, purposeArg) purpose: PurposeCode,
    @Ctx() ctx: Context,
  ) {
    return checkEligibility(ctx, { programme, area, purpose, proof });
  }

  @FieldResolver(() => AreaType, {
    nullable: true,
    description: 'For partners the finest area that holds at least ten candidates; for staff the village.',
  })
  area(@Root() { areaCode }: CandidateType, @Ctx() ctx: Context) {
    return areaCode && areaCode !== 'ID' ? ctx.loader(areaByCode).load(areaCode) : null;
  }

  @Cost({ size: 10 })
  @FieldResolver(() => [CandidateConditionType], {
    description: 'How it comes out in each criterion; for partners none unless the agreement gives GENERAL.',
  })
  async conditions(@Root() candidate: CandidateType) {
    return (await candidate.describe()).conditions;
  }

  @FieldResolver(() => [ageBandNames], {
    description: 'Ages of the members in bands; for partners none unless the agreement gives GENERAL.',
  })
  async memberAgeBands(@Root() candidate: CandidateType) {
    return (await candidate.describe()).memberAgeBands;
  }

  @FieldResolver(() => [String], {
    description: 'Codes of declared needs; for partners none unless the agreement gives GENERAL.',
  })
  async needs(@Root() candidate: CandidateType) {
    return (await candidate.describe()).needs;
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household; for staff in reach only.' })
  household(@Root() { householdId, staff }: CandidateType, @Ctx() ctx: Context) {
    return staff ? ctx.loader(householdById).load(householdId) : null;
  }
}

@Resolver(() => ViewerType)
class BudgetResolver {
  @FieldResolver(() => [BudgetType], {
    description: 'What the viewer’s agreements may still ask today; none for staff.',
  })
  budget(@Ctx() ctx: Context) {
    return readBudgets(ctx);
  }
}

export const targetingResolvers = [CandidateResolver, BudgetResolver];
