import type { Localised } from '../../shared/index.ts';
import {
  type Criteria,
  isLeaf,
  isMemberLeaf,
  isParameter,
  type Leaf,
  type MemberCondition,
  type Operand,
} from './criteria.ts';
import { factWords, leafCondition, leafWords, type ReadOperand } from './describe.ts';
import { type Fact, factOf, memberFacts } from './facts.ts';
import { originOf, valueFound } from './found.ts';
import type { HouseholdFacts, MemberRow } from './household-facts.ts';
import type { Moment } from './moment.ts';
import type { ParameterBook } from './parameters.ts';
import { isHidden, perishes, type Sight } from './sensitivity.ts';
import { notOf, type Outcome, outcomeOf, type Truth } from './truth.ts';

export interface LeafExplanation {
  readonly id: string;
  readonly label: Localised;
  /** Whether the leaf stands in the way, seen through every `not` around it. */
  readonly outcome: Outcome | 'WITHHELD';
  readonly mandatory: boolean;
  readonly value: Localised | null;
  readonly observedAt: string | null;
  readonly source: string | null;
  readonly stale: boolean;
  /** Whether the result would have to change here; with alternatives, one of them is enough. */
  readonly matters: boolean;
  readonly toChange: Localised | null;
}

type Truths = ReadonlyMap<string, Truth>;

/** Every leaf in words: what it asks, what was found and when, and what would change the result. */
export function explain(
  tree: Criteria,
  nodes: Truths,
  facts: HouseholdFacts,
  at: Moment,
  sight: Sight,
  subject?: MemberRow,
): LeafExplanation[] {
  const read = readAt(at.parameters, at.village);
  return positionsIn(tree, nodes).map((position) => {
    const outline = outlineOf(position, read, sight);
    const { leaf, wanted, matters } = position;
    if (outline.outcome === 'WITHHELD')
      return { ...outline, matters, value: null, observedAt: null, source: null, stale: false, toChange: null };
    const { observedAt, source } = originOf(leaf, facts, subject);
    const stale = observedAt !== null && perishes(leaf) && !at.isFresh(observedAt);
    const value = valueFound(leaf, facts, at, sight, subject);
    const toChange = matters ? whatWouldChange(leaf, outline.outcome, wanted, stale, read) : null;
    return { ...outline, matters, value, observedAt, source, stale, toChange };
  });
}

const readAt =
  (parameters: ParameterBook, village: string): ReadOperand =>
  (operand, fact, operator) =>
    parameters.resolve(operand, fact, operator, village);

/** A leaf in its tree. */
interface Position {
  readonly leaf: Leaf;
  readonly truth: Truth;
  /** False under an odd number of `not`. */
  readonly wanted: boolean;
  readonly matters: boolean;
  /** Label of the `not` directly around the leaf, which says it the way it is meant. */
  readonly around?: Localised;
}

function positionsIn(tree: Criteria, nodes: Truths): Position[] {
  const found: Position[] = [];
  const walk = (node: Criteria, wanted: boolean, blocked: boolean, around?: Localised): void => {
    const truth = nodes.get(node.id!) ?? null;
    const matters = blocked && truth !== wanted;
    if (isLeaf(node)) found.push({ leaf: node, truth, wanted, matters, around });
    else if ('not' in node) walk(node.not, !wanted, matters, node.label);
    else for (const child of 'all' in node ? node.all : node.any) walk(child, wanted, matters);
  };
  walk(tree, true, true);
  return found;
}

function outlineOf({ leaf, truth, wanted, around }: Position, read: ReadOperand, sight: Sight) {
  const said = leafWords(leaf, read);
  const label = around ?? (wanted ? said : { id: `Tidak berlaku: ${said.id}`, en: `Does not hold: ${said.en}` });
  const outcome: LeafExplanation['outcome'] = isHidden(leaf, sight)
    ? 'WITHHELD'
    : outcomeOf(wanted ? truth : notOf(truth));
  return { id: leaf.id!, label, outcome, mandatory: leaf.mandatory ?? false };
}

function whatWouldChange(leaf: Leaf, outcome: Outcome, wanted: boolean, stale: boolean, read: ReadOperand): Localised {
  const condition = leafCondition(leaf, read);
  if (outcome === 'FAIL')
    return wanted
      ? { id: `Diperlukan ${condition.id}`, en: `Needed: ${condition.en}` }
      : { id: `Tidak boleh ${condition.id}`, en: `Must not be: ${condition.en}` };
  const missing = unsetParameters(leaf, read);
  if (missing.length > 0)
    return { id: `Tetapkan parameter ${missing.join(', ')}`, en: `Set the parameter ${missing.join(', ')}` };
  const fact = factWords(leaf);
  return stale
    ? { id: `Perbarui data: ${fact.id}`, en: `Update what is known of: ${fact.en}` }
    : { id: `Lengkapi data: ${fact.id}`, en: `Find out: ${fact.en}` };
}

function unsetParameters(leaf: Leaf, read: ReadOperand): string[] {
  const asked: (readonly [Operand | undefined, Fact, MemberCondition['operator']])[] = isMemberLeaf(leaf)
    ? leaf.where.map(({ fact, operator, value }) => [value, memberFacts[fact], operator] as const)
    : [];
  if ('operator' in leaf) asked.push([leaf.value, factOf(leaf.fact)!, leaf.operator]);
  return asked.flatMap(([operand, fact, operator]) =>
    isParameter(operand) && read(operand, fact, operator) === undefined ? [operand.param] : [],
  );
}
