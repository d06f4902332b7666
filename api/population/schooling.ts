import type { Random } from './random.ts';

export interface Schooling {
  schooling: number;
  schoolLevel: number | null;
  schoolGrade: number | null;
  highestDiploma: number;
}

/** R412 */
export const never = 1;
export const inSchool = 2;
const noLonger = 3;
const graduated = 8;
const noDiploma = 23;

export interface Pupil {
  readonly age: number;
  readonly welfare: number;
  /** Severe disability keeps many children at home. */
  readonly severe: boolean;
  readonly married: boolean;
  readonly isRural: boolean;
}

/** School by age for the young, by generation for the others; the poor leave earlier. */
export function schoolingOf(random: Random, pupil: Pupil): Schooling {
  if (pupil.age < 5 || (pupil.severe && random.chance(0.35))) return neverAtSchool;
  const tracks = tracksOf(random, pupil);
  if (pupil.age > 24) return after(random, yearsOfGeneration(random, pupil), tracks);
  const hoped = Math.max(4, Math.round(random.normal(12.6 + 1.9 * pupil.welfare - (pupil.isRural ? 0.4 : 0), 1.9)));
  const year = pupil.age - 6 + random.weighted(starts);
  if (year < 1) return neverAtSchool;
  const left = year > Math.min(hoped, 16) || (pupil.married && year > 6);
  return left ? after(random, Math.min(hoped, year - 1, 16), tracks) : during(year, tracks);
}

const neverAtSchool: Schooling = { schooling: never, schoolLevel: null, schoolGrade: null, highestDiploma: noDiploma };
const starts = [
  [0, 86],
  [-1, 9],
  [1, 5],
] as const;

function yearsOfGeneration(random: Random, { age, welfare }: Pupil): number {
  const usual = age > 70 ? 4 : age > 60 ? 5.8 : age > 50 ? 7.8 : age > 40 ? 9.2 : age > 30 ? 10.6 : 11.6;
  return Math.max(0, Math.min(18, Math.round(random.normal(usual + 2.4 * welfare, 2.6))));
}

interface Track {
  readonly elementary: number;
  readonly junior: number;
  readonly senior: number;
}

/** General, religious, vocational or special schools: R413. */
function tracksOf(random: Random, { severe }: Pupil): Track {
  if (severe) return { elementary: 2, junior: 7, senior: 12 };
  const religious = random.chance(0.14);
  return {
    elementary: religious ? 4 : 3,
    junior: religious || random.chance(0.1) ? 9 : 8,
    senior: religious && random.chance(0.6) ? 14 : random.chance(0.42) ? 15 : 13,
  };
}

function during(year: number, tracks: Track): Schooling {
  const [schoolLevel, first, highestDiploma] = stageOf(year, tracks);
  return { schooling: inSchool, schoolLevel, schoolGrade: year - first + 1, highestDiploma };
}

/** After so many years at school. Who began a stage mostly finished it. */
function after(random: Random, years: number, tracks: Track): Schooling {
  if (years < 1) return neverAtSchool;
  const done = random.chance(0.8) ? finishedYears(years) : years;
  const [schoolLevel, first, before, last, diploma] = stageOf(Math.max(1, done), tracks);
  if (done < last)
    return { schooling: noLonger, schoolLevel, schoolGrade: Math.max(1, done) - first + 1, highestDiploma: before };
  return { schooling: noLonger, schoolLevel, schoolGrade: graduated, highestDiploma: diploma };
}

const finishedYears = (years: number) =>
  years >= 18 ? 18 : years >= 16 ? 16 : years >= 14 ? 15 : years >= 11 ? 12 : years >= 8 ? 9 : years >= 5 ? 6 : years;

/** Level, its first year, the diploma before it, its last year, its own diploma. */
function stageOf(
  year: number,
  { elementary, junior, senior }: Track,
): readonly [number, number, number, number, number] {
  if (year <= 6) return [elementary, 1, noDiploma, 6, elementary];
  if (year <= 9) return [junior, 7, elementary, 9, junior];
  if (year <= 12) return [senior, 10, junior, 12, senior];
  if (year <= 15) return [year === 15 ? 18 : 19, 13, senior, year === 15 ? 15 : 16, year === 15 ? 18 : 19];
  if (year === 16) return [19, 13, senior, 16, 19];
  return [21, 17, 19, 18, 21];
}
