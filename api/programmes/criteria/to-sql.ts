import { reachPrefix } from '../../shared/index.ts';
import { monthsBefore } from './calendar.ts';
import { bitMask } from './compare.ts';
import {
  type Criteria,
  type HouseholdLeaf,
  isLeaf,
  isMemberAny,
  isMemberCount,
  isSelf,
  type Leaf,
  leavesOf,
  type MemberCondition,
  type MemberCountLeaf,
  type Operand,
  type Operator,
  type Value,
} from './criteria.ts';
import { type Fact, factOf, type MemberFact, memberFacts } from './facts.ts';
import { householdReadings, residence } from './household-readings.ts';
import { memberMonths, memberReadings } from './member-readings.ts';
import type { Bound, SqlScope } from './sql-scope.ts';

export interface CompiledCriteria {
  /** Three-valued SQL expression: true, false or null. */
  readonly truth: string;
  /** Conditions that together hold exactly where `truth` is true; apart, the planner may apply them early. */
  readonly eligible: readonly string[];
  /** The truth of each leaf. */
  readonly leaves: ReadonlyMap<string, string>;
}

/** The criteria as SQL over household `h`; means exactly what `evaluate` means. */
export function toSql(tree: Criteria, unit: string, scope: SqlScope): CompiledCriteria {
  if (unit !== 'MEMBER') {
    const leaves = new Map<string, string>();
    const parts = 'all' in tree ? tree.all.map((child) => nodeSql(child, scope, leaves)) : undefined;
    const truth = parts ? join(parts, 'and') : nodeSql(tree, scope, leaves);
    return { truth, eligible: parts ?? [truth], leaves };
  }
  const inner = new Map<string, string>();
  const truth = nodeSql(tree, scope, inner);
  const leaves = new Map<string, string>();
  for (const leaf of leavesOf(tree)) leaves.set(leaf.id!, ofSomeMember(inner.get(leaf.id!)!));
  const ofHousehold = 'all' in tree ? tree.all.filter((child) => !leavesOf(child).some(isSelf)) : [];
  const early = ofHousehold.map((child) => nodeSql(child, scope, new Map()));
  return { truth: ofSomeMember(truth), eligible: [...early, ofSomeMember(truth)], leaves };
}

/** Present members as assessed subjects `s`; nobody recorded is not known. */
const ofSomeMember = (condition: string): string =>
  decode(`(select max(each.truth) from (select ${encode(condition)} as truth from person s
    where s.household_id = h.id and s.presence in (1, 5)) each)`);

const encode = (condition: string) => `case (${condition}) when true then 2 when false then 0 else 1 end`;
const decode = (encoded: string) => `(case ${encoded} when 2 then true when 0 then false end)`;

const join = (parts: readonly string[], by: 'and' | 'or') => `(${parts.join(` ${by} `)})`;

function nodeSql(node: Criteria, scope: SqlScope, leaves: Map<string, string>): string {
  if ('all' in node)
    return join(
      node.all.map((child) => nodeSql(child, scope, leaves)),
      'and',
    );
  if ('any' in node)
    return join(
      node.any.map((child) => nodeSql(child, scope, leaves)),
      'or',
    );
  if (!isLeaf(node)) return `(not ${nodeSql(node.not, scope, leaves)})`;
  const sql = leafSql(node, scope);
  leaves.set(node.id!, sql);
  return sql;
}

function leafSql(leaf: Leaf, scope: SqlScope): string {
  if (isMemberAny(leaf)) return decode(scope.ofMembers(`max(${encode(whereSql(leaf.where, scope))})`));
  if (isMemberCount(leaf)) return countSql(leaf, scope);
  if (isSelf(leaf)) {
    const fact = leaf.fact.slice('self.'.length) as MemberFact;
    return conditionSql({ fact, operator: leaf.operator, value: leaf.value }, scope, 's');
  }
  return householdSql(leaf as HouseholdLeaf, scope);
}

const whereSql = (where: readonly MemberCondition[], scope: SqlScope) =>
  join(
    where.map((condition) => conditionSql(condition, scope, 'p')),
    'and',
  );

function conditionSql({ fact, operator, value }: MemberCondition, scope: SqlScope, row: string): string {
  const asked = memberFacts[fact];
  if (fact === 'ppks') return setSql('ppks_flag k', `k.person_id = ${row}.id`, 'k.code', asked, operator, value, scope);
  const months = memberMonths[fact];
  if (months) return monthsSql(`${row}.${months.date}`, months.perUnit, asked, operator, value, scope);
  return compareSql(memberReadings[fact]!.sql(scope, row), asked, operator, value, scope);
}

function householdSql({ fact, operator, value }: HouseholdLeaf, scope: SqlScope): string {
  const asked = factOf(fact)!;
  switch (fact) {
    case 'area.inPrefix': {
      const [prefixes] = scope.operand(value!, asked, operator, [
        { type: 'text[]', of: (areas) => (areas as readonly string[]).map(reachPrefix) },
      ]);
      return negated(`(h.village_code ^@ any (${prefixes}))`, operator === 'notIn');
    }
    case 'need.declared':
      return setSql(
        'need_declaration n',
        `n.household_id = h.id and ${scope.isFresh('n.declared_at')}`,
        'n.need',
        asked,
        operator,
        value,
        scope,
      );
    case 'enrolment.ever':
      return setSql('enrolment e', 'e.household_id = h.id', 'e.programme_code', asked, operator, value, scope);
    case 'enrolment.active': {
      const now = `e.household_id = h.id and e.status = 'ACTIVE' and coalesce(e.valid_from <= ${scope.today()}, true)
        and coalesce(e.valid_to >= ${scope.today()}, true)`;
      return setSql('enrolment e', now, 'e.programme_code', asked, operator, value, scope);
    }
    case 'residence.months':
      return monthsSql(residence.date, residence.perUnit, asked, operator, value, scope);
    default:
      return compareSql(householdReadings[fact]!.sql(scope), asked, operator, value, scope);
  }
}

const negated = (sql: string, no: boolean) => (no ? `(not ${sql})` : sql);

const itself = (type: string): Bound => ({ type, of: (value) => value });

function typeOf(fact: Fact): string {
  if (fact.kind === 'number') return fact.decimal ? 'numeric' : 'integer';
  if (fact.kind === 'flag') return 'boolean';
  return fact.kind === 'code' || fact.kind === 'bits' || fact.kind === 'codeSet' ? 'integer' : 'text';
}

/** A comparison; PostgreSQL's null logic is ours. */
function compareSql(read: string, fact: Fact, operator: Operator, value: Operand | undefined, scope: SqlScope): string {
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
function monthsSql(
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
function setSql(
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
function countSql(leaf: MemberCountLeaf, scope: SqlScope): string {
  const where = whereSql(leaf.where, scope);
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
