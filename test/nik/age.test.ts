import * as fc from 'fast-check';
import { ageAt, ageBand, ageBands } from '../../api/nik/index.ts';
import { birthDates } from './oracle.ts';

describe('an age', () => {
  it.each([
    ['2000-06-15', '2026-06-14', 25],
    ['2000-06-15', '2026-06-15', 26],
    ['2004-02-29', '2026-02-28', 21],
    ['2004-02-29', '2026-03-01', 22],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
    ['2026-11-24', '2026-11-24', 0],
  ])('of one born on %s is, on %s, %i', (birthDate, asOf, age) => {
    expect(ageAt(birthDate, asOf)).toBe(age);
  });

  it('is the number of birthdays that have come', () => {
    fc.assert(
      fc.property(birthDates, birthDates, (one, other) => {
        const [born, asOf] = [one, other].sort() as [string, string];
        const [year, month, day] = born.split('-').map(Number) as [number, number, number];
        let birthdays = 0;
        // Date rolls 29 February over to 1 March by itself.
        while (Date.UTC(year + birthdays + 1, month - 1, day) <= Date.parse(asOf)) birthdays += 1;
        expect(ageAt(born, asOf)).toBe(birthdays);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an age band', () => {
  it('holds the age it is named after', () => {
    for (let age = 0; age <= 120; age += 1) {
      const band = ageBand(`${2026 - age}-01-01`, '2026-01-01');
      const [from, to] = band.replace('AGE_', '').split('_');
      expect(age).toBeGreaterThanOrEqual(Number(from));
      expect(age).toBeLessThanOrEqual(to === 'PLUS' ? Infinity : Number(to));
    }
  });

  it('follows the bands of the domain without gap or overlap', () => {
    const bounds = ageBands.map((band) => band.replace('AGE_', '').replace('_', '-'));
    expect(bounds).toEqual(['0-4', '5-6', '7-12', '13-15', '16-18', '19-21', '22-44', '45-59', '60-69', '70-PLUS']);
    const seen = new Set(Array.from({ length: 100 }, (_, age) => ageBand(`${2026 - age}-01-01`, '2026-01-01')));
    expect([...seen]).toEqual([...ageBands]);
  });
});
