import type { Context } from '../../shared/index.ts';
import { fixed, type Value } from '../criteria/index.ts';
import type { ProgrammeParameterType } from './parameter.type.ts';

const statement = `select id, name, area_code as "areaCode", valid_from as "validFrom", value,
    description_id as "descriptionId", description_en as "descriptionEn"
  from programme_parameter where ($1::text is null or name = $1) and ($2::uuid is null or id = $2)
  order by name, area_code, valid_from desc limit 1000`;

/** Parameters with their history, newest first for each name and area. */
export async function findParameters(ctx: Context, where: { name?: string | null; id?: string }) {
  const rows = await ctx.reads.rows<Omit<ProgrammeParameterType, 'value'> & { value: Value }>(statement, [
    where.name ?? null,
    where.id ?? null,
  ]);
  return rows.map((row): ProgrammeParameterType => ({ ...row, value: fixed(row.value) }));
}
