import type { Place } from './place.ts';
import type { Random } from './random.ts';
import type { HousingRow } from './rows.ts';

/** A dwelling that fits the family's welfare: each part is chosen near the same standard, but not exactly at it. */
export function housingOf(random: Random, welfare: number, members: number, place: Place): HousingRow {
  const near = (spread = 0.55) => welfare + random.normal(0, spread);
  const tenure = tenureOf(random, place);
  const power = near();
  const lighting = power < -2.1 && place.isRural ? random.pick([3, 4]) : power < -1.1 ? 2 : 1;
  const hygiene = near(0.6) + (place.isRural ? -0.1 : 0.3);
  const toilet =
    hygiene > -1 ? 1 : hygiene > -1.4 ? random.pick([2, 2, 3]) : hygiene > -1.7 ? 4 : hygiene > -1.8 ? 5 : 6;
  const hasCloset = toilet < 6;
  const closet = hygiene > -1.2 ? 1 : random.pick([1, 2, 3, 4]);
  const disposal = hygiene > -0.8 ? 1 : place.livelihood === 'COAST' ? random.pick([3, 5]) : random.pick([1, 3, 4, 4]);
  return {
    tenure,
    deed: tenure === 1 ? deedOf(near(), random) : null,
    floorArea: Math.round(Math.max(9, (42 + 17 * near(0.6)) * (0.8 + members * 0.06)) * 2) / 2,
    floor: floorOf(near(), place),
    wall: wallOf(near(), place, random),
    roof: roofOf(near(), place, random),
    water: waterOf(random, near(), place),
    septicDistance:
      hasCloset && disposal === 1
        ? random.weighted([
            [2, 55],
            [1, 30],
            [3, 15],
          ])
        : null,
    lighting,
    powerWatt: lighting === 1 ? powerOf(power) : null,
    cooking: cookingOf(random, near(), place),
    toilet,
    closet: hasCloset ? closet : null,
    disposal: hasCloset ? disposal : null,
  };
}

const tenureOf = (random: Random, { isRural }: Place) =>
  random.weighted(
    isRural
      ? [
          [1, 86],
          [2, 3],
          [3, 7],
          [4, 1],
          [6, 3],
        ]
      : [
          [1, 68],
          [2, 17],
          [3, 8],
          [4, 2],
          [6, 5],
        ],
  );

const deedOf = (score: number, random: Random) =>
  score > 0.2
    ? random.weighted([
        [1, 8],
        [2, 1],
        [4, 1],
      ])
    : score > -0.8
      ? random.weighted([
          [1, 4],
          [3, 1],
          [5, 5],
        ])
      : random.weighted([
          [5, 5],
          [6, 4],
          [1, 1],
        ]);

function floorOf(score: number, { livelihood }: Place): number {
  if (score > 1.7) return 1;
  if (score > -0.2) return 2;
  if (score > -0.6) return 4;
  if (livelihood === 'COAST' || livelihood === 'ESTATE') return score > -1.9 ? 5 : 7;
  return score > -1.7 ? 6 : 8;
}

function wallOf(score: number, { livelihood }: Place, random: Random): number {
  if (score > (livelihood === 'COAST' ? -0.3 : -0.9)) return 1;
  if (livelihood === 'COAST' || livelihood === 'ESTATE') return score > -2 ? 3 : 5;
  return score > -1.4 ? 3 : random.pick([2, 4, 4, 6]);
}

function roofOf(score: number, { region, livelihood }: Place, random: Random): number {
  if (score > 1.9) return 1;
  if (score < -2) return random.pick([7, 7, 6]);
  if (region === 'JAVA') return score > -1.2 ? 2 : random.pick([4, 4, 3]);
  return livelihood === 'COAST' || score < 0.8 ? 3 : random.pick([2, 3, 5]);
}

function waterOf(random: Random, score: number, { isRural, livelihood }: Place): number {
  if (score > 0.9) return random.pick([1, 2, 2, 3]);
  if (!isRural)
    return random.weighted([
      [3, 30],
      [12, 20],
      [2, 30],
      [4, 20],
    ]);
  if (livelihood === 'COAST')
    return random.weighted([
      [5, 30],
      [6, 16],
      [10, 12],
      [2, 22],
      [13, 12],
      [7, 8],
    ]);
  return score > -1
    ? random.weighted([
        [4, 30],
        [5, 30],
        [7, 14],
        [13, 14],
        [2, 12],
      ])
    : random.weighted([
        [5, 30],
        [6, 28],
        [7, 14],
        [8, 18],
        [9, 10],
      ]);
}

const powerOf = (score: number) =>
  score < -0.5 ? 450 : score < 0.55 ? 900 : score < 1.4 ? 1300 : score < 2 ? 2200 : 3500;

function cookingOf(random: Random, score: number, { isRural }: Place): number {
  if (isRural && score < -1)
    return random.weighted([
      [10, 7],
      [4, 3],
    ]);
  return score > 1.5
    ? random.pick([2, 3, 1, 4])
    : random.weighted([
        [4, 94],
        [1, 1],
        [3, 2],
        [10, isRural ? 3 : 0],
        [12, 1],
      ]);
}
