import { reachPrefix } from '../../shared/index.ts';
import { compare, compareCount, compareSet } from './compare.ts';
import {
  type Criteria,
  type HouseholdLeaf,
  isLeaf,
  isMemberAny,
  isMemberCount,
  isSelf,
  type Leaf,
  type MemberCondition,
  type Operand,
  type Operator,
  type Value,
} from './criteria.ts';
import { type Fact, factOf, type MemberFact, memberFacts } from './facts.ts';
import type { HouseholdFacts, MemberRow } from './household-facts.ts';
import { householdReadings, residence } from './household-readings.ts';
import { memberMonths, memberReadings } from './member-readings.ts';
import { Moment } from './moment.ts';
import type { ParameterBook } from './parameters.ts';
import { allOf, anyMember, anyOf, notOf, type Truth } from './truth.ts';

export interface Circumstances {
  readonly today: string;
  readonly parameters: ParameterBook;
  /** For whom one place is: a MEMBER-unit programme asks whether some member qualifies. */
  readonly unit: string;
}

export interface MemberEvaluation {
  readonly memberId: string;
  readonly truth: Truth;
  readonly nodes: ReadonlyMap<string, Truth>;
}

export interface Evaluation {
  readonly truth: Truth;
  /** The truth of every node by its id; for MEMBER-unit programmes, of some member. */
  readonly nodes: ReadonlyMap<string, Truth>;
  /** For MEMBER-unit programmes: each present member, with the truth of every node about that member. */
  readonly members: readonly MemberEvaluation[];
}

/** What criteria say of one household, in memory; `toSql` says the same of many. */
export function evaluate(
  tree: Criteria,
  facts: HouseholdFacts,
  { today, parameters, unit }: Circumstances,
): Evaluation {
  const at = new Moment(today, parameters, facts.village_code);
  if (unit !== 'MEMBER') {
    const nodes = new Map<string, Truth>();
    return { truth: truthOf(tree, facts, at, undefined, nodes), nodes, members: [] };
  }
  const each = facts.members.map((member) => {
    const nodes = new Map<string, Truth>();
    return { memberId: member.id, truth: truthOf(tree, facts, at, member, nodes), nodes };
  });
  const nodes = new Map<string, Truth>();
  for (const id of idsOf(tree)) nodes.set(id, anyMember(each.map((one) => one.nodes.get(id) ?? null)));
  return { truth: anyMember(each.map(({ truth }) => truth)), nodes, members: each };
}

const idsOf = (node: Criteria): string[] => {
  const below = isLeaf(node) ? [] : 'all' in node ? node.all : 'any' in node ? node.any : [node.not];
  return [node.id!, ...below.flatMap(idsOf)];
};

function truthOf(
  node: Criteria,
  facts: HouseholdFacts,
  at: Moment,
  subject: MemberRow | undefined,
  nodes: Map<string, Truth>,
): Truth {
  const below = (child: Criteria) => truthOf(child, facts, at, subject, nodes);
  let truth: Truth;
  if (isLeaf(node)) truth = leafTruth(node, facts, at, subject);
  else if ('all' in node) truth = allOf(node.all.map(below));
  else if ('any' in node) truth = anyOf(node.any.map(below));
  else truth = notOf(below(node.not));
  nodes.set(node.id!, truth);
  return truth;
}

export function leafTruth(leaf: Leaf, facts: HouseholdFacts, at: Moment, subject: MemberRow | undefined): Truth {
  if (isMemberAny(leaf)) return anyMember(facts.members.map((member) => meetsAll(leaf.where, member, at)));
  if (isMemberCount(leaf)) {
    if (facts.members.length === 0) return null;
    const { sure, possible } = countMembers(leaf.where, facts, at);
    return compareCount(sure, possible, leaf.operator, wantedOf(leaf.value, factOf(leaf.fact)!, leaf.operator, at));
  }
  if (isSelf(leaf)) {
    const condition = { ...leaf, fact: leaf.fact.slice('self.'.length) as MemberFact };
    return subject ? meets(condition, subject, at) : null;
  }
  return householdTruth(leaf as HouseholdLeaf, facts, at);
}

export function countMembers(where: readonly MemberCondition[], facts: HouseholdFacts, at: Moment) {
  const truths = facts.members.map((member) => meetsAll(where, member, at));
  const sure = truths.filter((truth) => truth === true).length;
  return { sure, possible: sure + truths.filter((truth) => truth === null).length };
}

export const wantedOf = (
  operand: Operand | undefined,
  fact: Fact,
  operator: Operator,
  at: Moment,
): Value | undefined =>
  operand === undefined ? undefined : at.parameters.resolve(operand, fact, operator, at.village);

const meetsAll = (where: readonly MemberCondition[], member: MemberRow, at: Moment): Truth =>
  allOf(where.map((condition) => meets(condition, member, at)));

function meets({ fact, operator, value }: MemberCondition, member: MemberRow, at: Moment): Truth {
  const wanted = wantedOf(value, memberFacts[fact], operator, at);
  if (fact === 'ppks') return compareSet(member.ppks, operator, wanted);
  return compare(readMember(fact, member, at), operator, wanted);
}

export const readMember = (fact: MemberFact, member: MemberRow, at: Moment) =>
  (memberMonths[fact] ?? memberReadings[fact])!.read(member, at);

function householdTruth({ fact, operator, value }: HouseholdLeaf, facts: HouseholdFacts, at: Moment): Truth {
  const wanted = wantedOf(value, factOf(fact)!, operator, at);
  switch (fact) {
    case 'area.inPrefix': {
      if (wanted === undefined) return null;
      const inside = (wanted as readonly string[]).some((area) => facts.village_code.startsWith(reachPrefix(area)));
      return operator === 'in' ? inside : !inside;
    }
    case 'need.declared':
      return compareSet(
        facts.needs.filter((need) => at.isFresh(need.declared_at)).map(({ need }) => need),
        operator,
        wanted,
      );
    case 'enrolment.ever':
      return compareSet(enrolled(facts), operator, wanted);
    case 'enrolment.active':
      return compareSet(enrolled(facts, at.today), operator, wanted);
    case 'residence.months':
      return compare(residence.read(facts, at), operator, wanted);
    default:
      return compare(householdReadings[fact]!.read(facts, at), operator, wanted);
  }
}

/** Programmes the family is in on a day, or ever was. */
export const enrolled = (facts: HouseholdFacts, on?: string): string[] =>
  facts.enrolments
    .filter(
      ({ status, valid_from: from, valid_to: to }) =>
        on === undefined || (status === 'ACTIVE' && (from === null || from <= on) && (to === null || to >= on)),
    )
    .map((row) => row.programme_code);
