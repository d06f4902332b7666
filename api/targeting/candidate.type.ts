import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../shared/index.ts';

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
  householdId!: string;
  areaCode!: string | null;
  lot!: string;
  staff!: boolean;
}

export const CandidateConnection = connectionOf(CandidateType, 'Candidate');

@InputType({ description: 'Which candidates; all conditions together.' })
export class CandidateFilterInput {
  @Field(() => String, { nullable: true, description: 'Only with this declared need, for example LOST_LIVELIHOOD.' })
  need?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Only up to this decile, 1 to 10; for partners only where the agreement gives GENERAL.',
  })
  maximumDecile?: number | null;
}
