/** Households that come out the same way before and after. */
export interface ComparedRow {
  readonly area: string;
  readonly decile: number | null;
  readonly before: boolean | null;
  readonly after: boolean | null;
  readonly households: number;
}

/** What a simulation counts in one area or decile. */
export interface Figures {
  readonly households: number;
  readonly before: number;
  readonly after: number;
  readonly gained: number;
  readonly lost: number;
  readonly needsData: number;
}

export interface SimulationRow {
  readonly key: string;
  /** Undefined when withheld. */
  readonly figures?: Figures;
}

export const nobody: Figures = { households: 0, before: 0, after: 0, gained: 0, lost: 0, needsData: 0 };

export function addUp(rows: readonly ComparedRow[], keyOf: (row: ComparedRow) => string): Map<string, Figures> {
  const table = new Map<string, Figures>();
  for (const row of rows) {
    const { before, after, households } = row;
    const when = (condition: boolean) => (condition ? households : 0);
    const figures: Figures = {
      households,
      before: when(before === true),
      after: when(after === true),
      gained: when(after === true && before !== true),
      lost: when(before === true && after !== true),
      needsData: when(after === null),
    };
    const key = keyOf(row);
    table.set(key, sum([table.get(key) ?? nobody, figures]));
  }
  return table;
}

const names = Object.keys(nobody) as (keyof Figures)[];

const sum = (all: readonly Figures[]): Figures =>
  Object.fromEntries(
    names.map((name) => [name, all.reduce((whole, each) => whole + each[name], 0)]),
  ) as unknown as Figures;

const fewest = 5;
const isSmall = (count: number) => count > 0 && count < fewest;

/** Counts that the others give away: who qualifies both before and after, and who never did. */
const speaksOfFew = (figures: Figures): boolean =>
  [...names.map((name) => figures[name]), figures.before - figures.lost, figures.households - figures.after].some(
    isSmall,
  );

/**
 * Withholds whole rows that speak of one to four households anywhere, and further rows until what is withheld cannot
 * be told by subtracting the others from a total: at least two rows, and nothing small in their sum.
 */
export function withholdSmall(table: ReadonlyMap<string, Figures>): SimulationRow[] {
  const withheld = new Set([...table].filter(([, figures]) => speaksOfFew(figures)).map(([key]) => key));
  const open = [...table]
    .filter(([key]) => !withheld.has(key))
    .sort(([, a], [, b]) => a.households - b.households)
    .map(([key]) => key);
  const hidden = () => sum([...withheld].map((key) => table.get(key) ?? nobody));
  while (withheld.size > 0 && (withheld.size < 2 || speaksOfFew(hidden())) && open.length > 0)
    withheld.add(open.shift() as string);
  return [...table].map(([key, figures]) => (withheld.has(key) ? { key } : { key, figures }));
}
