import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export const CountByEnum = { AREA: 'AREA', DECILE: 'DECILE', CRITERION: 'CRITERION' } as const;
registerEnumType(CountByEnum, {
  name: 'EligibilityCountBy',
  description: 'How counts of qualifying households are split.',
  valuesConfig: {
    AREA: { description: 'By the areas one level below.' },
    DECILE: { description: 'By decile; "-" where there is none.' },
    CRITERION: { description: 'Of all households, how many pass each criterion by itself.' },
  },
});

export const CheckAnswerEnum = { YES: 'YES', NO: 'NO', NEEDS_REVIEW: 'NEEDS_REVIEW' } as const;
registerEnumType(CheckAnswerEnum, {
  name: 'EligibilityAnswer',
  description: 'Answer about one person, without data.',
  valuesConfig: {
    YES: { description: 'Qualifies by the facts on record.' },
    NO: { description: 'Does not qualify by the facts on record.' },
    NEEDS_REVIEW: {
      description: 'Cannot be told: facts are missing or old, or the proof fits nobody we may speak of.',
    },
  },
});

@ObjectType('EligibilityCount', { simpleResolvers: true, description: 'One cell of a table of counts.' })
export class CountType {
  @Field(() => String, { description: 'Area code, decile or criterion id.' })
  key!: string;
  @Field(() => Int, { nullable: true, description: 'Households; null when withheld.' })
  count?: number | null;
  @Field(() => Boolean, {
    description: 'Whether the cell is withheld because it, or another by subtraction, would speak of fewer than five.',
  })
  withheld!: boolean;
}

@ObjectType('EligibilityCounts', { simpleResolvers: true, description: 'How many households qualify for a programme.' })
export class CountsType {
  @Field(() => String, { description: 'Code of the programme.' })
  programmeCode!: string;
  @Field(() => String, { description: 'Label of the version of the criteria.' })
  criteriaLabel!: string;
  @Field(() => CountByEnum, { description: 'How the cells are split.' })
  by!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'All of them; null when withheld, and for CRITERION, whose cells do not add up.',
  })
  total?: number | null;
  @Field(() => [CountType], { description: 'The cells; none when the whole area is withheld.' })
  cells!: CountType[];
}

@InputType({ description: 'What a person shows to prove who they are; never stored.' })
export class ProofInput {
  @Field(() => String, { description: 'NIK, 16 digits.' })
  nik!: string;
  @Field(() => String, { description: 'Number of the family card (KK), 16 digits.' })
  kk!: string;
}

@ObjectType('AgreementBudget', { simpleResolvers: true, description: 'What an agreement may still ask today.' })
export class BudgetType {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;
  @Field(() => String, { description: 'Number of the agreement.' })
  number!: string;
  @Field(() => Int, { description: 'Points for one day in Jakarta.' })
  dailyBudget!: number;
  @Field(() => Int, { description: 'Points spent today.' })
  spent!: number;
  @Field(() => Int, { description: 'Points left today.' })
  remaining!: number;
  @Field(() => String, { description: 'When a new day begins, ISO 8601.' })
  resetsAt!: string;
}
