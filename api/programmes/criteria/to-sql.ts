import { reachPrefix } from '../../shared/index.ts';
import { compareSql, countSql, monthsSql, negated, setSql } from './compare-sql.ts';
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
} from './criteria.ts';
import { factOf, type MemberFact, memberFacts } from './facts.ts';
import { householdReadings, residence } from './household-readings.ts';
import { memberMonths, memberReadings } from './member-readings.ts';
import type { SqlScope } from './sql-scope.ts';

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
  const leaves = new Map<string, string>();
  const children = 'all' in tree ? tree.all : [tree];
  const parts = children.map((child) => nodeSql(child, scope, leaves));
  const truth = join(parts, 'and');
  if (unit !== 'MEMBER') return { truth, eligible: parts, leaves };
  const ofHousehold = parts.filter((_, index) => !leavesOf(children[index]!).some(isSelf));
  return {
    truth: ofSomeMember(truth),
    eligible: [...ofHousehold, ofSomeMember(truth)],
    leaves: new Map([...leaves].map(([id, sql]) => [id, ofSomeMember(sql)])),
  };
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
  if (isMemberCount(leaf)) return countSql(leaf, whereSql(leaf.where, scope), scope);
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
