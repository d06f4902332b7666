import { reachPrefix } from '../shared/index.ts';

export type Tally = ReadonlyMap<string, number>;
/** Counts by area, then by decile or criterion. */
export type Tables = ReadonlyMap<string, Tally>;

/** The part, one level below an area, in which a village lies; undefined for villages elsewhere. */
function partOf(village: string, areaCode: string): string | undefined {
  if (areaCode !== 'ID' && !village.startsWith(reachPrefix(areaCode))) return undefined;
  const width = areaCode === 'ID' ? 2 : areaCode.length >= 8 ? 13 : areaCode.length + 3;
  return village.slice(0, width);
}

/** Villages summed up to the areas one level below. */
export const partsOf = (villages: Tally, areaCode: string): Map<string, number> => {
  const parts = new Map<string, number>();
  for (const [village, count] of villages) {
    const part = partOf(village, areaCode);
    if (part !== undefined) parts.set(part, (parts.get(part) ?? 0) + count);
  }
  return parts;
};

/** The tables of villages summed up to those of the areas one level below. */
export function tablesOf(villages: Tables, areaCode: string): Map<string, Tally> {
  const members = new Map<string, Tally[]>();
  for (const [village, table] of villages) {
    const part = partOf(village, areaCode);
    if (part === undefined) continue;
    const known = members.get(part);
    if (known) known.push(table);
    else members.set(part, [table]);
  }
  return new Map([...members].map(([part, tables]) => [part, addUp(tables)]));
}

/** The table of a whole area. */
export const tableOf = (villages: Tables, areaCode: string): Tally =>
  addUp([...villages].filter(([village]) => partOf(village, areaCode) !== undefined).map(([, table]) => table));

function addUp(tables: readonly Tally[]): Map<string, number> {
  const whole = new Map<string, number>();
  for (const table of tables) for (const [key, count] of table) whole.set(key, (whole.get(key) ?? 0) + count);
  return new Map([...whole].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const sum = (tally: Tally): number => [...tally.values()].reduce((whole, each) => whole + each, 0);

/** Each area's own total. */
export const totals = (tables: Tables): Map<string, number> =>
  new Map([...tables].map(([area, table]) => [area, sum(table)]));
