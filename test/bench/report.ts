import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { bench } from './folders.ts';

export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly budget?: string;
  readonly kept?: boolean;
}

export interface Section {
  readonly title: string;
  readonly words: string;
  readonly rows: readonly Row[];
}

export const ratio = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : 'not measured');
export const count = (value: number): string => Math.round(value).toLocaleString('en');
export const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;

export const atLeast = (what: string, value: number, budget: number): Row => ({
  what,
  figure: ratio(value),
  budget: `at least ${budget}`,
  kept: value >= budget,
});
export const atMost = (what: string, value: number, budget: number): Row => ({
  what,
  figure: ratio(value),
  budget: `at most ${budget}`,
  kept: value <= budget,
});
/** Told because a reader wants to know it; no budget hangs on it. */
export const told = (what: string, figure: string): Row => ({ what, figure });

const mark = ({ kept }: Row) => (kept === undefined ? '' : kept ? 'kept' : '**missed**');

/** Writes what was measured, as ratios within this run. */
export function writeReport(sections: readonly Section[], words: string): void {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.version}`;
  const tables = sections.map(
    ({ title, words: about, rows }) =>
      `## ${title}\n\n${about}\n\n| what | measured | budget | |\n|---|---|---|---|\n${rows
        .map((row) => `| ${row.what} | ${row.figure} | ${row.budget ?? ''} | ${mark(row)} |`)
        .join('\n')}\n`,
  );
  const text = `# Bench results\n\nWritten by \`npm run bench\` on ${new Date().toISOString().slice(0, 16)}Z; ${machine}.\n${words}\n\n${tables.join('\n')}`;
  writeFileSync(join(bench, 'RESULTS.md'), text);
}
