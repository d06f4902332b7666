import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../errors.ts';
import { requireAreas, requireProgrammes } from '../people/index.ts';
import { type Localised, reachPrefix } from '../shared/index.ts';
import type { DataSharingAgreement } from './agreement.entity.ts';

export type Terms = Pick<
  DataSharingAgreement,
  'purposes' | 'programmeIds' | 'areaCodes' | 'fieldClasses' | 'validFrom' | 'validTo' | 'documentHash' | 'dailyBudget'
>;

const largestBudget = 1_000_000;

function refuse(rule: string, field: string, words: Localised): never {
  throw new Refusal('VALIDATION', rule, words, ['input', field]);
}

const needed: Localised = { id: 'Isi sedikitnya satu.', en: 'State at least one.' };

/** Whether an agreement says something that can be kept; answers its terms as they will be kept. */
export async function checkTerms(em: EntityManager, given: Terms): Promise<Terms> {
  const terms = {
    ...given,
    purposes: unique(given.purposes),
    programmeIds: unique(given.programmeIds),
    areaCodes: unique(given.areaCodes),
    fieldClasses: unique(given.fieldClasses),
    documentHash: given.documentHash?.toLowerCase() ?? null,
  };
  for (const field of ['purposes', 'programmeIds', 'areaCodes'] as const)
    if (terms[field].length === 0) refuse('agreement.nothing-covered', field, needed);
  await requireProgrammes(em, terms.programmeIds, ['input', 'programmeIds']);
  await requireAreas(em, terms.areaCodes, ['input', 'areaCodes']);
  if (terms.areaCodes.some((area) => terms.areaCodes.some((other) => other !== area && holds(other, area))))
    refuse('agreement.area-twice', 'areaCodes', {
      id: 'Satu wilayah berada di dalam wilayah lain.',
      en: 'One of the areas lies inside another.',
    });
  if (terms.validTo < terms.validFrom)
    refuse('agreement.days', 'validTo', {
      id: 'Hari terakhir mendahului hari pertama.',
      en: 'The last day comes before the first.',
    });
  if (terms.dailyBudget < 0 || terms.dailyBudget > largestBudget)
    refuse('agreement.budget', 'dailyBudget', {
      id: `Anggaran 0 sampai ${largestBudget} per hari.`,
      en: `A budget is 0 to ${largestBudget} a day.`,
    });
  if (terms.documentHash !== null && !/^[0-9a-f]{64}$/.test(terms.documentHash))
    refuse('agreement.document-hash', 'documentHash', {
      id: 'SHA-256 terdiri dari 64 digit heksadesimal.',
      en: 'A SHA-256 has 64 hexadecimal digits.',
    });
  return terms;
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

const holds = (outer: string, inner: string): boolean => outer === 'ID' || inner.startsWith(reachPrefix(outer));
