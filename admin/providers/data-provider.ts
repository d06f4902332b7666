import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { Cursors } from './cursors.ts';
import { ServiceFailure } from './failures.ts';
import type { Resource } from './resource.ts';

const largestPage = 100;

/** react-admin's grammar on one side, each resource's typed operations on the other. */
export function dataProviderOver(resources: Record<string, Resource>): DataProvider {
  const cursors = new Cursors();

  function verb<Name extends keyof Resource>(resource: string, name: Name): NonNullable<Resource[Name]> {
    const found = resources[resource]?.[name];
    if (!found) throw new Error(`${resource} has no verb ${name}`);
    return found as NonNullable<Resource[Name]>;
  }

  async function readPage(resource: string, params: GetListParams) {
    const { pagination = { page: 1, perPage: 25 }, filter = {}, sort, signal } = params;
    const list = verb(resource, 'list');
    const known = cursors.of(JSON.stringify([resource, pagination.perPage, filter, sort]));
    const ask = (first: number, after: string | null, withTotal: boolean) =>
      list({ first, after, withTotal, filter, sort, signal });
    for (let page = known.starts.length; page < pagination.page; page++) {
      const { pageInfo } = await ask(Math.min(pagination.perPage, largestPage), known.starts[page - 1] ?? null, false);
      if (!pageInfo.hasNextPage) break;
      known.starts[page] = pageInfo.endCursor ?? null;
    }
    const page = Math.min(pagination.page, known.starts.length);
    const withTotal = page === 1;
    const { nodes, pageInfo, totalCount } = await ask(pagination.perPage, known.starts[page - 1] ?? null, withTotal);
    if (withTotal) known.total = totalCount;
    if (pageInfo.hasNextPage) known.starts[page] = pageInfo.endCursor ?? null;
    return {
      data: [...nodes],
      pageInfo: { hasNextPage: pageInfo.hasNextPage, hasPreviousPage: page > 1 },
      meta: { total: known.total },
    };
  }

  const refuse = () => Promise.reject(new Error('Nothing is deleted here, and nothing is changed in bulk.'));

  return {
    supportAbortSignal: true,
    getList: (resource, params) => readPage(resource, params) as never,
    getManyReference: (resource, { target, id, ...params }) =>
      readPage(resource, { ...params, filter: { ...params.filter, [target]: id } }) as never,
    async getOne(resource, { id, meta, signal }) {
      const data = await verb(resource, 'one')(id, meta, signal);
      if (!data) throw new ServiceFailure('NOT_FOUND', '');
      return { data: data as never };
    },
    async getMany(resource, { ids, signal }) {
      const { many, one } = resources[resource] ?? {};
      const rows = many
        ? await many(ids, signal)
        : await Promise.all(ids.map((id) => one?.(id, undefined, signal) ?? Promise.resolve(null)));
      return { data: rows.filter((row): row is RaRecord => row != null) as never };
    },
    async create(resource, { data }) {
      return { data: (await verb(resource, 'create')(data)) as never };
    },
    async update(resource, { id, data, previousData }) {
      return { data: (await verb(resource, 'update')(id, data, previousData)) as never };
    },
    updateMany: refuse,
    delete: refuse,
    deleteMany: refuse,
  };
}
