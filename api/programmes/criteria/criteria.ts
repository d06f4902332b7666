import type { Localised } from '../../shared/index.ts';
import type { HouseholdFact, MemberFact } from './facts.ts';

export const operators = [
  'eq',
  'neq',
  'in',
  'notIn',
  'lte',
  'gte',
  'between',
  'exists',
  'hasAnyBit',
  'hasNoBit',
] as const;
export type Operator = (typeof operators)[number];

export type Plain = number | boolean | string;
export type Value = Plain | readonly (number | string)[];

/** A value that an administrator keeps as a row, by area and date; without a row the default holds. */
export interface Parameter {
  readonly param: string;
  readonly default?: Value;
}

export type Operand = Value | Parameter;

/** The programme's own area, offered as a parameter to `area.inPrefix`. */
export const programmeArea = 'PROGRAMME_AREA';

interface Named {
  /** Stable within one version: explanations and statistics speak of it. */
  readonly id?: string;
  readonly label?: Localised;
}

interface Test<Fact extends string> {
  readonly fact: Fact;
  readonly operator: Operator;
  /** Absent with `exists` only. */
  readonly value?: Operand;
}

/** One condition on a member. */
export type MemberCondition = Test<MemberFact>;

interface LeafBase extends Named {
  /** The owner does not waive it. */
  readonly mandatory?: boolean;
}

/** A condition on the household. */
export interface HouseholdLeaf extends LeafBase, Test<HouseholdFact> {}

/** All conditions hold on one and the same present member. */
export interface MemberAnyLeaf extends LeafBase {
  readonly fact: 'member.any';
  readonly where: readonly MemberCondition[];
}

/** How many present members meet all conditions. */
export interface MemberCountLeaf extends LeafBase {
  readonly fact: 'member.count';
  readonly where: readonly MemberCondition[];
  readonly operator: Operator;
  readonly value?: Operand;
}

/** A condition on the assessed member of a MEMBER-unit programme. */
export interface SelfLeaf extends LeafBase, Test<`self.${MemberFact}`> {}

export type Leaf = HouseholdLeaf | MemberAnyLeaf | MemberCountLeaf | SelfLeaf;

export interface All extends Named {
  readonly all: readonly Criteria[];
}
export interface Any extends Named {
  readonly any: readonly Criteria[];
}
export interface Not extends Named {
  readonly not: Criteria;
}

export type Criteria = All | Any | Not | Leaf;

/** A tree whose every node has its id, as `parseCriteria` answers it. */
export const isLeaf = (node: Criteria): node is Leaf => 'fact' in node;
export const isParameter = (value: Operand | undefined): value is Parameter =>
  typeof value === 'object' && !Array.isArray(value);

export const isMemberAny = (leaf: Leaf): leaf is MemberAnyLeaf => leaf.fact === 'member.any';
export const isMemberCount = (leaf: Leaf): leaf is MemberCountLeaf => leaf.fact === 'member.count';
export const isSelf = (leaf: Leaf): leaf is SelfLeaf => leaf.fact.startsWith('self.');
export const isMemberLeaf = (leaf: Leaf): leaf is MemberAnyLeaf | MemberCountLeaf =>
  isMemberAny(leaf) || isMemberCount(leaf);

export function childrenOf(node: Criteria): readonly Criteria[] {
  if ('all' in node) return node.all;
  if ('any' in node) return node.any;
  return 'not' in node ? [node.not] : [];
}

/** Every leaf from left to right. */
export function leavesOf(node: Criteria): Leaf[] {
  return isLeaf(node) ? [node] : childrenOf(node).flatMap(leavesOf);
}
