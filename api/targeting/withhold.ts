import { fewestCounted, parentWithin, suppress } from './anonymity.ts';
import { partsOf, type Tables, tableOf, tablesOf, totals } from './parts.ts';

/** Whether the cells of one area add up to its total, as deciles do and criteria do not. */
export interface Adding {
  readonly addsUp: boolean;
}

/**
 * Cells that an area's own table must keep back, so that no tables of the areas around, beside and within it, taken
 * together, tell of fewer than five.
 *
 * @param villages the tables of all villages of `root`, the widest area that the viewer may count
 */
export function withheldCells(villages: Tables, areaCode: string, root: string, adding: Adding): ReadonlySet<string> {
  if (areaCode === root)
    return hideTogether(new Map([[root, tableOf(villages, root)]]), adding, () => false).get(root) as Set<string>;
  const parent = parentWithin(areaCode, root);
  const around = withheldCells(villages, parent, root, adding);
  const closed = adding.addsUp ? withheldAreas(villages, parent) : new Set<string>();
  const beside = tablesOf(villages, parent);
  const hidden = hideTogether(beside, adding, (area, key) => around.has(key) || closed.has(area));
  return hidden.get(areaCode) ?? around;
}

const withheldAreas = (villages: Tables, parent: string): Set<string> =>
  new Set(
    suppress(partsOf(totals(villages), parent))
      .filter(({ count }) => count === undefined)
      .map(({ key }) => key),
  );

interface Place {
  readonly area: string;
  readonly key: string;
  readonly count: number;
}

/**
 * Hides the small cells of areas side by side, then others until every row and column that hides anything hides two
 * cells and five households: else the sum of its line, which is shown elsewhere, would tell.
 */
export function hideTogether(
  tables: Tables,
  { addsUp }: Adding,
  isForced: (area: string, key: string) => boolean,
): Map<string, Set<string>> {
  const keys = [...new Set([...tables.values()].flatMap((table) => [...table.keys()]))];
  const places = [...tables].flatMap(([area, table]) =>
    keys.map((key): Place => ({ area, key, count: table.get(key) ?? 0 })),
  );
  const hidden = new Set(
    places.filter(({ area, key, count }) => (count > 0 && count < fewestCounted) || isForced(area, key)),
  );
  const columns = keys.map((key) => places.filter((place) => place.key === key));
  const rows = [...tables.keys()].map((area) => places.filter((place) => place.area === area));
  const lines = addsUp ? [...columns, ...rows] : columns;
  while (lines.some((line) => hideMore(line, hidden)));
  return new Map(rows.map((row, index) => [[...tables.keys()][index] as string, keysOf(row, hidden)]));
}

const keysOf = (row: readonly Place[], hidden: ReadonlySet<Place>): Set<string> =>
  new Set(row.filter((place) => hidden.has(place)).map(({ key }) => key));

/** Hides the smallest open cell of a line that still tells too much; answers whether it did. */
function hideMore(line: readonly Place[], hidden: Set<Place>): boolean {
  const kept = line.filter((place) => hidden.has(place));
  const households = kept.reduce((sum, { count }) => sum + count, 0);
  if (kept.length === 0 || (kept.length >= 2 && households >= fewestCounted)) return false;
  const [next] = line.filter((place) => place.count > 0 && !hidden.has(place)).sort((a, b) => a.count - b.count);
  if (next) hidden.add(next);
  return next !== undefined;
}
