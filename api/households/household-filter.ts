import { Field, InputType, Int } from 'type-graphql';
import { AreaCodeScalar, type Context } from '../shared/index.ts';
import * as codes from './codes/index.ts';
import { type HouseholdStatus, householdStatus, type Registry, registry } from './fact.type.ts';
import { staleBefore } from './freshness.ts';

const anyOf = (what: string) => ({ nullable: true, description: `${what}, any of these.` });

@InputType({ description: 'What the home must be like; all conditions together.' })
export class HousingFilter {
  @Field(() => [codes.tenure.values], anyOf('Right to live there'))
  tenure?: number[];
  @Field(() => [codes.floor.values], anyOf('Floor'))
  floor?: number[];
  @Field(() => [codes.wall.values], anyOf('Wall'))
  wall?: number[];
  @Field(() => [codes.roof.values], anyOf('Roof'))
  roof?: number[];
  @Field(() => [codes.water.values], anyOf('Drinking water'))
  water?: number[];
  @Field(() => [codes.lighting.values], anyOf('Light'))
  lighting?: number[];
  @Field(() => [codes.toilet.values], anyOf('Toilet'))
  toilet?: number[];
}

@InputType({ description: 'Which households to list; all conditions together.' })
export class HouseholdFilter {
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Only inside this area.' })
  area?: string;
  @Field(() => Int, { nullable: true, description: 'Only this decile or higher.' })
  decileFrom?: number;
  @Field(() => Int, { nullable: true, description: 'Only this decile or lower.' })
  decileTo?: number;
  @Field(() => registry, { nullable: true, description: 'Only those whose decile comes from this registry.' })
  registry?: Registry;
  @Field(() => [householdStatus], { nullable: true, description: 'Only in one of these states; ACTIVE unless given.' })
  status?: HouseholdStatus[];
  @Field(() => String, { nullable: true, description: 'Only those taking part in the programme with this code.' })
  enrolledIn?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only those whose last observation is stale, or is not.' })
  stale?: boolean;
  @Field(() => HousingFilter, { nullable: true, description: 'Only those with such a home.' })
  housing?: HousingFilter;
}

const housingColumns = ['tenure', 'floor', 'wall', 'roof', 'water', 'lighting', 'toilet'] as const;
const firstValue = 4;
const firstHousing = firstValue + 7;

/** Scalar subqueries with a limit: PostgreSQL then probes each row's index and never hashes a whole table. */
export const filterCondition = `($4::smallint is null or h.decile >= $4) and ($5::smallint is null or h.decile <= $5)
  and ($6::text is null or h.registry = $6) and h.status = any ($7::text[])
  and ($8::text is null or (select true from enrolment e
    where e.household_id = h.id and e.programme_code = $8 and e.status = 'ACTIVE' limit 1))
  and ($9::boolean is null or (coalesce(h.observed_at, '-infinity') < $10::date) = $9)
  and (coalesce(${housingColumns.map((_, index) => `$${firstHousing + index}::smallint[]`).join(', ')}) is null
    or (select true from housing_condition c where c.household_id = h.id and ${housingColumns
      .map((column, index) => `($${firstHousing + index} is null or c.${column} = any ($${firstHousing + index}))`)
      .join(' and ')} limit 1))`;

/** Number of the first placeholder after those of the filter. */
export const afterFilter = firstHousing + housingColumns.length;

export function filterValues(ctx: Context, filter: HouseholdFilter): unknown[] {
  const { housing = {} } = filter;
  return [
    filter.decileFrom ?? null,
    filter.decileTo ?? null,
    filter.registry ?? null,
    filter.status ?? ['ACTIVE'],
    filter.enrolledIn ?? null,
    filter.stale ?? null,
    staleBefore(ctx.today()),
    ...housingColumns.map((column) => (housing as HousingFilter | null)?.[column] ?? null),
  ];
}
