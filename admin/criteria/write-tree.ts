import type { CriteriaInput } from '../generated/client.ts';
import type { Condition, Node, Value } from './tree.ts';

/** The tree as the contract takes it. */
export function writeTree(node: Node): CriteriaInput {
  const plain = writePlain(node);
  return node.negated ? { not: { id: node.notId, of: plain } } : plain;
}

function writePlain(node: Node): CriteriaInput {
  if (node.kind === 'group') {
    const list = { id: node.id, of: node.of.map(writeTree) };
    return node.mode === 'all' ? { all: list } : { any: list };
  }
  const leaf = { id: node.id, label: node.label, mandatory: node.mandatory };
  if (node.kind === 'household') return { household: { ...leaf, fact: node.fact, ...comparison(node) } };
  if (node.kind === 'self') return { self: { ...leaf, fact: node.fact, ...comparison(node) } };
  const where = node.where.map((condition) => ({ fact: condition.fact, ...comparison(condition) }));
  return node.count
    ? { memberCount: { ...leaf, where, operator: node.count.operator, value: written(node.count.value) } }
    : { memberAny: { ...leaf, where } };
}

const comparison = ({ operator, value }: Condition) => ({
  operator,
  value: operator === 'EXISTS' || !value ? undefined : written(value),
});

/** `@oneOf` inputs are exact: the type of each answer says which single field it is. */
const written = (value: Value) => value as NonNullable<NonNullable<CriteriaInput['household']>['value']>;
