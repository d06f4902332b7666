import type { Language } from '../../shared/index.ts';
import { operatorsFor } from './check-value.ts';
import { codeLabel, codesOf, type Fact, householdFacts, memberFacts } from './facts.ts';
import type { CriteriaVocabulary, FactChoiceType } from './vocabulary.type.ts';

/** All that criteria can speak of, in one language. */
export function describeVocabulary(language: Language): CriteriaVocabulary {
  const described = ([fact, about]: [string, Fact]) => ({
    fact,
    label: about.label[language],
    kind: about.kind,
    unit: about.kind === 'number' ? (about.unit?.[language] ?? null) : null,
    operators: operatorsFor(about),
    choices: choicesOf(about, language),
    specific: about.specific ?? false,
  });
  return {
    household: Object.entries<Fact>(householdFacts).map(described),
    member: Object.entries<Fact>(memberFacts).map(described),
  };
}

function choicesOf(fact: Fact, language: Language): FactChoiceType[] {
  if ('list' in fact)
    return codesOf(fact).map((code) => ({ number: code, label: codeLabel(fact, code)?.[language] ?? String(code) }));
  if (fact.kind !== 'word') return [];
  return Object.entries(fact.words).map(([word, label]) => ({ word, label: label[language] }));
}
