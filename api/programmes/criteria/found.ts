import { restrictedIllness, restrictedPpks } from '../../households/index.ts';
import type { Localised } from '../../shared/index.ts';
import { type HouseholdLeaf, isMemberAny, isMemberCount, isMemberLeaf, isSelf, type Leaf } from './criteria.ts';
import { valueWords } from './describe.ts';
import { countMembers, readMember } from './evaluate.ts';
import { type Fact, factOf } from './facts.ts';
import type { HouseholdFacts, MemberRow } from './household-facts.ts';
import { householdReadings, type Origin, residence } from './household-readings.ts';
import type { Moment } from './moment.ts';
import { memberFactOf, type Sight } from './sensitivity.ts';

const nowhere: Origin = { observedAt: null, source: null };

/** When and from where the value of a leaf is known. */
export function originOf(leaf: Leaf, facts: HouseholdFacts, subject: MemberRow | undefined): Origin {
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

/** What was found for a leaf, in words; null when nothing is known. */
export function valueFound(
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
