import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../shared/index.ts';
import { ProgrammeType } from '../programme.type.ts';

const named = <const Names extends readonly string[]>(names: Names) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Name in Names[number]]: Name };

export const verdictEnum = named(['ELIGIBLE', 'NOT_ELIGIBLE', 'NEEDS_DATA']);
registerEnumType(verdictEnum, {
  name: 'EligibilityVerdict',
  description: 'Whether criteria are met. Eligible is not entitled: places are limited and the owner decides.',
  valuesConfig: {
    ELIGIBLE: { description: 'All that is asked is known and met.' },
    NOT_ELIGIBLE: { description: 'Something that is asked is known not to be met.' },
    NEEDS_DATA: { description: 'It hangs on facts that are missing or older than allowed: a task for the field.' },
  },
});

export const outcomeEnum = named(['PASS', 'FAIL', 'UNKNOWN', 'WITHHELD']);
registerEnumType(outcomeEnum, {
  name: 'CriterionOutcome',
  description: 'How one criterion comes out, seen as it is meant: an exclusion that does not apply is a PASS.',
  valuesConfig: {
    PASS: { description: 'Met.' },
    FAIL: { description: 'Not met.' },
    UNKNOWN: { description: 'Not known: the fact is missing or older than allowed.' },
    WITHHELD: { description: 'Rests on specially protected facts that you may not see.' },
  },
});

@ObjectType('CriterionResult', { simpleResolvers: true, description: 'One criterion, explained.' })
export class CriterionResultType {
  @Field(() => String, { description: 'Id of the criterion within its version.' })
  id!: string;
  @Field(() => String, { description: 'What is asked, in the language of the request.' })
  label!: string;
  @Field(() => outcomeEnum, { description: 'How it comes out.' })
  outcome!: string;
  @Field(() => Boolean, { description: 'Whether the owner never waives it.' })
  mandatory!: boolean;
  @Field(() => String, { nullable: true, description: 'What was found, in words; null when unknown or withheld.' })
  value?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which that was observed.' })
  observedAt?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it comes from: a registry or a kind of source.' })
  source?: string | null;
  @Field(() => Boolean, { description: 'Whether the observation is too old to count.' })
  stale!: boolean;
  @Field(() => Boolean, {
    description: 'Whether the verdict would have to change here; among alternatives one is enough.',
  })
  matters!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What would change the verdict; null where it does not hang on it.',
  })
  toChange?: string | null;
}

@ObjectType('MemberEligibility', {
  simpleResolvers: true,
  description: 'How one member comes out in a programme that serves persons.',
})
export class MemberEligibilityType {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;
  @Field(() => verdictEnum, { description: 'The verdict.' })
  verdict!: string;
  @Field(() => [CriterionResultType], { description: 'Each criterion about this member.' })
  results!: CriterionResultType[];
}

@ObjectType('Eligibility', {
  simpleResolvers: true,
  description: 'How a household comes out in a programme today, with every criterion explained.',
})
export class EligibilityType {
  @Field(() => ProgrammeType, { description: 'The programme.' })
  programme!: ProgrammeType;
  @Field(() => verdictEnum, {
    description: 'The verdict; for programmes that serve persons, of the best placed member.',
  })
  verdict!: string;
  @Field(() => Int, { description: 'Number of the version of the criteria.' })
  criteriaNumber!: number;
  @Field(() => String, { description: 'Label of the version of the criteria, for example 2026.1.' })
  criteriaLabel!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day from which this version decides.' })
  effectiveFrom?: string | null;
  @Field(() => DateScalar, { description: 'Day for which the verdict holds.' })
  asOf!: string;
  @Field(() => [CriterionResultType], {
    description: 'Each criterion; for programmes that serve persons, about the best placed member.',
  })
  results!: CriterionResultType[];
  @Field(() => [MemberEligibilityType], {
    description: 'For programmes that serve persons: each member who lives there; empty otherwise.',
  })
  members!: MemberEligibilityType[];
  /** Codes of the programmes the household is in today. */
  receiving!: readonly string[];
}
