import { NotFound } from '../errors.ts';
import { orderOf, type PeopleOrder, scopeOf, scopeValues } from '../people/index.ts';
import { type Context, isId, type PageArgs, readList, searchedPart } from '../shared/index.ts';
import type { ApiClientFilter } from './api-client.inputs.ts';
import { apiClientColumns } from './api-client.loaders.ts';
import type { ApiClientType } from './api-client.type.ts';

/** Clients have no area of their own kind: a scope of areas shows none. */
const visible = `($1::boolean or client.organisation_id = any ($3::uuid[])) and $2::text[] is not null`;

export const clientScope = ({ viewer }: Context) => scopeOf(viewer, 'client.manage', 'client.manage-own');

export function findApiClients(ctx: Context, filter: ApiClientFilter, order: PeopleOrder, page: PageArgs) {
  const organisationId = filter.organisationId ?? null;
  if (organisationId !== null && !isId(organisationId)) throw new NotFound();
  return readList<ApiClientType>(
    ctx,
    {
      columns: apiClientColumns,
      from: 'api_client client',
      where: `${visible} and ($4::text is null or lower(client.name) like $4 or lower(client.client_id) like $4)
        and ($5::uuid is null or client.organisation_id = $5)
        and ($6::text is null or client.role = $6) and ($7::text is null or client.status = $7)`,
      values: [
        ...scopeValues(clientScope(ctx)),
        searchedPart(filter.text),
        organisationId,
        filter.role ?? null,
        filter.status ?? null,
      ],
      order: orderOf('client', order),
    },
    page,
  );
}

export async function getApiClient(ctx: Context, id: string): Promise<ApiClientType> {
  const found = isId(id)
    ? await ctx.reads.row<ApiClientType>(
        `select ${apiClientColumns} from api_client client where ${visible} and client.id = $4`,
        [...scopeValues(clientScope(ctx)), id],
      )
    : undefined;
  if (!found) throw new NotFound();
  return found;
}
