import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, DateScalar, Node } from '../shared/index.ts';
import * as codes from './codes/index.ts';
import {
  type FactSource,
  factSource,
  type HouseholdStatus,
  householdStatus,
  type Registry,
  registry,
} from './fact.type.ts';

@ObjectType('Household', {
  simpleResolvers: true,
  implements: Node,
  description: 'A family (keluarga): the people on one family card (KK). Shown masked; see `identity` and `situation`.',
})
export class HouseholdType {
  @Field(() => ID, { description: 'Id of the household.' })
  id!: string;
  villageCode!: string;
  @Field(() => householdStatus, { description: 'Whether it still exists here.' })
  status!: HouseholdStatus;
  @Field(() => String, { nullable: true, description: 'Family card number, masked: `3313********0001`.' })
  kkMasked?: string | null;
  @Field(() => codes.familyStatus.values, { nullable: true, description: 'R115: relation to its family card.' })
  familyStatus?: number | null;
  @Field(() => codes.surveyResult.values, { nullable: true, description: 'R205: how the last visit ended.' })
  surveyResult?: number | null;
  @Field(() => Int, { description: 'Number of members.' })
  memberCount!: number;
  @Field(() => registry, { nullable: true, description: 'Registry the decile comes from; null when not listed.' })
  registry?: Registry | null;
  @Field(() => Int, { nullable: true, description: 'Welfare decile 1 (poorest) to 10, imported and never computed.' })
  decile?: number | null;
  @Field(() => String, { nullable: true, description: 'Period of the decile, for example 2026Q3.' })
  decilePeriod?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day to which the decile applies.' })
  decileAsOf?: string | null;
  @Field(() => Boolean, { description: 'Whether the decile is older than 12 months; false when there is none.' })
  decileStale!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'Since when the family lives in this village.' })
  residentSince?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last observation; null when never visited.' })
  observedAt?: string | null;
  @Field(() => Boolean, { description: 'Whether the last observation is missing or older than 12 months.' })
  stale!: boolean;
  @Field(() => factSource, { description: 'Where the facts come from.' })
  source!: FactSource;
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;
}

export const HouseholdConnection = connectionOf(HouseholdType, 'Household');
