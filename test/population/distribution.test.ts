import { ageAt } from '../../api/nik/index.ts';
import type { HouseholdBundle } from '../../api/population/index.ts';
import { invent, today } from './nation.ts';

const families = invent({ households: 6_000, seed: 11 });
const persons = families.flatMap(({ persons }) => persons);

const share = <T>(of: readonly T[], is: (each: T) => boolean) => of.filter(is).length / of.length;
const inDeciles = (least: number, most: number) =>
  families.filter(({ household: { decile } }) => decile !== null && decile >= least && decile <= most);
const poor = inDeciles(1, 2);
const rich = inDeciles(9, 10);

function expectBetween(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

/** Pearson's, over families of which both are known. */
function correlation(pairs: readonly (readonly [number | null | undefined, number | null | undefined])[]): number {
  const known = pairs.filter((pair): pair is readonly [number, number] =>
    pair.every((value) => typeof value === 'number'),
  );
  const mean = (at: 0 | 1) => known.reduce((sum, pair) => sum + pair[at], 0) / known.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (dx: number, dy: number) => number) => known.reduce((all, [a, b]) => all + of(a - x, b - y), 0);
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy));
}

test('families are as large as Indonesian families, and half of everybody is female', () => {
  expectBetween(persons.length / families.length, 3.5, 4);
  expectBetween(
    share(families, ({ persons }) => persons.length === 1),
    0.05,
    0.12,
  );
  expectBetween(
    share(families, ({ persons }) => persons[0]?.sex === 2),
    0.11,
    0.2,
  );
  expectBetween(
    share(persons, ({ sex }) => sex === 2),
    0.48,
    0.54,
  );
  expectBetween(
    share(persons, ({ birthDate }) => ageAt(birthDate, today) < 15),
    0.2,
    0.33,
  );
  expectBetween(
    share(persons, ({ birthDate }) => ageAt(birthDate, today) >= 60),
    0.07,
    0.15,
  );
  const generations = ({ persons }: HouseholdBundle) =>
    new Set(persons.flatMap(({ relation }) => ({ 1: 'now', 3: 'next', 5: 'last', 6: 'before' })[relation] ?? [])).size;
  expectBetween(
    share(families, (family) => generations(family) >= 3),
    0.08,
    0.25,
  );
});

test('every decile is there, islands have more poor and factory towns fewer, and some families were never ranked', () => {
  for (let decile = 1; decile <= 10; decile++)
    expectBetween(
      share(families, ({ household }) => household.decile === decile),
      0.05,
      0.15,
    );
  expectBetween(
    share(families, ({ household }) => household.decile === null),
    0.03,
    0.06,
  );
  const poorIn = (regency: string) =>
    share(
      families.filter(({ household }) => household.villageCode.startsWith(regency)),
      ({ household }) => (household.decile ?? 10) <= 4,
    );
  expect(poorIn('21.04')).toBeGreaterThan(poorIn('33.13'));
  expect(poorIn('33.13')).toBeGreaterThan(poorIn('36.72'));
});

test('deciles go with housing and belongings, without being their mirror', () => {
  const withDecile = (of: (family: HouseholdBundle) => number | null | undefined) =>
    correlation(families.map((family) => [family.household.decile, of(family)] as const));
  expectBetween(
    withDecile(({ housing }) => housing?.powerWatt),
    0.5,
    0.9,
  );
  expectBetween(
    withDecile(({ housing }) => housing?.floorArea),
    0.4,
    0.85,
  );
  expectBetween(
    withDecile(({ assets }) => (assets?.refrigerator == null ? null : Number(assets.refrigerator))),
    0.4,
    0.85,
  );
  const bad = ({ housing }: HouseholdBundle) => [5, 6, 7, 8].includes(housing?.floor ?? 0);
  expectBetween(share(poor, bad), 0.45, 0.95);
  expectBetween(share(rich, bad), 0, 0.03);
  const toilet = ({ housing }: HouseholdBundle) => housing?.toilet === 1;
  expectBetween(share(poor, toilet), 0.15, 0.6);
  expectBetween(share(rich, toilet), 0.95, 1);
});

test('help reaches most of those it is for, and a few others', () => {
  const receives = (code: string) => (family: HouseholdBundle) =>
    family.enrolments.some(({ programmeCode, status }) => programmeCode === code && status === 'ACTIVE');
  expectBetween(share(poor, receives('PKH')), 0.4, 0.65);
  expectBetween(share(rich, receives('PKH')), 0.001, 0.04);
  expectBetween(share(poor, receives('SEMBAKO')), 0.5, 0.7);
  expectBetween(share(poor, receives('PBI_JK')), 0.55, 0.9);
  expectBetween(share(rich, receives('PBI_JK')), 0.02, 0.25);
  const civil = families.filter(({ persons }) => persons.some(({ jobStatus }) => jobStatus === 5));
  expectBetween(share(civil, receives('PKH')), 0, 0.03);
});

test('bodies are as they are: few severe disabilities, illness with age, a child in five too short', () => {
  const severe = ({ difficulties }: (typeof persons)[number]) =>
    difficulties !== null && (difficulties.includes(1) || (difficulties[7] as number) <= 2);
  const aged = (least: number, most: number) =>
    persons.filter(({ birthDate }) => ageAt(birthDate, today) >= least && ageAt(birthDate, today) <= most);
  expectBetween(share(persons, severe), 0.006, 0.02);
  expectBetween(share(aged(75, 120), severe), 0.06, 0.2);
  const ill = ({ chronicIllness }: (typeof persons)[number]) => (chronicIllness ?? 1) > 1;
  expectBetween(share(aged(60, 120), ill), 0.25, 0.45);
  expectBetween(share(aged(0, 14), ill), 0, 0.03);
  expectBetween(
    share(aged(0, 4), ({ nutrition }) => nutrition === 2),
    0.1,
    0.25,
  );
  expectBetween(
    share(persons, ({ pregnant }) => pregnant === 1),
    0.004,
    0.015,
  );
  expectBetween(
    share(aged(7, 12), ({ schooling }) => schooling === 2),
    0.96,
    1,
  );
  expectBetween(
    share(aged(16, 18), ({ schooling }) => schooling === 2),
    0.5,
    0.85,
  );
});

test('what is known has gaps: old visits, unanswered questions, numbers that do not match', () => {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  expectBetween(
    share(families, ({ household }) => household.observedAt < yearAgo),
    0.06,
    0.1,
  );
  expectBetween(
    share(families, ({ household }) => household.surveyResult === 2),
    0.02,
    0.045,
  );
  expectBetween(
    share(persons, ({ identityMatch }) => identityMatch === 'MATCH'),
    0.9,
    0.95,
  );
  for (const other of ['MISMATCH', 'NOT_FOUND', null])
    expectBetween(
      share(persons, ({ identityMatch }) => identityMatch === other),
      0.008,
      0.04,
    );
  expectBetween(
    share(families, ({ housing }) => housing?.tenure === null),
    0.001,
    0.012,
  );
});

test('places live from what they have: fishers on the islands, factories in Cilegon, farms in Karanganyar', () => {
  const worked = (regency: string, sectors: number[]) =>
    share(
      families
        .filter(({ household }) => household.villageCode.startsWith(regency))
        .flatMap(({ persons }) => persons)
        .filter(({ jobSector }) => jobSector !== null),
      ({ jobSector }) => sectors.includes(jobSector as number),
    );
  expect(worked('21.04', [4])).toBeGreaterThan(0.25);
  expect(worked('36.72', [8])).toBeGreaterThan(0.15);
  expect(worked('33.13', [1, 2, 3, 5])).toBeGreaterThan(0.2);
  expect(worked('36.72', [4])).toBeLessThan(0.01);
});
