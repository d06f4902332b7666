import { useQuery } from '@tanstack/react-query';
import { ConsoleProgrammesDocument, type ProgrammeRowFragment } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';

const mostPages = 5;

/** Every programme by row id, for places that hold only ids; the catalogue is short. */
export function useProgrammeNames() {
  const { data = [] } = useQuery({
    queryKey: ['programmes', 'names'],
    staleTime: 300_000,
    queryFn: async ({ signal }) => {
      const found: ProgrammeRowFragment[] = [];
      let after: string | null | undefined;
      for (let page = 0; page < mostPages; page++) {
        const variables = { filter: {}, first: 100, after, withTotal: false };
        const { programmes } = await ask(ConsoleProgrammesDocument, variables, signal);
        found.push(...programmes.nodes);
        if (!programmes.pageInfo.hasNextPage) break;
        after = programmes.pageInfo.endCursor;
      }
      return found;
    },
  });
  const byId = new Map(data.map((programme) => [programme.id, programme]));
  return {
    choices: data.map(({ id, code, name }) => ({ id, name: `${name} (${code})` })),
    programmeOf: (id: string) => byId.get(id),
  };
}
