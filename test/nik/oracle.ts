import * as fc from 'fast-check';
import type { AreaCodes, NikCheck } from '../../api/nik/index.ts';

/** The rules of the two numbers told a second time, from the calendar of the platform instead of our own tables. */
export const TODAY = '2026-11-24';

const current = new Set(['33', '33.13', '33.13.01', '33.13.17', '31', '31.71', '31.71.03', '91', '91.71', '91.71.01']);
const retired = new Set(['91.01', '91.01.01', '54', '54.01', '54.01.02']);

export const areas: AreaCodes = {
  status: (code) => (current.has(code) ? 'CURRENT' : retired.has(code) ? 'HISTORICAL' : 'UNKNOWN'),
};

const calendar = new Map<string, string[]>();
for (let at = Date.UTC(1900, 0, 1); at <= Date.parse(TODAY); at += 86_400_000) {
  const iso = new Date(at).toISOString().slice(0, 10);
  const key = iso.slice(8, 10) + iso.slice(5, 7) + iso.slice(2, 4);
  calendar.set(key, [...(calendar.get(key) ?? []), iso]);
}

/** Error codes a well-formed NIK deserves, by the text of domain.md 4.2. */
export function expectedErrors(nik: string): string[] {
  if (nik === '1234567890123456' || /^(.)\1{15}$/.test(nik)) return ['DUMMY'];
  const errors: string[] = [];
  if (areas.status(nik.slice(0, 2)) === 'UNKNOWN') errors.push('PROVINCE');
  if (expectedBirthDates(nik).length === 0) errors.push('BIRTHDATE');
  if (Number(nik.slice(-4)) === 0) errors.push('SERIAL');
  return errors;
}

export function expectedBirthDates(nik: string): string[] {
  const tens = Number(nik[6]);
  return calendar.get(`${tens >= 4 ? tens - 4 : tens}${nik.slice(7, 12)}`) ?? [];
}

export const codesOf = (issues: NikCheck['errors']) => issues.map(({ code }) => code);

export const birthDates = fc
  .date({ min: new Date('1900-01-01'), max: new Date(TODAY), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const sexes = fc.constantFrom('MALE' as const, 'FEMALE' as const);

export const people = fc.record({
  province: fc.constantFrom('33', '31', '91'),
  regency: fc.constantFrom('13', '71', '01'),
  birthDate: birthDates,
  sex: sexes,
  serial: fc.integer({ min: 1, max: 9999 }),
});

export const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
