import { Refusal } from '../errors.ts';

/** Control characters, and the marks that make text run other than it reads: neither belongs in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const misleading = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

export interface TextBounds {
  readonly min: number;
  readonly max: number;
}

/** One line of text as it will be kept: trimmed, composed, of sane length and without hidden characters. */
export function readLine(raw: string, at: string | readonly string[], { min, max }: TextBounds): string {
  const path = typeof at === 'string' ? ['input', at] : at;
  const text = raw.normalize('NFC').trim();
  const length = [...text].length;
  if (length < min || length > max)
    throw new Refusal(
      'VALIDATION',
      'text.length',
      { id: `Isi ${min} sampai ${max} karakter.`, en: `Write ${min} to ${max} characters.` },
      path,
    );
  if (misleading.test(text))
    throw new Refusal(
      'VALIDATION',
      'text.hidden-characters',
      { id: 'Ada karakter tersembunyi di dalam teks.', en: 'The text holds hidden characters.' },
      path,
    );
  return text;
}

/** Part of a name as a LIKE pattern finds it, any case; null when nothing was asked for. */
export function searchedPart(raw: string | null | undefined): string | null {
  const text = raw?.normalize('NFC').replaceAll('\0', '').trim().toLowerCase();
  return text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null;
}
