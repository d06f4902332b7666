import { type Issue, issue, type NumberName } from './issue.ts';

const separators = /[\s.\u200b-\u200d\u2060\-\u2010-\u2015\u2212]/g;
const scientific = /e\+|^'?\d[\d.,]*e\d+$/i;
const trailingDecimals = /^'?\d{16}[.,]0+$/;

/** Longer than any sane spelling of 16 digits, short enough that a hostile megabyte costs nothing. */
const LONGEST = 100;

type Reading = { digits: string; issue: null } | { digits: null; issue: Issue };

/** Sixteen ASCII digits out of what people type or paste, or the reason why there are none. */
export function readNumber(raw: unknown, number: NumberName): Reading {
  if (isExcelDamage(raw)) return { digits: null, issue: issue('EXCEL_DAMAGE', number) };
  const digits = typeof raw === 'string' && raw.length <= LONGEST ? clean(raw) : '';
  return /^[0-9]{16}$/.test(digits) ? { digits, issue: null } : { digits: null, issue: issue('FORMAT', number) };
}

// A number cell lost its last digit before we saw it, even when sixteen digits still show.
export function isExcelDamage(raw: unknown): boolean {
  if (typeof raw === 'number' || typeof raw === 'bigint') return true;
  if (typeof raw !== 'string' || raw.length > LONGEST) return false;
  const text = raw.trim();
  return scientific.test(text) || trailingDecimals.test(text);
}

function clean(raw: string): string {
  return raw
    .trim()
    .replace(/^['‘’]/, '')
    .replace(separators, '');
}
