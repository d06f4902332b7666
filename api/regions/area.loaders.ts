import DataLoader from 'dataloader';
import type { Context } from '../shared/index.ts';
import type { AreaType } from './area.type.ts';

export const areaColumns = `code as id, code, level, kind, name, parent_code as "parentCode", valid_from as "validFrom",
  valid_to as "validTo", successor_code as "successorCode"`;

/** Areas by code; null for a code nobody has. */
export const areaByCode = (ctx: Context) =>
  new DataLoader<string, AreaType | null>(async (codes) => {
    const rows = await ctx.reads.rows<AreaType>(`select ${areaColumns} from area_unit where code = any ($1)`, [codes]);
    const byCode = new Map(rows.map((row) => [row.code, row]));
    return codes.map((code) => byCode.get(code) ?? null);
  });

/** The areas around each code, widest first, itself last. */
export const areaPath = (ctx: Context) =>
  new DataLoader<string, AreaType[]>(async (codes) => {
    const wanted = [...new Set(codes.flatMap(enclosing))];
    const areas = await ctx.loader(areaByCode).loadMany(wanted);
    const byCode = new Map(wanted.map((code, index) => [code, areas[index]]));
    return codes.map((code) =>
      enclosing(code)
        .map((each) => byCode.get(each))
        .filter(isArea),
    );
  });

const isArea = (area: AreaType | Error | null | undefined): area is AreaType =>
  area != null && !(area instanceof Error);

/** `21.04.02.2008` lies in `21`, `21.04`, `21.04.02` and itself. */
export function enclosing(code: string): string[] {
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
