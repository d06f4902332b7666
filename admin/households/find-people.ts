import { ConsoleSearchHouseholdDocument, ConsoleSearchPersonsDocument } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import type { DoorRequest } from './use-door.ts';

export type SearchBy = 'nik' | 'kk' | 'name';

export interface Found {
  readonly id: string;
  readonly householdId: string;
  readonly title: string;
  readonly line: string;
}

const placeOf = ({ path }: { path: readonly { name: string }[] }) =>
  path
    .slice(1)
    .map(({ name }) => name)
    .reverse()
    .join(', ');

/** Households by a whole number, or people by part of a name; all masked, each one logged by the service. */
export async function findPeople(by: SearchBy, text: string, request: DoorRequest): Promise<readonly Found[]> {
  if (by === 'name') {
    const { searchPersons } = await ask(ConsoleSearchPersonsDocument, { name: text, ...request });
    return searchPersons.nodes.flatMap(({ id, nameMasked, nikMasked, household }) =>
      household
        ? [
            {
              id,
              householdId: household.id,
              title: nameMasked,
              line: `NIK ${nikMasked ?? '-'}, ${placeOf(household.village)}`,
            },
          ]
        : [],
    );
  }
  const { searchHousehold } = await ask(ConsoleSearchHouseholdDocument, { [by]: text, ...request });
  return searchHousehold.map(({ id, head, kkMasked, village }) => ({
    id,
    householdId: id,
    title: head?.nameMasked ?? kkMasked ?? id,
    line: `KK ${kkMasked ?? '-'}, ${placeOf(village)}`,
  }));
}
