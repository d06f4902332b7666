import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import {
  ConsoleActivateCriteriaDocument,
  ConsoleCriteriaDocument,
  type ConsoleCriteriaQuery,
  ConsoleDraftCriteriaDocument,
  type ConsoleDraftCriteriaMutationVariables,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';

export type ProgrammeCriteria = NonNullable<ConsoleCriteriaQuery['programme']>;
export type CriteriaVersion = ProgrammeCriteria['criteriaVersions'][number];

/** Every version of a programme's criteria, newest first, as trees. */
export function useCriteria(code: string) {
  const locale = useLocale();
  return useQuery({
    queryKey: ['criteria', code, locale],
    queryFn: async ({ signal }) => (await ask(ConsoleCriteriaDocument, { code }, signal)).programme,
  });
}

export async function draftCriteria(input: ConsoleDraftCriteriaMutationVariables['input']) {
  const { draftProgrammeCriteria: payload } = await ask(ConsoleDraftCriteriaDocument, { input });
  return changed({ ...payload, row: payload.criteria });
}

export async function activateCriteria({ id, version }: CriteriaVersion) {
  const { activateProgrammeCriteria: payload } = await ask(ConsoleActivateCriteriaDocument, {
    input: { criteriaId: id, expectedVersion: version },
  });
  return changed({ ...payload, row: payload.criteria });
}
