import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { ConsoleCriteriaVocabularyDocument, type ConsoleCriteriaVocabularyQuery } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';

export type Vocabulary = ConsoleCriteriaVocabularyQuery['criteriaVocabulary'];
export type FactWords = Vocabulary['household'][number] | Vocabulary['member'][number];

/** All that criteria can speak of, as the service words it in this language. */
export function useVocabulary(): Vocabulary | undefined {
  const locale = useLocale();
  return useQuery({
    queryKey: ['criteria-vocabulary', locale],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await ask(ConsoleCriteriaVocabularyDocument, {}, signal)).criteriaVocabulary,
  }).data;
}
