import { monthsBefore } from './calendar.ts';
import { bitMask } from './compare.ts';
import type { MemberCountLeaf, Operand, Operator, Value } from './criteria.ts';
import { type Fact, factOf } from './facts.ts';
import type { Bound, SqlScope } from './sql-scope.ts';

export const negated = (sql: string, no: boolean) => (no ? `(not ${sql})` : sql);

const itself = (type: string): Bound => ({ type, of: (value) => value });

function typeOf(fact: Fact): string {
  if (fact.kind === 'number') return fact.decimal ? 'numeric' : 'integer';
  if (fact.kind === 'flag') return 'boolean';
  return fact.kind === 'code' || fact.kind === 'bits' || fact.kind === 'codeSet' ? 'integer' : 'text';
}

/** A comparison; PostgreSQL's null logic is ours. */
export function compareSql(
  read: string,
  fact: Fact,
  operator: Operator,
  value: Operand | undefined,
  scope: SqlScope,
): string {
  if (operator === 'exists') return `(${read} is not null)`;
  const type = typeOf(fact);
  const one = (...bounds: Bound[]) => scope.operand(value!, fact, operator, bounds);
  switch (operator) {
    case 'eq':
      return `(${read} = ${one(itself(type))[0]})`;
    case 'neq':
      return `(${read} <> ${one(itself(type))[0]})`;
    case 'lte':
      return `(${read} <= ${one(itself(type))[0]})`;
    case 'gte':
      return `(${read} >= ${one(itself(type))[0]})`;
    case 'in':
      return `(${read} = any (${one(itself(`${type}[]`))[0]}))`;
    case 'notIn':
      return `(${read} <> all (${one(itself(`${type}[]`))[0]}))`;
    case 'between': {
      const [low, high] = one({ type, of: (range) => nth(range, 0) }, { type, of: (range) => nth(range, 1) });
      return `(${read} between ${low} and ${high})`;
    }
    case 'hasAnyBit':
    case 'hasNoBit': {
      const [mask] = one({ type: 'integer', of: bitMask });
      return `(${read} & ${mask} ${operator === 'hasAnyBit' ? '<>' : '='} 0)`;
    }
  }
}

const nth = (value: Value, index: number) => (value as readonly number[])[index];

/** Numbers of completed months or years are compared as dates, which costs no arithmetic per row. */
export function monthsSql(
  date: string,
  perUnit: number,
  fact: Fact,
  operator: Operator,
  value: Operand | undefined,
  scope: SqlScope,
): string {
  if (operator === 'exists') return `(${date} is not null)`;
  const from = (count: number) => monthsBefore(scope.settings.day, count * perUnit);
  const reached = (pick: (value: Value) => number): Bound => ({ type: 'date', of: (given) => from(pick(given)) });
  const passed = (pick: (value: Value) => number): Bound => ({ type: 'date', of: (given) => from(pick(given) + 1) });
  const number = (given: Value) => given as number;
  const one = (...bounds: Bound[]) => scope.operand(value!, fact, operator, bounds);
  switch (operator) {
    case 'gte':
      return `(${date} <= ${one(reached(number))[0]})`;
    case 'lte':
      return `(${date} > ${one(passed(number))[0]})`;
    case 'eq':
    case 'neq': {
      const [latest, before] = one(reached(number), passed(number));
      return negated(`(${date} <= ${latest} and ${date} > ${before})`, operator === 'neq');
    }
    case 'between': {
      const [latest, before] = one(
        reached((range) => nth(range, 0)!),
        passed((range) => nth(range, 1)!),
      );
      return `(${date} <= ${latest} and ${date} > ${before})`;
    }
    default: {
      const each = (bound: Bound): Bound => ({
        type: 'date[]',
        of: (list) => (list as readonly number[]).map((count) => bound.of(count)),
      });
      const [latest, before] = one(each(reached(number)), each(passed(number)));
      const meets = `exists (select from unnest(${latest}, ${before}) reach(latest, before)
        where ${date} <= reach.latest and ${date} > reach.before)`;
      return `(case when ${date} is not null and ${latest} is not null then ${operator === 'notIn' ? 'not ' : ''}${meets} end)`;
    }
  }
}

/**
 * Whether a row with a wanted name exists.
 *
 * A scalar subquery, not `exists`: the planner would hash the whole table for that, and a page could not stop early.
 */
export function setSql(
  from: string,
  of: string,
  column: string,
  fact: Fact,
  operator: Operator,
  value: Operand | undefined,
  scope: SqlScope,
): string {
  const found = (condition: string) => `coalesce((select true from ${from} where ${of}${condition} limit 1), false)`;
  if (operator === 'exists') return found('');
  const [wanted] = scope.operand(value!, fact, operator, [itself(`${typeOf(fact)}[]`)]);
  return `(case when ${wanted} is not null then ${operator === 'notIn' ? 'not ' : ''}${found(` and ${column} = any (${wanted})`)} end)`;
}

/** A count is known to lie between the members who surely meet the conditions and those who possibly do. */
export function countSql(leaf: MemberCountLeaf, where: string, scope: SqlScope): string {
  const sure = scope.ofMembers(`count(*) filter (where ${where})`);
  const possible = scope.ofMembers(`count(*) filter (where (${where}) is not false)`);
  const recorded = scope.ofMembers('count(*)');
  const fact = factOf(leaf.fact)!;
  const { operator } = leaf;
  const one = (...bounds: Bound[]) => scope.operand(leaf.value!, fact, operator, bounds);
  const decide = (yes: string, no: string) =>
    `(case when ${recorded} = 0 then null when ${yes} then true when ${no} then false end)`;
  switch (operator) {
    case 'gte': {
      const [n] = one(itself('integer'));
      return decide(`${sure} >= ${n}`, `${possible} < ${n}`);
    }
    case 'lte': {
      const [n] = one(itself('integer'));
      return decide(`${possible} <= ${n}`, `${sure} > ${n}`);
    }
    case 'between':
    case 'eq':
    case 'neq': {
      const [low, high] = one(
        { type: 'integer', of: (given) => (operator === 'between' ? nth(given, 0) : given) },
        { type: 'integer', of: (given) => (operator === 'between' ? nth(given, 1) : given) },
      );
      const inside = `${sure} >= ${low} and ${possible} <= ${high}`;
      const outside = `${possible} < ${low} or ${sure} > ${high}`;
      return operator === 'neq' ? decide(outside, inside) : decide(inside, outside);
    }
    default: {
      const [list] = one(itself('integer[]'));
      const met = `(select count(distinct n) from unnest(${list}) n where n between ${sure} and ${possible})`;
      const every = `${list} is not null and ${met} = ${possible} - ${sure} + 1`;
      const none = `${list} is not null and ${met} = 0`;
      return operator === 'notIn' ? decide(none, every) : decide(every, none);
    }
  }
}
