import { type Figures, load, type Request } from './load.ts';

export interface Measuring {
  readonly rounds: number;
  readonly seconds: number;
  /** Process id of the PostgreSQL that everybody asks. */
  readonly postmaster: number;
}

export interface Rounds<Name extends string> {
  /** Median over the rounds. */
  of(name: Name, figure: (figures: Figures) => number): number;
  /** Median over the rounds of one contender's figure as a share of another's in the same round. */
  pair(one: Name, other: Name, figure: (figures: Figures) => number): number;
}

/** Every contender in turn, round after round, so that a machine that slows down slows down for all. */
export async function rotate<Name extends string>(
  requests: Record<Name, Request>,
  { rounds, seconds, postmaster }: Measuring,
): Promise<Rounds<Name>> {
  const named = Object.entries(requests) as [Name, Request][];
  const figures = new Map<Name, Figures[]>(named.map(([name]) => [name, []]));
  for (const [, request] of named) await load(request, { seconds: Math.min(2, seconds), postmaster });
  for (let round = 0; round < rounds; round++)
    for (const [name, request] of named) figures.get(name)!.push(await load(request, { seconds, postmaster }));
  const all = (name: Name) => figures.get(name)!;
  return {
    of: (name, figure) => median(all(name).map(figure)),
    pair: (one, other, figure) =>
      median(all(one).map((each, round) => figure(each) / figure(all(other)[round] as Figures))),
  };
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const rate = ({ rate: each }: Figures): number => each;
export const p99 = ({ p99: each }: Figures): number => each;
/** Of a request in wall time, all connections busy. */
export const time = ({ rate: each }: Figures): number => 1 / each;
/** Of a request in CPU time, server and PostgreSQL together. */
export const cpu = ({ server, postgres }: Figures): number => server + postgres;
export const server = ({ server: each }: Figures): number => each;
export const postgres = ({ postgres: each }: Figures): number => each;
