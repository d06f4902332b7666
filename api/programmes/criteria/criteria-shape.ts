import { z } from 'zod';
import { Refusal } from '../../errors.ts';
import type { Localised } from '../../shared/index.ts';
import { type Criteria, operators } from './criteria.ts';
import { type HouseholdFact, householdFacts, type MemberFact, memberFacts } from './facts.ts';

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

export type Path = readonly (string | number)[];

/** Whatever it was, as a tree of criteria within the limits; what its facts and values mean is not looked at here. */
export function readShape(raw: unknown): Criteria {
  measure(raw);
  const shape = criteria.safeParse(raw);
  if (shape.success) return shape.data;
  return refuse('criteria.shape', pathOf(shape.error), {
    id: 'Bentuk kriteria tidak dikenal.',
    en: 'This is not the shape of a criterion.',
  });
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

/** Paths are those of `CriteriaInput`, where most criteria come from. */
export function refuse(rule: string, path: Path, reason: Localised): never {
  throw new Refusal('VALIDATION', rule, reason, ['input', 'criteria', ...path.map(String)]);
}
