import { daysBetween } from './calendar.ts';
import type { HouseholdFact } from './facts.ts';
import type { HouseholdFacts, Observed } from './household-facts.ts';
import { matchSql, readMatch, readSex, sexSql } from './member-readings.ts';
import type { Moment } from './moment.ts';
import type { SqlScope } from './sql-scope.ts';

/** Where a value comes from: for explanations. */
export interface Origin {
  readonly observedAt: string | null;
  readonly source: string | null;
}

/** One fact of the household, read twice: in memory and as an SQL expression over the same columns. */
export interface HouseholdReading {
  read(facts: HouseholdFacts, at: Moment): number | string | boolean | null;
  sql(scope: SqlScope): string;
  origin(facts: HouseholdFacts): Origin;
}

const ofRegistry = (facts: HouseholdFacts): Origin => ({ observedAt: facts.decile_as_of, source: facts.registry });
const ofHousehold = (facts: HouseholdFacts): Origin => ({ observedAt: facts.observed_at, source: facts.source });
const headOf = (facts: HouseholdFacts) => facts.members.find(({ relation }) => relation === 1);
const ofHead = (facts: HouseholdFacts): Origin => {
  const head = headOf(facts);
  return { observedAt: head?.observed_at ?? null, source: head?.source ?? null };
};

type Section = 'housing' | 'assets';
const origin = (section: Section) => (facts: HouseholdFacts) => ({
  observedAt: facts[section]?.observed_at ?? null,
  source: facts[section]?.source ?? null,
});

/** Housing and assets are joined to SQL only where fresh, so that stale rows read as absent. */
const fresh = (facts: HouseholdFacts, section: Section, at: Moment): Observed | null => {
  const found = facts[section];
  return found && at.isFresh(found.observed_at) ? found : null;
};

const column = (section: Section, name: string): HouseholdReading => ({
  read: (facts, at) => (fresh(facts, section, at)?.[name] as number | boolean | null | undefined) ?? null,
  sql: (scope) => `${scope.join(section)}.${name}`,
  origin: origin(section),
});

/** Some questions follow from the answer to another: without a toilet nobody asks where it drains. Their answer is 0. */
const follows = (name: string, question: string, spares: readonly number[]): HouseholdReading => ({
  read(facts, at) {
    const found = fresh(facts, 'housing', at);
    if (!found) return null;
    return (found[name] as number | null) ?? (spares.includes(found[question] as number) ? 0 : null);
  },
  sql(scope) {
    const row = scope.join('housing');
    return `coalesce(${row}.${name}, case when ${row}.${question} in (${spares.join(', ')}) then 0 end)`;
  },
  origin: origin('housing'),
});
const notOwned = [2, 3, 4, 5, 6];
const notMetered = [2, 3, 4];
const withoutToilet = [6];
const housing = (name: string) => column('housing', name);
const asset = (name: string) => column('assets', name);

const perPerson: HouseholdReading = {
  read(facts, at) {
    const area = fresh(facts, 'housing', at)?.floor_area as number | null | undefined;
    // whole tenths of a square metre: division rounds to the same hundredth as PostgreSQL's numeric
    return area == null || facts.member_count === 0
      ? null
      : Math.round((Math.round(area * 10) * 10) / facts.member_count) / 100;
  },
  sql: (scope) => `round(${scope.join('housing')}.floor_area / nullif(h.member_count, 0), 2)`,
  origin: origin('housing'),
};

/** The RTLH checklist: cramped, earth or board floor, perishable walls, perishable roof, no proper toilet. */
const signs = [
  ['floor', [5, 6, 7, 8]],
  ['wall', [2, 4, 5, 6]],
  ['roof', [6, 7]],
  ['toilet', [4, 5, 6]],
] as const;
const crampedBelow = 7.2;

const rtlhScore: HouseholdReading = {
  read(facts, at) {
    const found = fresh(facts, 'housing', at);
    const area = perPerson.read(facts, at) as number | null;
    if (!found || area === null || signs.some(([name]) => found[name] == null)) return null;
    const seen = signs.filter(([name, codes]) => (codes as readonly unknown[]).includes(found[name]));
    return seen.length + (area < crampedBelow ? 1 : 0);
  },
  sql(scope) {
    const row = scope.join('housing');
    const counted = signs.map(([name, codes]) => `(${row}.${name} in (${codes.join(', ')}))::int`);
    return `(${[...counted, `(${perPerson.sql(scope)} < ${crampedBelow})::int`].join(' + ')})`;
  },
  origin: origin('housing'),
};

/** Months since a date, which SQL compares as the date itself. */
export const residence = {
  date: 'h.resident_since',
  perUnit: 1,
  read: (facts: HouseholdFacts, at: Moment) =>
    facts.resident_since === null ? null : at.monthsSince(facts.resident_since),
  origin: ofHousehold,
};

export const householdReadings: Partial<Record<HouseholdFact, HouseholdReading>> = {
  decile: {
    read: (facts, at) => (at.isFresh(facts.decile_as_of) ? facts.decile : null),
    sql: (scope) => `(case when ${scope.isFresh('h.decile_as_of')} then h.decile end)`,
    origin: ofRegistry,
  },
  decileAgeDays: {
    read: (facts, at) => (facts.decile_as_of === null ? null : daysBetween(facts.decile_as_of, at.today)),
    sql: (scope) => `(${scope.today()} - h.decile_as_of)`,
    origin: ofRegistry,
  },
  'registry.member': {
    read: ({ registry }) => registry === 'DTSEN' || registry === 'DTKS',
    sql: () => `(h.registry is not null and h.registry in ('DTSEN', 'DTKS'))`,
    origin: ofRegistry,
  },
  'household.size': {
    read: ({ member_count: size }) => (size === 0 ? null : size),
    sql: () => 'nullif(h.member_count, 0)',
    origin: ofHousehold,
  },
  'head.sex': {
    read(facts) {
      const head = headOf(facts);
      return head ? readSex(head) : null;
    },
    sql: (scope) => scope.ofMembers(`max(case when p.relation = 1 then ${sexSql('p')} end)`),
    origin: ofHead,
  },
  'identity.match': {
    read(facts) {
      const head = headOf(facts);
      return head ? readMatch(head) : null;
    },
    sql: (scope) => scope.ofMembers(`max(case when p.relation = 1 then ${matchSql('p')} end)`),
    origin(facts) {
      const head = headOf(facts);
      return { observedAt: head?.identity_checked_at ?? null, source: 'DUKCAPIL' };
    },
  },
  'housing.tenure': housing('tenure'),
  'housing.deed': follows('deed', 'tenure', notOwned),
  'housing.floorArea': housing('floor_area'),
  'housing.areaPerPerson': perPerson,
  'housing.floor': housing('floor'),
  'housing.wall': housing('wall'),
  'housing.roof': housing('roof'),
  'housing.water': housing('water'),
  'housing.septicDistance': housing('septic_distance'),
  'housing.lighting': housing('lighting'),
  'housing.powerWatt': follows('power_watt', 'lighting', notMetered),
  'housing.cooking': housing('cooking'),
  'housing.toilet': housing('toilet'),
  'housing.closet': follows('closet', 'toilet', withoutToilet),
  'housing.disposal': follows('disposal', 'toilet', withoutToilet),
  'rtlh.score': rtlhScore,
  'asset.gasCylinder': asset('gas_cylinder'),
  'asset.refrigerator': asset('refrigerator'),
  'asset.airConditioner': asset('air_conditioner'),
  'asset.waterHeater': asset('water_heater'),
  'asset.landline': asset('landline'),
  'asset.television': asset('television'),
  'asset.gold': asset('gold'),
  'asset.computer': asset('computer'),
  'asset.motorcycle': asset('motorcycle'),
  'asset.bicycle': asset('bicycle'),
  'asset.car': asset('car'),
  'asset.boat': asset('boat'),
  'asset.motorboat': asset('motorboat'),
  'asset.smartphone': asset('smartphone'),
  'asset.land': asset('land'),
  'asset.otherHouse': asset('other_house'),
  'asset.cattle': asset('cattle'),
  'asset.buffalo': asset('buffalo'),
  'asset.horses': asset('horses'),
  'asset.pigs': asset('pigs'),
  'asset.goats': asset('goats'),
  'asset.internet': asset('internet'),
  'asset.bankAccount': asset('bank_account'),
};
