import {
  type ClientRowFragment,
  type ClientWholeFragment,
  ConsoleClientDocument,
  ConsoleClientsDocument,
  ConsoleCreateClientDocument,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import type { Resource } from '../providers/resource.ts';

export type ClientRow = ClientRowFragment;
export type Client = ClientWholeFragment;
export type CreatedClient = Client & { readonly secret: string | null };

export const clients: Resource = {
  async list({ first, after, withTotal, filter: { text, role, status }, signal }) {
    const variables = { filter: { text, role, status }, first, after, withTotal };
    return (await ask(ConsoleClientsDocument, variables, signal)).apiClients;
  },
  one: async (id, _meta, signal) => (await ask(ConsoleClientDocument, { id: String(id) }, signal)).apiClient,
  async create({ scopes, areaCode, ...values }): Promise<CreatedClient> {
    const input = { ...values, areaCode: areaCode || undefined, scopes: scopes?.length ? scopes : undefined };
    const { createApiClient } = await ask(ConsoleCreateClientDocument, { input });
    return { ...changed({ ...createApiClient, row: createApiClient.apiClient }), secret: createApiClient.secret };
  },
};
