import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ConsoleAreaDocument, ConsoleAreasDocument, type ConsoleAreasQuery } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';

export type Area = ConsoleAreasQuery['areas']['nodes'][number];

const anHour = 3_600_000;
const looksLikeCode = /^\d{2}(\.\d+)*\.?$/;

/** One area by its code; areas hardly ever change, so an answer is kept. */
export function useArea(code: string | null | undefined) {
  return useQuery({
    queryKey: ['area', code],
    enabled: Boolean(code) && code !== 'ID',
    staleTime: anHour,
    queryFn: async ({ signal }) => (await ask(ConsoleAreaDocument, { code: code as string }, signal)).area,
  }).data;
}

/** Areas whose name holds the word, or that lie in the code typed. */
export function useAreaSearch(typed: string, within?: string) {
  const word = typed.trim();
  const isCode = looksLikeCode.test(word);
  return useQuery({
    queryKey: ['areas', word, within],
    enabled: isCode || word.length >= 3,
    staleTime: anHour,
    queryFn: async ({ signal }) => {
      if (!isCode) return findAreas({ name: word, within }, signal);
      const code = word.replace(/\.$/, '');
      const [itself, inside] = await Promise.all([
        ask(ConsoleAreaDocument, { code }, signal).then(({ area }) => area),
        findAreas({ within: code }, signal),
      ]);
      return itself ? [itself, ...inside] : inside;
    },
  });
}

async function findAreas(filter: { name?: string; within?: string }, signal: AbortSignal): Promise<readonly Area[]> {
  return (await ask(ConsoleAreasDocument, { filter, first: 20 }, signal)).areas.nodes;
}

/** "Merawang, Lingga, Kabupaten Lingga, Kepulauan Riau", narrowest first. */
export const areaWords = ({ path }: Pick<Area, 'path'>) =>
  path
    .map(({ name }) => name)
    .reverse()
    .join(', ');

/** The words for a code, and the code itself until they are known. */
export function useAreaName(code: string): string {
  const translate = useTranslate();
  const area = useArea(code);
  if (code === 'ID') return translate('common.nation');
  return area ? areaWords(area) : code;
}
