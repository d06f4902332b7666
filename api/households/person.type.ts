import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AgeBand } from '../nik/index.ts';
import { connectionOf, DateScalar, Node } from '../shared/index.ts';
import * as codes from './codes/index.ts';
import { ageBandNames, type FactSource, factSource, type IdentityMatch, identityMatch } from './fact.type.ts';

/** What may be said of anybody, child or adult, without a purpose; all else stays behind `identity` and `situation`. */
@ObjectType('Person', {
  simpleResolvers: true,
  implements: Node,
  description: 'A member of a household. Shown masked; see `identity` and `situation`.',
})
export class PersonType {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;
  householdId!: string;
  villageCode!: string;
  @Field(() => String, { description: 'Name, masked: `S*** R*****`.' })
  nameMasked!: string;
  @Field(() => String, { nullable: true, description: 'NIK, masked: `3313********0001`; null when not known.' })
  nikMasked?: string | null;
  @Field(() => codes.relation.values, { description: 'R409: relation to the head.' })
  relation!: number;
  @Field(() => codes.sex.values, { description: 'R405: sex.' })
  sex!: number;
  @Field(() => ageBandNames, { description: 'Age today in Jakarta, as a band.' })
  ageBand!: AgeBand;
  @Field(() => codes.presence.values, { description: 'R404: whether the person lives with the family.' })
  presence!: number;
  @Field(() => identityMatch, { nullable: true, description: 'Whether the NIK agrees with the civil registry.' })
  identityMatch?: IdentityMatch | null;
  @Field(() => codes.schooling.values, { nullable: true, description: 'R412: whether the person goes to school.' })
  schooling?: number | null;
  @Field(() => codes.schoolStageNames, { nullable: true, description: 'Stage of the school last or now attended.' })
  schoolStage?: codes.SchoolStage | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last observation.' })
  observedAt?: string | null;
  @Field(() => Boolean, { description: 'Whether the last observation is missing or older than 12 months.' })
  stale!: boolean;
  @Field(() => factSource, { description: 'Where the facts come from.' })
  source!: FactSource;
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;
}

export const PersonConnection = connectionOf(PersonType, 'Person');
