import { Field, Int, ObjectType } from 'type-graphql';
import { AreaCodeScalar } from '../../shared/index.ts';
import { ProgrammeType } from '../programme.type.ts';

const counted = (what: string) => ({ nullable: true, description: `${what}; null when withheld.` });

@ObjectType('SimulationCount', {
  simpleResolvers: true,
  description:
    'What a change of criteria would do in one area or decile. Rows that speak of fewer than five are withheld.',
})
export class SimulationCountType {
  @Field(() => String, { description: 'Area code, decile (`-` for none), or ALL.' })
  key!: string;
  @Field(() => Boolean, { description: 'Whether the counts are withheld.' })
  withheld!: boolean;
  @Field(() => Int, counted('Households asked about'))
  households?: number | null;
  @Field(() => Int, counted('Eligible under the criteria in force'))
  before?: number | null;
  @Field(() => Int, counted('Eligible under the proposed criteria'))
  after?: number | null;
  @Field(() => Int, counted('Newly eligible'))
  gained?: number | null;
  @Field(() => Int, counted('No longer eligible, or no longer known to be'))
  lost?: number | null;
  @Field(() => Int, counted('Whose verdict under the proposed criteria hangs on missing or stale facts'))
  needsData?: number | null;
}

@ObjectType('Simulation', {
  simpleResolvers: true,
  description: 'What proposed criteria would change against those in force, before anybody activates them.',
})
export class SimulationType {
  @Field(() => ProgrammeType, { description: 'The programme.' })
  programme!: ProgrammeType;
  @Field(() => String, { nullable: true, description: 'Label of the version in force; null when there is none.' })
  activeLabel?: string | null;
  @Field(() => AreaCodeScalar, { description: 'Area asked about.' })
  areaCode!: string;
  @Field(() => SimulationCountType, { description: 'The whole area.' })
  total!: SimulationCountType;
  @Field(() => [SimulationCountType], { description: 'By the areas one level below.' })
  byArea!: SimulationCountType[];
  @Field(() => [SimulationCountType], { description: 'By decile.' })
  byDecile!: SimulationCountType[];
}
