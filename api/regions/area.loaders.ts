import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { type Context, plainRead } from '../shared/index.ts';
import type { AreaType } from './area.type.ts';

export const areaColumns = `code as id, code, level, kind, name, parent_code as "parentCode", valid_from as "validFrom",
  valid_to as "validTo", successor_code as "successorCode"`;

const byCodes = plainRead(`select ${areaColumns} from area_unit where code = any ($1)`);

/** Areas by code; null for a code nobody has. */
export const areaByCode = (ctx: Context) =>
  new DataLoader<string, AreaType | null>(async (codes) => {
    const known = knownAreas(ctx);
    const missing = codes.filter((code) => !known.has(code));
    if (missing.length > 0)
      for (const row of await ctx.reads.rows<AreaType>(byCodes, [missing])) known.set(row.code, row);
    return codes.map((code) => known.get(code) ?? null);
  });

const keepFor = 60_000;
const keepAtMost = 20_000;

interface Kept {
  readonly areas: Map<string, AreaType>;
  readonly until: number;
}
const kept = new WeakMap<Pool, Kept>();

/** Areas read of late: they are public, change by a decree a year, and every page shows some. */
function knownAreas({ services }: Context): Kept['areas'] {
  const at = services.now().getTime();
  const earlier = kept.get(services.pool);
  if (earlier && at < earlier.until && earlier.areas.size < keepAtMost) return earlier.areas;
  const areas = new Map<string, AreaType>();
  kept.set(services.pool, { areas, until: at + keepFor });
  return areas;
}

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
