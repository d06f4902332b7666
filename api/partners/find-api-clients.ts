import { NotFound } from '../errors.ts';
import { orderOf, type PeopleOrder, scopeOf } from '../people/index.ts';
import { Conditions, type Context, isId, type PageArgs, readList, searchedPart } from '../shared/index.ts';
import type { ApiClientFilter } from './api-client.inputs.ts';
import { apiClientColumns } from './api-client.loaders.ts';
import type { ApiClientType } from './api-client.type.ts';

/** A client asks about every programme of its organisation, so whoever is limited to some has no say in it. */
export function clientScope({ viewer }: Context) {
  const assignments = viewer.assignments.filter(({ programmeIds }) => programmeIds.length === 0);
  return scopeOf({ may: (action) => viewer.may(action), assignments }, 'client.manage', 'client.manage-own');
}

/** Clients belong to organisations, not to areas. */
function visible(ctx: Context): Conditions {
  const { everything, organisationIds } = clientScope(ctx);
  return new Conditions().where(
    everything ? null : organisationIds,
    (own) => `client.organisation_id = any (${own}::uuid[])`,
  );
}

export function findApiClients(ctx: Context, filter: ApiClientFilter, order: PeopleOrder, page: PageArgs) {
  if (filter.organisationId != null && !isId(filter.organisationId)) throw new NotFound();
  const asked = visible(ctx)
    .where(
      searchedPart(filter.text),
      (part) => `(lower(client.name) like ${part} or lower(client.client_id) like ${part})`,
    )
    .where(filter.organisationId, (id) => `client.organisation_id = ${id}::uuid`)
    .where(filter.role, (role) => `client.role = ${role}`)
    .where(filter.status, (status) => `client.status = ${status}`);
  const list = { columns: apiClientColumns, from: 'api_client client', where: `${asked}`, values: asked.values };
  return readList<ApiClientType>(ctx, { ...list, order: orderOf('client', order) }, page);
}

/** Clients by id, as far as the scope goes; absent and out of reach are the same. */
export async function findApiClientsById(ctx: Context, ids: readonly string[]): Promise<ApiClientType[]> {
  const asked = visible(ctx).where(ids.filter(isId), (own) => `client.id = any (${own}::uuid[])`);
  return ctx.reads.rows(`select ${apiClientColumns} from api_client client where ${asked}`, asked.values);
}

export async function getApiClient(ctx: Context, id: string): Promise<ApiClientType> {
  const [found] = await findApiClientsById(ctx, [id]);
  if (!found) throw new NotFound();
  return found;
}
