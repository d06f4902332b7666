import {
  ConsoleHouseholdDocument,
  ConsoleHouseholdsDocument,
  type HouseholdRowFragment,
  type HouseholdWholeFragment,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import type { Resource } from '../providers/resource.ts';

export type HouseholdRow = HouseholdRowFragment;
export type Household = HouseholdWholeFragment;

export const households: Resource = {
  async list({ first, after, withTotal, filter: { area, decileTo, registry, stale, status, order }, signal }) {
    const filter = {
      area,
      registry,
      decileTo: decileTo && Number(decileTo),
      stale: stale && stale === 'yes',
      status: status && [status],
    };
    const variables = { filter, orderBy: order ?? 'VILLAGE', first, after, withTotal };
    return (await ask(ConsoleHouseholdsDocument, variables, signal)).households;
  },
  one: async (id, _meta, signal) => (await ask(ConsoleHouseholdDocument, { id: String(id) }, signal)).household,
};
