/** Fewest candidates among whom one may be shown under an area's name (domain reference, section 9). */
export const fewestTogether = 10;

/** Fewest households that a count may speak of. */
export const fewestCounted = 5;

/**
 * Names each village's candidates by the finest area that still holds ten of them.
 *
 * Small villages pool into their district, what is left of small districts into the regency, and so on up to `root`;
 * those who remain fewer than ten even there get no label and are not shown. Because a label counts only its own pool,
 * subtracting one list from another never singles out fewer than ten.
 *
 * @param counts candidates by village code
 * @param root the area that the agreement names
 * @returns label by village code; villages without one are withheld
 */
export function labelVillages(counts: ReadonlyMap<string, number>, root: string): Map<string, string> {
  const labels = new Map<string, string>();
  let pools = new Map([...counts].filter(([, count]) => count > 0).map(([code, count]) => [code, pool([code], count)]));
  for (;;) {
    const wider = new Map<string, Pool>();
    for (const [code, { villages, count }] of pools) {
      if (count >= fewestTogether) for (const village of villages) labels.set(village, code);
      else if (code !== root) {
        const parent = parentWithin(code, root);
        const joined = wider.get(parent) ?? pool([], 0);
        wider.set(parent, pool([...joined.villages, ...villages], joined.count + count));
      }
    }
    if (wider.size === 0) return labels;
    pools = wider;
  }
}

interface Pool {
  readonly villages: readonly string[];
  readonly count: number;
}

const pool = (villages: readonly string[], count: number): Pool => ({ villages, count });

/** The next wider area, not beyond the root. */
export function parentWithin(code: string, root: string): string {
  const dot = code.lastIndexOf('.');
  const parent = dot < 0 ? 'ID' : code.slice(0, dot);
  return parent.length < root.length && root !== 'ID' ? root : parent;
}

export interface Cell {
  readonly key: string;
  /** Undefined when withheld. */
  readonly count?: number;
}

/**
 * Withholds cells of 1 to 4, and further small cells until what is withheld cannot be told by subtraction: always at
 * least two cells, and at least five households, or none.
 */
export function suppress(counts: ReadonlyMap<string, number>): Cell[] {
  const withheld = new Set([...counts].filter(([, count]) => count > 0 && count < fewestCounted).map(([key]) => key));
  const hidden = () => [...withheld].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  const open = [...counts].filter(([key, count]) => count > 0 && !withheld.has(key)).sort(byCount);
  while (withheld.size > 0 && (withheld.size < 2 || hidden() < fewestCounted) && open.length > 0)
    withheld.add((open.shift() as [string, number])[0]);
  return [...counts].map(([key, count]) => (withheld.has(key) ? { key } : { key, count }));
}

const byCount = ([keyA, a]: [string, number], [keyB, b]: [string, number]) => a - b || (keyA < keyB ? -1 : 1);

/** The total of cells that were shown to add up; withheld when it would speak of fewer than five. */
export const total = (counts: ReadonlyMap<string, number>): number | undefined => {
  const sum = [...counts.values()].reduce((whole, count) => whole + count, 0);
  return sum > 0 && sum < fewestCounted ? undefined : sum;
};
