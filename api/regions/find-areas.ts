import type { Context, PageArgs } from '../shared/index.ts';
import { readPage } from '../shared/index.ts';
import { areaColumns } from './area.loaders.ts';
import type { AreaType } from './area.type.ts';

export interface AreaWhere {
  /** Part of a name, any case. */
  name?: string;
  /** Area whose inside is searched. */
  within?: string;
  level?: number;
  includeRetired?: boolean;
}

const condition = `($1::text is null or lower(name) like '%' || lower($1) || '%' escape '\\')
  and ($2::text is null or (code >= $2 || '.' and code < $2 || '/'))
  and ($3::smallint is null or level = $3) and ($4 or valid_to is null)`;

const forwards = `select ${areaColumns} from area_unit where ${condition} and ($5::text is null or code > $5) order by code limit $6`;
const backwards = `select ${areaColumns} from area_unit where ${condition} and ($5::text is null or code < $5) order by code desc limit $6`;

/** Areas in the order of their codes. */
export async function findAreas(ctx: Context, where: AreaWhere, page: PageArgs) {
  const name = where.name?.trim().replace(/[\\%_]/g, '\\$&') || null;
  const within = where.within === 'ID' ? null : (where.within ?? null);
  const values = [name, within, where.level ?? null, where.includeRetired ?? false];
  return readPage<AreaType>(page, {
    key: ({ code }) => [code],
    keyLength: 1,
    rows: (walk) =>
      ctx.reads.rows<AreaType>(walk.backwards ? backwards : forwards, [...values, walk.key?.[0] ?? null, walk.size]),
    count: async () => {
      const row = await ctx.reads.row<{ total: number }>(
        `select count(*)::int as total from area_unit where ${condition}`,
        values,
      );
      return row?.total ?? 0;
    },
  });
}
