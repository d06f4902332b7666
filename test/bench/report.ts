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
  const text = `# Bench results\n\nWritten by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; ${machine}.\n${words}\n\n${tables.join('\n')}`;
  writeFileSync(join(bench, 'RESULTS.md'), text);
}
