import { restrictedIllness, restrictedPpks } from '../../households/index.ts';
import { isMemberLeaf, isSelf, type Leaf } from './criteria.ts';
import { type Fact, factOf, type MemberFact, memberFacts } from './facts.ts';

/** Which of the specially protected facts the reader may see. */
export interface Sight {
  /** Health, disability, children, money. */
  readonly specific: boolean;
  /** HIV and the extra-restricted PPKS kinds. */
  readonly restricted: boolean;
}

/** Whether a leaf rests on facts that this reader may not learn. */
export const isHidden = (leaf: Leaf, sight: Sight): boolean =>
  (isSpecific(leaf) && !sight.specific) || (isRestricted(leaf) && !sight.restricted);

export const memberFactOf = (leaf: Leaf) => leaf.fact.slice('self.'.length) as MemberFact;

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
export const perishes = (leaf: Leaf) =>
  !lasting.has(leaf.fact) &&
  !leaf.fact.startsWith('enrolment.') &&
  !(isMemberLeaf(leaf) && leaf.where.every(({ fact }) => unaging.has(fact))) &&
  !(isSelf(leaf) && unaging.has(memberFactOf(leaf))) &&
  leaf.fact !== 'identity.match';
const unaging = new Set<MemberFact>(['age', 'ageMonths', 'sex', 'relation', 'identityMatch', 'ppks']);
