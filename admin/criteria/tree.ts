import type { CriteriaOperator, HouseholdFact, MemberFact } from '../generated/client.ts';

/** Criteria as the builder holds them. Negation is a mark on a node, not a node: people read "not" in front of a line. */
interface Marked {
  /** Stable for React while somebody moves things around. */
  readonly key: string;
  /** Stable id within the version, where the service gave one. */
  readonly id?: string;
  readonly notId?: string;
  readonly negated?: boolean;
}

export interface FixedValue {
  readonly number?: number | null;
  readonly numbers?: readonly number[] | null;
  readonly flag?: boolean | null;
  readonly word?: string | null;
  readonly words?: readonly string[] | null;
}

export interface Value extends FixedValue {
  readonly parameter?: { readonly name: string; readonly default?: FixedValue | null } | null;
}

export interface Condition<Fact extends string = string> {
  readonly fact: Fact;
  readonly operator: CriteriaOperator;
  readonly value?: Value | null;
}

interface LeafBase extends Marked {
  readonly mandatory?: boolean;
  readonly label?: { readonly id: string; readonly en: string } | null;
}

export interface Group extends Marked {
  readonly kind: 'group';
  readonly mode: 'all' | 'any';
  readonly of: readonly Node[];
}

export interface HouseholdLeaf extends LeafBase, Condition<HouseholdFact> {
  readonly kind: 'household';
}

export interface SelfLeaf extends LeafBase, Condition<MemberFact> {
  readonly kind: 'self';
}

/** Some member, or so many members, meet all of `where`. */
export interface MemberLeaf extends LeafBase {
  readonly kind: 'member';
  readonly where: readonly (Condition<MemberFact> & { readonly key: string })[];
  readonly count?: { readonly operator: CriteriaOperator; readonly value: Value };
}

export type Node = Group | HouseholdLeaf | SelfLeaf | MemberLeaf;

let serial = 0;
export const newKey = () => `node-${++serial}`;

export const emptyGroup = (mode: Group['mode'] = 'all'): Group => ({ kind: 'group', key: newKey(), mode, of: [] });

/** As deep as one operation reads within the limits of the service: groups and negations count alike. */
export const deepest = 3;

export function levels(node: Node): number {
  const own = node.negated ? 1 : 0;
  return node.kind === 'group' ? own + 1 + Math.max(0, ...node.of.map(levels)) : own;
}

/** A group is whole when it holds something all the way down. */
export const isWhole = (node: Node): boolean =>
  node.kind === 'group'
    ? node.of.length > 0 && node.of.every(isWhole)
    : node.kind === 'member'
      ? node.where.length > 0 && node.where.every(hasValue) && (!node.count || isFilled(node.count.value))
      : hasValue(node);

const hasValue = ({ operator, value }: Condition) => operator === 'EXISTS' || isFilled(value);

export const isFilled = (value: Value | null | undefined): boolean =>
  value != null &&
  (value.parameter != null ||
    value.number != null ||
    value.flag != null ||
    Boolean(value.word) ||
    Boolean(value.numbers?.length) ||
    Boolean(value.words?.length));
