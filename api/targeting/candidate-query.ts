import { type Shape, SqlScope, toSql } from '../programmes/index.ts';
import { reachPrefix } from '../shared/index.ts';
import { areaKey } from './area-key.ts';
import type { AskedProgramme } from './asked-programme.ts';

export interface CandidateFilter {
  readonly need?: string | null;
  readonly maximumDecile?: number | null;
}

export interface CandidateQuestion {
  readonly asked: AskedProgramme;
  readonly areaCode: string;
  readonly filter: CandidateFilter;
  readonly today: string;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Parts {
  readonly scope: SqlScope;
  readonly where: string[];
  /** Criterion id to the SQL of its truth. */
  readonly leaves: ReadonlyMap<string, string>;
}

/** Households of an area that qualify; `h` is the household. */
function parts({ asked, areaCode, filter, today }: CandidateQuestion, shape: Shape): Parts {
  const { tree, parameters, programme } = asked;
  const scope = new SqlScope({ day: today, parameters, within: reachPrefix(areaCode), shape });
  const { eligible, leaves } = toSql(tree, programme.unit, scope);
  const key = areaKey(areaCode);
  const where = [`h.status = 'ACTIVE'`, ...eligible];
  if (key) where.unshift(`h.${key} = ${scope.bind(areaCode, 'text')}`);
  if (filter.maximumDecile != null) where.push(`h.decile <= ${scope.bind(filter.maximumDecile, 'smallint')}`);
  if (filter.need)
    where.push(`coalesce((select true from need_declaration declared where declared.household_id = h.id
      and declared.need = ${scope.bind(filter.need, 'text')} and ${scope.isFresh('declared.declared_at')} limit 1), false)`);
  return { scope, where, leaves };
}

const from = ({ scope, where }: Parts) => `from household h ${scope.joins()} where ${where.join('\n and ')}`;

export interface CandidateRow {
  readonly id: string;
  readonly villageCode: string;
  /** Place in the drawn order; a 64-bit number as text. */
  readonly lot: string;
  readonly decile: number | null;
}

/** Values that the text does not mention are left out, as PostgreSQL could not tell their type. */
function statement(text: string, values: readonly unknown[]): Statement {
  const used = [...new Set([...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)))].sort((a, b) => a - b);
  const places = new Map(used.map((number, index) => [number, index + 1]));
  return {
    text: text.replace(/\$(\d+)/g, (_, number) => `$${places.get(Number(number))}`),
    values: used.map((number) => values[number - 1]),
  };
}

const columns = 'select h.id, h.village_code as "villageCode", h.lot::text as lot, h.decile';

/** One page in the drawn order: walks an index and stops as soon as the page is full. */
export function pageStatement(
  question: CandidateQuestion,
  walk: { size: number; key?: readonly unknown[]; backwards: boolean },
): Statement {
  const made = parts(question, 'page');
  const { scope, where } = made;
  if (walk.key) {
    const place = `(${scope.bind(walk.key[0], 'bigint')}, ${scope.bind(walk.key[1], 'uuid')})`;
    where.push(`(h.lot, h.id) ${walk.backwards ? '<' : '>'} ${place}`);
  }
  const direction = walk.backwards ? 'desc' : 'asc';
  const text = `${columns} ${from(made)}
    order by h.lot ${direction}, h.id ${direction} limit ${scope.bind(walk.size, 'integer')}`;
  return statement(text, scope.values);
}

const mostOfBlock = 5_000; // far above what chance can gather in a block; a list that long would be no page any more

/** The candidates of one stretch of the drawn order, except those of withheld villages. */
export function blockStatement(
  question: CandidateQuestion,
  bounds: { from: string; to: string },
  withheld: readonly string[],
): Statement {
  const made = parts(question, 'page');
  const { scope, where } = made;
  if (withheld.length > 0) where.push(`h.village_code <> all (${scope.bind(withheld, 'text[]')})`);
  where.push(`h.lot between ${scope.bind(bounds.from, 'bigint')} and ${scope.bind(bounds.to, 'bigint')}`);
  const text = `${columns} ${from(made)} order by h.lot, h.id limit ${scope.bind(mostOfBlock, 'integer')}`;
  return statement(text, scope.values);
}

export type GroupBy = 'VILLAGE' | 'DECILE';

const groups: Record<GroupBy, string> = { VILLAGE: 'h.village_code', DECILE: `coalesce(h.decile::text, '-')` };

/** How many qualify, by village or decile. */
export function countStatement(question: CandidateQuestion, by: GroupBy, withheld: readonly string[] = []): Statement {
  const made = parts(question, 'set');
  if (withheld.length > 0) made.where.push(`h.village_code <> all (${made.scope.bind(withheld, 'text[]')})`);
  return statement(
    `select ${groups[by]} as key, count(*)::int as count ${from(made)} group by 1 order by 1`,
    made.scope.values,
  );
}

/** How many qualify, by village and decile. */
export function decileStatement(question: CandidateQuestion): Statement {
  const made = parts(question, 'set');
  return statement(
    `select ${groups.VILLAGE} as village, ${groups.DECILE} as key, count(*)::int as count ${from(made)}
     group by 1, 2 order by 1, 2`,
    made.scope.values,
  );
}

/** Of all households, how many pass each criterion, by village. */
export function criterionStatement(question: CandidateQuestion): Statement {
  const made = parts(question, 'set');
  const { scope, leaves } = made;
  const key = areaKey(question.areaCode);
  const columns = [...leaves.values()].map((truth, index) => `count(*) filter (where ${truth})::int as c${index}`);
  const where = ["h.status = 'ACTIVE'", ...(key ? [`h.${key} = ${scope.bind(question.areaCode, 'text')}`] : [])];
  return statement(
    `select ${[`${groups.VILLAGE} as village`, ...columns].join(', ')} from household h ${scope.joins()}
     where ${where.join(' and ')} group by 1`,
    scope.values,
  );
}

/** The order of the columns of `criterionStatement`. */
export const criterionKeys = (question: CandidateQuestion): string[] => [...parts(question, 'set').leaves.keys()];
