import type { Context, PageArgs } from '../shared/index.ts';
import { readPage } from '../shared/index.ts';
import type { ProgrammeFilter } from './programme.inputs.ts';
import { programmeColumns } from './programme.loaders.ts';
import { managedOwners, managedSingly } from './programme.rights.ts';
import type { ProgrammeType } from './programme.type.ts';

/** Drafts are seen only by those who manage them: `$6` is null for everybody's, else the owners; `$7` are single ones. */
const condition = `($1::text is null or code ilike '%' || $1 || '%' or name_id ilike '%' || $1 || '%' or name_en ilike '%' || $1 || '%')
  and ($2::text[] is null or status = any ($2))
  and ($3::text[] is null or level = any ($3))
  and ($4::text is null or area_code = 'ID' or $4 = area_code or $4 ^@ (area_code || '.'))
  and ($5::uuid is null or owner_organisation_id = $5)
  and (status <> 'DRAFT' or $6::uuid[] is null or owner_organisation_id = any ($6) or id = any ($7::uuid[]))`;

const forwards = `select ${programmeColumns} from programme where ${condition} and ($8::text is null or code > $8) order by code limit $9`;
const backwards = `select ${programmeColumns} from programme where ${condition} and ($8::text is null or code < $8) order by code desc limit $9`;

/** Programmes in the order of their codes. */
export async function findProgrammes(ctx: Context, where: ProgrammeFilter, page: PageArgs) {
  const values = [
    where.text?.trim().replace(/[\\%_]/g, '\\$&') || null,
    where.status ?? null,
    where.level ?? null,
    where.offeredIn ?? null,
    where.ownerOrganisationId ?? null,
    managedOwners(ctx) ?? null,
    managedSingly(ctx),
  ];
  return readPage<ProgrammeType>(page, {
    key: ({ code }) => [code],
    keyLength: 1,
    rows: (walk) =>
      ctx.reads.rows<ProgrammeType>(walk.backwards ? backwards : forwards, [
        ...values,
        walk.key?.[0] ?? null,
        walk.size,
      ]),
    count: async () => {
      const row = await ctx.reads.row<{ total: number }>(
        `select count(*)::int as total from programme where ${condition}`,
        values,
      );
      return row?.total ?? 0;
    },
  });
}
