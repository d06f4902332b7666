import { restrictedIllness, restrictedPpks } from '../../households/index.ts';
import type { Localised } from '../../shared/index.ts';
import {
  type Criteria,
  type HouseholdLeaf,
  isLeaf,
  isMemberAny,
  isMemberCount,
  isMemberLeaf,
  isParameter,
  isSelf,
  type Leaf,
  type MemberCondition,
  type Operand,
} from './criteria.ts';
import { factWords, leafCondition, leafWords, type ReadOperand, valueWords } from './describe.ts';
import { countMembers, readMember } from './evaluate.ts';
import { type Fact, factOf, type MemberFact, memberFacts } from './facts.ts';
import type { HouseholdFacts, MemberRow } from './household-facts.ts';
import { householdReadings, type Origin, residence } from './household-readings.ts';
import type { Moment } from './moment.ts';
import { notOf, type Outcome, outcomeOf, type Truth } from './truth.ts';

/** Which of the specially protected facts the reader may see. */
export interface Sight {
  /** Health, disability, children, money. */
  readonly specific: boolean;
  /** HIV and the extra-restricted PPKS kinds. */
  readonly restricted: boolean;
}

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

/** Every leaf in words: what it asks, what was found and when, and what would change the result. */
export function explain(
  tree: Criteria,
  nodes: ReadonlyMap<string, Truth>,
  facts: HouseholdFacts,
  at: Moment,
  sight: Sight,
  subject?: MemberRow,
): LeafExplanation[] {
  const found: LeafExplanation[] = [];
  const walk = (node: Criteria, wanted: boolean, blocked: boolean, around?: Localised): void => {
    const truth = nodes.get(node.id!) ?? null;
    const stands = blocked && truth !== wanted;
    if (isLeaf(node))
      found.push(explainLeaf(node, { truth, wanted, matters: stands, around }, facts, at, sight, subject));
    else if ('not' in node) walk(node.not, !wanted, stands, node.label);
    else for (const child of 'all' in node ? node.all : node.any) walk(child, wanted, stands);
  };
  walk(tree, true, true);
  return found;
}

interface Position {
  readonly truth: Truth;
  /** False under an odd number of `not`. */
  readonly wanted: boolean;
  readonly matters: boolean;
  /** Label of the `not` directly around the leaf, which says it the way it is meant. */
  readonly around?: Localised;
}

function explainLeaf(
  leaf: Leaf,
  { truth, wanted, matters, around }: Position,
  facts: HouseholdFacts,
  at: Moment,
  sight: Sight,
  subject: MemberRow | undefined,
): LeafExplanation {
  const read: ReadOperand = (operand, fact, operator) => at.parameters.resolve(operand, fact, operator, at.village);
  const said = leafWords(leaf, read);
  const label = around ?? (wanted ? said : { id: `Tidak berlaku: ${said.id}`, en: `Does not hold: ${said.en}` });
  const base = { id: leaf.id!, label, mandatory: leaf.mandatory ?? false, matters };
  if ((isSpecific(leaf) && !sight.specific) || (isRestricted(leaf) && !sight.restricted))
    return { ...base, outcome: 'WITHHELD', value: null, observedAt: null, source: null, stale: false, toChange: null };
  const { observedAt, source } = originOf(leaf, facts, subject);
  const stale = observedAt !== null && perishes(leaf) && !at.isFresh(observedAt);
  const outcome = outcomeOf(wanted ? truth : notOf(truth));
  return {
    ...base,
    outcome,
    value: valueFound(leaf, facts, at, sight, subject),
    observedAt,
    source,
    stale,
    toChange: matters ? whatWouldChange(leaf, outcome, wanted, stale, read) : null,
  };
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

const memberFactOf = (leaf: Leaf) => leaf.fact.slice('self.'.length) as MemberFact;

const factsAsked = (leaf: Leaf): Fact[] =>
  isMemberLeaf(leaf) ? leaf.where.map(({ fact }) => memberFacts[fact]) : [factOf(leaf.fact)!];

const isSpecific = (leaf: Leaf) => factsAsked(leaf).some(({ specific }) => specific);

function isRestricted(leaf: Leaf): boolean {
  const asked = isMemberLeaf(leaf) ? leaf.where : isSelf(leaf) ? [{ ...leaf, fact: memberFactOf(leaf) }] : [];
  return asked.some(({ fact, value }) => {
    const codes = fact === 'ppks' ? restrictedPpks : fact === 'chronicIllness' ? [restrictedIllness] : [];
    return [value].flat().some((each) => codes.includes(each as number));
  });
}

/** Facts that do not age: who somebody is, where the family lives, what it was given. */
const lasting = new Set<string>(['decileAgeDays', 'registry.member', 'area.inPrefix', 'residence.months', 'head.sex']);
const perishes = (leaf: Leaf) =>
  !lasting.has(leaf.fact) &&
  !leaf.fact.startsWith('enrolment.') &&
  !(isMemberLeaf(leaf) && leaf.where.every(({ fact }) => unaging.has(fact))) &&
  !(isSelf(leaf) && unaging.has(memberFactOf(leaf))) &&
  leaf.fact !== 'identity.match';
const unaging = new Set<MemberFact>(['age', 'ageMonths', 'sex', 'relation', 'identityMatch', 'ppks']);

const nowhere: Origin = { observedAt: null, source: null };

function originOf(leaf: Leaf, facts: HouseholdFacts, subject: MemberRow | undefined): Origin {
  if (isSelf(leaf)) return subject ? { observedAt: subject.observed_at, source: subject.source } : nowhere;
  if (isMemberLeaf(leaf)) return eldest(facts.members);
  switch (leaf.fact) {
    case 'area.inPrefix':
      return { observedAt: facts.observed_at, source: facts.source };
    case 'residence.months':
      return residence.origin(facts);
    case 'need.declared': {
      const [latest] = [...facts.needs].sort((a, b) => (a.declared_at < b.declared_at ? 1 : -1));
      return latest ? { observedAt: latest.declared_at, source: latest.source } : nowhere;
    }
    case 'enrolment.active':
    case 'enrolment.ever':
      return { observedAt: null, source: facts.enrolments[0]?.source ?? null };
    default:
      return householdReadings[leaf.fact as HouseholdLeaf['fact']]!.origin(facts);
  }
}

/** A statement about all members is as old as its oldest observation. */
function eldest(members: readonly MemberRow[]): Origin {
  const [first] = [...members].sort((a, b) => ((a.observed_at ?? '') < (b.observed_at ?? '') ? -1 : 1));
  return first ? { observedAt: first.observed_at, source: first.source } : nowhere;
}

function valueFound(
  leaf: Leaf,
  facts: HouseholdFacts,
  at: Moment,
  sight: Sight,
  subject: MemberRow | undefined,
): Localised | null {
  if (isMemberAny(leaf) || isMemberCount(leaf)) {
    const { sure, possible } = countMembers(leaf.where, facts, at);
    const open = possible - sure;
    return {
      id: `${sure} anggota memenuhi${open > 0 ? `, ${open} belum diketahui` : ''}`,
      en: `${sure} ${sure === 1 ? 'member meets' : 'members meet'} it${open > 0 ? `, ${open} not known` : ''}`,
    };
  }
  const fact = factOf(leaf.fact)!;
  if (isSelf(leaf)) {
    if (!subject) return null;
    const name = memberFactOf(leaf);
    const shown = (code: number) => sight.restricted || !restrictedPpks.includes(code);
    if (name === 'ppks') return listed(fact, subject.ppks.filter(shown));
    const value = readMember(name, subject, at);
    if (name === 'chronicIllness' && value === restrictedIllness && !sight.restricted) return null;
    return value === null ? null : fact.kind === 'bits' ? bits(fact, value as number) : valueWords(fact, value);
  }
  switch (leaf.fact) {
    case 'area.inPrefix':
      return { id: facts.village_code, en: facts.village_code };
    case 'need.declared':
      return listed(
        fact,
        facts.needs.map(({ need }) => need),
      );
    case 'enrolment.active':
      return listed(
        fact,
        names(facts, ({ status }) => status === 'ACTIVE'),
      );
    case 'enrolment.ever':
      return listed(
        fact,
        names(facts, () => true),
      );
    case 'residence.months':
      return words(fact, residence.read(facts, at));
    default:
      return words(fact, householdReadings[leaf.fact as HouseholdLeaf['fact']]!.read(facts, at));
  }
}

const names = (facts: HouseholdFacts, when: (row: HouseholdFacts['enrolments'][number]) => boolean) => [
  ...new Set(facts.enrolments.filter(when).map((row) => row.programme_code)),
];

function words(fact: Fact, value: number | string | boolean | null): Localised | null {
  if (value === null) return null;
  const said = valueWords(fact, value);
  const unit = fact.kind === 'number' ? fact.unit : undefined;
  return unit ? { id: `${said.id} ${unit.id}`, en: `${said.en} ${unit.en}` } : said;
}

const nothing: Localised = { id: 'tidak ada', en: 'none' };

function listed(fact: Fact, values: readonly (number | string)[]): Localised {
  if (values.length === 0) return nothing;
  const each = values.map((value) => valueWords(fact, value));
  return { id: each.map(({ id }) => id).join(', '), en: each.map(({ en }) => en).join(', ') };
}

const bits = (fact: Fact, sum: number): Localised =>
  listed(fact, 'list' in fact ? fact.list.codes.filter((bit) => (sum & bit) === bit) : []);
