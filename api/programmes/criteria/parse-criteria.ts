import { checkValue, operatorsFor } from './check-value.ts';
import {
  type Criteria,
  childrenOf,
  isLeaf,
  isMemberAny,
  isMemberCount,
  isParameter,
  isSelf,
  type Leaf,
  type MemberCondition,
  type Operand,
  type Operator,
} from './criteria.ts';
import { type Path, readShape, refuse } from './criteria-shape.ts';
import { type Fact, factOf, memberFacts } from './facts.ts';

export type Unit = 'HOUSEHOLD' | 'MEMBER' | 'DWELLING' | 'GROUP';

/**
 * Criteria as anybody wrote them, checked and made uniform: every node has an id, `eq` over sets became `in`.
 *
 * Refuses with the path of the faulty node. Only what it answers may be stored or evaluated.
 */
export function parseCriteria(raw: unknown, unit: Unit = 'HOUSEHOLD'): Criteria {
  const shape = readShape(raw);
  const taken = new Set<string>();
  collectIds(shape, taken, []);
  return settle(shape, unit, taken, []);
}

/** Paths are those of `CriteriaInput`, where most criteria come from. */
const steps = (node: Criteria): Path[] => {
  if ('all' in node) return node.all.map((_, index) => ['all', 'of', index]);
  if ('any' in node) return node.any.map((_, index) => ['any', 'of', index]);
  return 'not' in node ? [['not', 'of']] : [];
};

function collectIds(node: Criteria, taken: Set<string>, path: Path): void {
  if (node.id !== undefined) {
    if (taken.has(node.id))
      refuse('criteria.id-taken', [...path, 'id'], {
        id: `Pengenal ${node.id} dipakai dua kali.`,
        en: `The id ${node.id} is used twice.`,
      });
    taken.add(node.id);
  }
  const ways = steps(node);
  childrenOf(node).forEach((child, index) => {
    collectIds(child, taken, [...path, ...ways[index]!]);
  });
}

function freshId(base: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}_${number}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function settle(node: Criteria, unit: Unit, taken: Set<string>, path: Path): Criteria {
  if (isLeaf(node)) return { ...settleLeaf(node, unit, path), id: node.id ?? freshId(leafName(node), taken) } as Leaf;
  const ways = steps(node);
  const children = childrenOf(node).map((child, index) => settle(child, unit, taken, [...path, ...ways[index]!]));
  const kind = 'all' in node ? 'all' : 'any' in node ? 'any' : 'not';
  const own = { ...node, id: node.id ?? freshId(kind, taken) };
  return (kind === 'not' ? { ...own, not: children[0] } : { ...own, [kind]: children }) as Criteria;
}

const leafName = (leaf: Leaf) => leaf.fact.replaceAll('.', '_');

function branchOf(leaf: Leaf): string {
  if (isMemberAny(leaf)) return 'memberAny';
  if (isMemberCount(leaf)) return 'memberCount';
  return isSelf(leaf) ? 'self' : 'household';
}

function settleLeaf(leaf: Leaf, unit: Unit, around: Path): Leaf {
  const path = [...around, branchOf(leaf)];
  if (isSelf(leaf) && unit !== 'MEMBER')
    refuse('criteria.self-without-member', [...path, 'fact'], {
      id: 'self.* hanya untuk program yang menilai anggota.',
      en: 'self.* is for programmes that assess a member.',
    });
  if (isMemberAny(leaf)) return { ...leaf, where: settleWhere(leaf.where, path) };
  const test = settleTest(factOf(leaf.fact)!, leaf, path);
  return (
    isMemberCount(leaf) ? { ...leaf, ...test, where: settleWhere(leaf.where, path) } : { ...leaf, ...test }
  ) as Leaf;
}

const settleWhere = (conditions: readonly MemberCondition[], path: Path): MemberCondition[] =>
  conditions.map((each, index) => ({
    ...each,
    ...settleTest(memberFacts[each.fact], each, [...path, 'where', index]),
  }));

interface Asked {
  readonly operator: Operator;
  readonly value?: Operand;
}

function settleTest(fact: Fact, asked: Asked, path: Path): Asked {
  const { operator, value } = overSets(fact, asked);
  if (!operatorsFor(fact).includes(operator))
    refuse('criteria.operator', [...path, 'operator'], {
      id: `${fact.label.id}: operator ${operator} tidak berlaku.`,
      en: `${fact.label.en}: the operator ${operator} does not apply.`,
    });
  const given = isParameter(value) ? value.default : value;
  if (operator === 'exists' ? value !== undefined : value === undefined)
    refuse('criteria.value', [...path, 'value'], {
      id: operator === 'exists' ? 'exists tidak memakai nilai.' : 'Nilai wajib diisi.',
      en: operator === 'exists' ? 'exists takes no value.' : 'A value is required.',
    });
  const fault = given === undefined ? undefined : checkValue(fact, operator, given);
  if (fault) refuse('criteria.value', [...path, 'value'], fault);
  return { operator, ...(value !== undefined && { value }) };
}

/** Over sets of names, codes and areas, equal and not equal mean the list of one. */
function overSets(fact: Fact, { operator, value }: Asked): Asked {
  if (!['nameSet', 'codeSet', 'area'].includes(fact.kind) || (operator !== 'eq' && operator !== 'neq'))
    return { operator, value };
  const list = (one: Operand | undefined): Operand | undefined =>
    typeof one === 'string' || typeof one === 'number' ? [one] : one;
  return {
    operator: operator === 'eq' ? 'in' : 'notIn',
    value:
      isParameter(value) && value.default !== undefined
        ? { ...value, default: list(value.default) as never }
        : list(value),
  };
}
