import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageAt } from '../../api/nik/index.ts';
import { completedMonths, monthsBefore } from '../../api/programmes/criteria/calendar.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

test('comparing dates with a border day means the same as counting completed months', () => {
  fc.assert(
    fc.property(day, day, fc.nat(1500), (born, today, months) => {
      expect(born <= monthsBefore(today, months)).toBe(completedMonths(born, today) >= months);
    }),
  );
});

test('twelve completed months are a completed year, also for those born on 29 February', () => {
  const birthday = fc.oneof(day, fc.constantFrom('2000-02-29', '1996-02-29'));
  fc.assert(
    fc.property(birthday, fc.oneof(day, fc.constantFrom('2027-02-28', '2027-03-01')), (born, today) => {
      fc.pre(born <= today);
      expect(Math.floor(completedMonths(born, today) / 12)).toBe(ageAt(born, today));
    }),
  );
});

test.each([
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2026-11-24', 12, '2025-11-24'],
  ['2026-11-24', 10_000_000, '0001-01-01'],
])('%s less %i months is %s', (today, months, border) => {
  expect(monthsBefore(today, months)).toBe(border);
});
