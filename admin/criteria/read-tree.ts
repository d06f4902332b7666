import type { LeafPartsFragment, WholeCriteriaFragment } from '../generated/client.ts';
import { type FixedValue, type Node, newKey, type Value } from './tree.ts';

/** A tree as the contract answers it; its depth ends where the operation stops asking. */
type Read = Partial<LeafPartsFragment> & {
  readonly all?: { readonly id: string; readonly of: readonly Read[] } | null;
  readonly any?: { readonly id: string; readonly of: readonly Read[] } | null;
  readonly not?: { readonly id: string; readonly of: Read } | null;
};

/** The tree as the builder holds it; undefined where it goes deeper than the operation asks, so nothing is lost unseen. */
export function readTree(criteria: WholeCriteriaFragment | Read): Node | undefined {
  const { all, any, not, household, memberAny, memberCount, self } = criteria as Read;
  if (not) {
    const inner = readTree(not.of);
    return inner && (inner.negated ? undefined : { ...inner, negated: true, notId: not.id });
  }
  const list = all ?? any;
  if (list) {
    const of = list.of.map(readTree);
    if (of.some((node) => node === undefined)) return undefined;
    return { kind: 'group', key: newKey(), id: list.id, mode: all ? 'all' : 'any', of: of as Node[] };
  }
  const leaf = household ?? memberAny ?? memberCount ?? self;
  if (!leaf) return undefined;
  const shared = { key: newKey(), id: leaf.id, label: leaf.label, mandatory: leaf.mandatory };
  if (household) return { ...shared, kind: 'household', ...conditionOf(household) };
  if (self) return { ...shared, kind: 'self', ...conditionOf(self) };
  const members = (memberAny ?? memberCount) as NonNullable<typeof memberAny>;
  const where = members.where.map((condition) => ({ key: newKey(), ...conditionOf(condition) }));
  return {
    ...shared,
    kind: 'member',
    where,
    ...(memberCount && { count: { operator: memberCount.operator, value: plainValue(memberCount.value) as Value } }),
  };
}

const conditionOf = <Fact extends string, Operator>(condition: {
  fact: Fact;
  operator: Operator;
  value: Value | null;
}) => ({
  fact: condition.fact,
  operator: condition.operator,
  value: plainValue(condition.value),
});

const known = <Part extends object>(part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value != null)) as Part;

function plainValue(value: Value | null | undefined): Value | undefined {
  if (!value) return undefined;
  const { parameter, ...fixed } = value;
  if (!parameter) return known<FixedValue>(fixed);
  return { parameter: { name: parameter.name, default: parameter.default && known(parameter.default) } };
}
