import type { Localised } from '../../shared/index.ts';
import {
  isMemberAny,
  isMemberCount,
  isParameter,
  type Leaf,
  type Operand,
  type Operator,
  type Value,
} from './criteria.ts';
import { codeLabel, type Fact, factOf, type MemberFact, memberFacts } from './facts.ts';

/** What a parameter says at a place; undefined when nobody said. */
export type ReadOperand = (operand: Operand, fact: Fact, operator: Operator) => Value | undefined;

const both = (make: (language: keyof Localised) => string): Localised => ({ id: make('id'), en: make('en') });

const phrases: Record<Operator, Localised> = {
  eq: { id: '{}', en: '{}' },
  neq: { id: 'bukan {}', en: 'not {}' },
  in: { id: '{}', en: '{}' },
  notIn: { id: 'bukan {}', en: 'not {}' },
  lte: { id: 'paling banyak {}', en: 'at most {}' },
  gte: { id: 'paling sedikit {}', en: 'at least {}' },
  between: { id: '{}', en: '{}' },
  exists: { id: 'tercatat', en: 'on record' },
  hasAnyBit: { id: '{}', en: '{}' },
  hasNoBit: { id: 'bukan {}', en: 'not {}' },
};

const or: Localised = { id: ' atau ', en: ' or ' };
const to: Localised = { id: ' sampai ', en: ' to ' };
const yes: Localised = { id: 'ya', en: 'yes' };
const no: Localised = { id: 'tidak', en: 'no' };

/** One value in words: code labels, yes and no, numbers as each language writes them. */
export function valueWords(fact: Fact, value: number | string | boolean): Localised {
  if (typeof value === 'boolean') return value ? yes : no;
  if (fact.kind === 'word') return fact.words[value] ?? both(() => String(value));
  if ('list' in fact) return codeLabel(fact, value as number) ?? both(() => String(value));
  return typeof value === 'number' ? both((language) => value.toLocaleString(language)) : both(() => value);
}

function operandWords(fact: Fact, operand: Operand | undefined, operator: Operator, read: ReadOperand): Localised {
  if (operand === undefined) return both(() => '');
  const value = read(operand, fact, operator);
  if (value === undefined) return both(() => (isParameter(operand) ? operand.param : '?'));
  const each = (Array.isArray(value) ? value : [value]) as readonly (number | string | boolean)[];
  const words = each.map((one) => valueWords(fact, one));
  const unit = fact.kind === 'number' ? fact.unit : undefined;
  return both((language) => {
    const joined = words.map((one) => one[language]).join((operator === 'between' ? to : or)[language]);
    return unit ? `${joined} ${unit[language]}` : joined;
  });
}

const testWords = (
  fact: Fact,
  { operator, value }: { operator: Operator; value?: Operand },
  read: ReadOperand,
): Localised => {
  const wanted = operandWords(fact, value, operator, read);
  return both((language) => `${fact.label[language]}: ${phrases[operator][language].replace('{}', wanted[language])}`);
};

/** What a leaf asks, in words; its own label where the author gave one. */
export function leafWords(leaf: Leaf, read: ReadOperand): Localised {
  return leaf.label ?? leafCondition(leaf, read);
}

/** What a leaf asks with its limits, whatever its label says. */
export function leafCondition(leaf: Leaf, read: ReadOperand): Localised {
  if (!isMemberAny(leaf) && !isMemberCount(leaf)) return testWords(factOf(leaf.fact)!, leaf, read);
  const conditions = leaf.where.map((each) => testWords(memberFacts[each.fact as MemberFact], each, read));
  const joined = both((language) => conditions.map((one) => one[language]).join('; '));
  if (isMemberAny(leaf)) return { id: `Ada anggota dengan ${joined.id}`, en: `A member with ${joined.en}` };
  const counted = testWords(factOf(leaf.fact)!, leaf, read);
  return both((language) => `${counted[language]} (${joined[language]})`);
}

/** Names of what a leaf asks about, for the person who has to find it out. */
export function factWords(leaf: Leaf): Localised {
  if (!isMemberAny(leaf) && !isMemberCount(leaf)) return factOf(leaf.fact)!.label;
  const facts = leaf.where.map(({ fact }) => memberFacts[fact].label);
  return both((language) => [...new Set(facts.map((label) => label[language]))].join(', '));
}
