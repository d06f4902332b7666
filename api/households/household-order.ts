import { registerEnumType } from 'type-graphql';
import { isCalendarDate, isId } from '../shared/index.ts';
import type { HouseholdType } from './household.type.ts';
import { afterFilter, filterCondition } from './household-filter.ts';
import { householdColumns } from './rows.ts';

export const householdOrder = {
  ID: 'ID',
  VILLAGE: 'VILLAGE',
  DECILE: 'DECILE',
  OBSERVED_AT: 'OBSERVED_AT',
} as const;
export type HouseholdOrder = keyof typeof householdOrder;

registerEnumType(householdOrder, {
  name: 'HouseholdOrder',
  description: 'Order of a list of households.',
  valuesConfig: {
    ID: { description: 'By id: in the order in which they were recorded.' },
    VILLAGE: { description: 'By village code, then id.' },
    DECILE: { description: 'By decile from the poorest, those without one last, then by village code.' },
    OBSERVED_AT: { description: 'By the last observation from the oldest, never visited first.' },
  },
});

export interface ListOrder {
  /** The values that say where a row stands. */
  key(row: HouseholdType): readonly unknown[];
  readonly keyLength: number;
  /** Whether a cursor's values could stand in this list at all. */
  isKey(key: readonly unknown[]): boolean;
  sql(backwards: boolean, nationwide: boolean): string;
}

const noDecile = 11;
const neverObserved = '0001-01-01';
const lowestId = "'00000000-0000-0000-0000-000000000000'::uuid";
const highestId = "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid";

const isVillage = (part: unknown) => typeof part === 'string' && /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(part);
const isRowId = (part: unknown) => typeof part === 'string' && isId(part);
const isDay = (part: unknown) => typeof part === 'string' && isCalendarDate(part);
const isDecile = (part: unknown) => Number.isInteger(part) && Number(part) >= 1 && Number(part) <= noDecile;

const key = (index: number, type: string) => `$${afterFilter + index}::${type}`;

/**
 * A page read as a merge: for each group (a range of villages, a decile in it, a village) an index gives the first rows
 * in order, and the page is the first of those. The cost depends on the number of groups and never on how many rows
 * the groups hold.
 */
function merge(parts: Merge): string {
  const order = (columns: readonly string[]) =>
    columns.map((column) => `${column}${parts.backwards ? ' desc' : ''}`).join(', ');
  return `select page.* from ${parts.groups} cross join lateral (select ${householdColumns} from household h
      where ${parts.where} and ${filterCondition} order by ${order(parts.sort)} limit $3) page
    order by ${order(parts.pageSort)} limit $3`;
}

interface Merge {
  readonly groups: string;
  readonly where: string;
  /** Order inside a group, which an index gives. */
  readonly sort: readonly string[];
  readonly pageSort: readonly string[];
  readonly backwards: boolean;
}

const ranges = 'unnest($1::text[], $2::text[]) as reach (low, high)';

// Sorted, so that PostgreSQL walks the index of areas instead of reading all of them.
const villages = `${ranges} cross join lateral (select unit.code from area_unit unit
  where unit.level = 4 and unit.code >= reach.low collate "C" and unit.code < reach.high collate "C"
  order by unit.code) village`;

/**
 * Rows of one range of villages past (or, walking back, before) a place.
 *
 * Spelt with `case` because under row level security no index takes a `coalesce` or `greatest` over a row's values.
 *
 * @param counts whether the place counts in this group
 */
function villageRange(backwards: boolean, counts: string, village: string, id: string): string {
  const [edge, inside] = backwards ? ['reach.high', '<='] : ['reach.low', '>='];
  const within = `${counts} and ${village} collate "C" ${inside} ${edge} collate "C"`;
  const start = `(case when ${within} then ${village} else ${edge} end collate "C", case when ${within} then ${id} else ${lowestId} end)`;
  return backwards
    ? `h.village_code >= reach.low collate "C" and (h.village_code, h.id) < ${start}`
    : `h.village_code < reach.high collate "C" and (h.village_code, h.id) > ${start}`;
}

const beyond = (backwards: boolean, id: string) =>
  backwards ? `h.id < coalesce(${id}, ${highestId})` : `h.id > coalesce(${id}, ${lowestId})`;

export const orders: Record<HouseholdOrder, ListOrder> = {
  VILLAGE: {
    key: ({ villageCode, id }) => [villageCode, id],
    keyLength: 2,
    isKey: ([village, id]) => isVillage(village) && isRowId(id),
    sql: (backwards) =>
      merge({
        groups: ranges,
        where: villageRange(backwards, 'true', key(0, 'text'), key(1, 'uuid')),
        sort: ['h.village_code', 'h.id'],
        pageSort: ['page."villageCode"', 'page.id'],
        backwards,
      }),
  },
  DECILE: {
    key: ({ decile, villageCode, id }) => [decile ?? noDecile, villageCode, id],
    keyLength: 3,
    isKey: ([decile, village, id]) => isDecile(decile) && isVillage(village) && isRowId(id),
    sql(backwards) {
      const from = key(0, 'smallint');
      const side = backwards ? '<' : '>';
      return merge({
        groups: `${ranges} join generate_series(1, ${noDecile}) as step (decile)
          on ${from} is null or step.decile ${side}= ${from}`,
        where: `h.decile_order = step.decile::smallint and ${villageRange(backwards, `step.decile = ${from}`, key(1, 'text'), key(2, 'uuid'))}`,
        sort: ['h.village_code', 'h.id'],
        pageSort: ['step.decile', 'page."villageCode"', 'page.id'],
        backwards,
      });
    },
  },
  ID: {
    key: ({ id }) => [id],
    keyLength: 1,
    isKey: ([id]) => isRowId(id),
    sql: (backwards, nationwide) =>
      merge({
        groups: nationwide ? ranges : villages,
        where: `${nationwide ? 'true' : 'h.village_code = village.code'} and ${beyond(backwards, key(0, 'uuid'))}`,
        sort: ['h.id'],
        pageSort: ['page.id'],
        backwards,
      }),
  },
  OBSERVED_AT: {
    key: ({ observedAt, id }) => [observedAt ?? neverObserved, id],
    keyLength: 2,
    isKey: ([day, id]) => isDay(day) && isRowId(id),
    sql(backwards, nationwide) {
      const [open, lowest] = backwards ? ["date '9999-12-31'", highestId] : [`date '${neverObserved}'`, lowestId];
      return merge({
        groups: nationwide ? ranges : villages,
        where: `${nationwide ? 'true' : 'h.village_code = village.code'}
          and (h.observed_order, h.id) ${backwards ? '<' : '>'} (coalesce(${key(0, 'date')}, ${open}), coalesce(${key(1, 'uuid')}, ${lowest}))`,
        sort: ['h.observed_order', 'h.id'],
        pageSort: [`coalesce(page."observedAt", date '${neverObserved}')`, 'page.id'],
        backwards,
      });
    },
  },
};

export const countStatement = `select count(*)::int as total from ${ranges}
  join household h on h.village_code >= reach.low collate "C" and h.village_code < reach.high collate "C"
  where ${filterCondition} limit $3`;
