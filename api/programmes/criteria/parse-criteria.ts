import { z } from 'zod';
import { Refusal } from '../../errors.ts';
import type { Localised } from '../../shared/index.ts';
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
  operators,
} from './criteria.ts';
import { type Fact, factOf, type HouseholdFact, householdFacts, type MemberFact, memberFacts } from './facts.ts';

const deepest = 8;
const mostNodes = 80;
const mostConditions = 8;

const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,59}$/);
const words = z.strictObject({ id: z.string().trim().min(1).max(300), en: z.string().trim().min(1).max(300) });
const plain = z.union([z.number(), z.boolean(), z.string().max(60)]);
const value = z.union([plain, z.array(z.union([z.number(), z.string().max(60)])).max(60)]);
const parameter = z.strictObject({ param: z.string().regex(/^[A-Z][A-Z0-9_]{1,59}$/), default: value.optional() });
const operand = z.union([value, parameter]);
const operator = z.enum(operators);
const named = { id: id.optional(), label: words.optional() };
const about = { ...named, mandatory: z.boolean().optional() };
const names = <Name extends string>(facts: Record<Name, unknown>) => Object.keys(facts) as [Name, ...Name[]];
const condition = z.strictObject({
  fact: z.enum(names<MemberFact>(memberFacts)),
  operator,
  value: operand.optional(),
});
const where = z.array(condition).min(1).max(mostConditions);
const selfFacts = names<MemberFact>(memberFacts).map((name) => `self.${name}` as const);

const criteria: z.ZodType<Criteria> = z.lazy(() =>
  z.union([
    z.strictObject({ ...named, all: z.array(criteria).min(1) }),
    z.strictObject({ ...named, any: z.array(criteria).min(1) }),
    z.strictObject({ ...named, not: criteria }),
    z.strictObject({ ...about, fact: z.literal('member.any'), where }),
    z.strictObject({ ...about, fact: z.literal('member.count'), where, operator, value: operand }),
    z.strictObject({
      ...about,
      fact: z.enum(names<HouseholdFact>(householdFacts)),
      operator,
      value: operand.optional(),
    }),
    z.strictObject({ ...about, fact: z.enum(selfFacts), operator, value: operand.optional() }),
  ]),
);

export type Unit = 'HOUSEHOLD' | 'MEMBER' | 'DWELLING' | 'GROUP';

/**
 * Criteria as anybody wrote them, checked and made uniform: every node has an id, `eq` over sets became `in`.
 *
 * Refuses with the path of the faulty node. Only what it answers may be stored or evaluated.
 */
export function parseCriteria(raw: unknown, unit: Unit = 'HOUSEHOLD'): Criteria {
  measure(raw);
  const shape = criteria.safeParse(raw);
  if (!shape.success)
    refuse('criteria.shape', pathOf(shape.error), {
      id: 'Bentuk kriteria tidak dikenal.',
      en: 'This is not the shape of a criterion.',
    });
  const taken = new Set<string>();
  collectIds(shape.data, taken, []);
  return settle(shape.data, unit, taken, []);
}

/** Limits come first, so that a hostile tree is never walked to its end. */
function measure(raw: unknown): void {
  let left = mostNodes;
  const walk = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null) return;
    if (depth > deepest)
      refuse('criteria.depth', [], {
        id: `Kriteria bersusun paling banyak ${deepest} tingkat.`,
        en: `Criteria nest at most ${deepest} levels.`,
      });
    left -= 1;
    if (left < 0)
      refuse('criteria.size', [], {
        id: `Kriteria memuat paling banyak ${mostNodes} simpul.`,
        en: `Criteria hold at most ${mostNodes} nodes.`,
      });
    const { all, any, not } = node as Record<string, unknown>;
    for (const list of [all, any]) if (Array.isArray(list)) for (const child of list) walk(child, depth + 1);
    if (not) walk(not, depth + 1);
  };
  walk(raw, 1);
}

type Path = readonly (string | number)[];

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

/** The deepest place at which the best matching alternative failed; what it merely lacks says least. */
function pathOf(error: z.ZodError): Path {
  let best: { path: Path; score: number } = { path: [], score: -1 };
  const walk = (issues: readonly z.core.$ZodIssue[], base: Path): void => {
    for (const issue of issues) {
      const path = [...base, ...(issue.path as Path)];
      if (issue.code === 'invalid_type') path.pop();
      const score = path.length;
      if (score > best.score) best = { path, score };
      if (issue.code === 'invalid_union') for (const branch of issue.errors) walk(branch, path);
    }
  };
  walk(error.issues, []);
  return best.path.flatMap((step) => (step === 'all' || step === 'any' || step === 'not' ? [step, 'of'] : [step]));
}

function refuse(rule: string, path: Path, reason: Localised): never {
  throw new Refusal('VALIDATION', rule, reason, ['input', 'criteria', ...path.map(String)]);
}
