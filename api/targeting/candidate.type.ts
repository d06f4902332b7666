import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { outcomeEnum } from '../programmes/index.ts';
import { connectionOf } from '../shared/index.ts';
import type { CandidateCondition, CandidateFacts } from './describe-candidates.ts';

@ObjectType('CandidateCondition', { simpleResolvers: true, description: 'How a candidate comes out in one criterion.' })
export class CandidateConditionType implements CandidateCondition {
  @Field(() => String, { description: 'Id of the criterion within its version.' })
  id!: string;
  @Field(() => String, { description: 'What is asked, in the language of the request.' })
  label!: string;
  @Field(() => outcomeEnum, { description: 'How it comes out; WITHHELD where it rests on specially protected facts.' })
  outcome!: string;
}

@ObjectType('Candidate', {
  simpleResolvers: true,
  description:
    'A household that qualifies for a programme. Partners see it under a pseudonym and without anything that names it; staff in reach also see the household.',
})
export class CandidateType {
  @Field(() => ID, {
    description: 'For partners a pseudonym of this agreement and month; for staff the id of the household.',
  })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'Decile; null unless the agreement gives the field class GENERAL.' })
  decile?: number | null;
  describe!: () => Promise<CandidateFacts>;
  householdId!: string;
  areaCode!: string | null;
  /** Where it stands in its list. */
  place!: readonly unknown[];
  staff!: boolean;
}

export const CandidateConnection = connectionOf(CandidateType, 'Candidate');

@InputType({ description: 'Which candidates; all conditions together.' })
export class CandidateFilterInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Only with this declared need, for example LOST_LIVELIHOOD; for partners only where the agreement gives GENERAL.',
  })
  need?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Only up to this decile, 1 to 10; for partners only where the agreement gives GENERAL.',
  })
  maximumDecile?: number | null;
}
