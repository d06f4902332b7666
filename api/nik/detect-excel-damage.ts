import { type Issue, issue, type NumberName } from './issue.ts';
import { isExcelDamage, readNumber } from './read-number.ts';

export interface ColumnDamage {
  damaged: boolean;
  /** Positions, from 0, of the cells that cannot be trusted. */
  rows: number[];
  /** Share of readable numbers ending in 0; about 0.1 in a healthy column. */
  shareEndingInZero: number;
  issue: Issue | null;
}

// Five sound numbers all end in 0 once in 100,000 columns; fewer cells would accuse honest short lists.
const FEWEST = 5;
const SUSPICIOUS_SHARE = 0.9;

export function detectExcelDamage(column: readonly unknown[], number: NumberName = 'NIK'): ColumnDamage {
  const unreadable: number[] = [];
  const endingInZero: number[] = [];
  let readable = 0;
  for (const [row, cell] of column.entries()) {
    if (isExcelDamage(cell)) {
      unreadable.push(row);
      continue;
    }
    const { digits } = readNumber(cell, number);
    if (digits === null) continue;
    readable += 1;
    if (digits.endsWith('0')) endingInZero.push(row);
  }
  const shareEndingInZero = readable === 0 ? 0 : endingInZero.length / readable;
  const isRounded = readable >= FEWEST && shareEndingInZero > SUSPICIOUS_SHARE;
  const rows = isRounded ? unreadable.concat(endingInZero).sort((one, other) => one - other) : unreadable;
  const damaged = rows.length > 0;
  return { damaged, rows, shareEndingInZero, issue: damaged ? issue('EXCEL_DAMAGE', number) : null };
}
