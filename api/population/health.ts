import type { Random } from './random.ts';

export interface Health {
  difficulties: readonly number[];
  severe: boolean;
  depression: number;
  chronicIllness: number;
  carer: number | null;
  nutrition: number | null;
}

/** R428 a-i of somebody who has no difficulty; small children are not asked, and count as such. */
const noDifficulty: readonly number[] = [4, 4, 4, 4, 4, 4, 4, 4, 4];
const selfCare = 7;
const toddlerAge = 5;
const smallChildAge = 2;

export function healthOf(random: Random, age: number, welfare: number, livesAlone: boolean): Health {
  const difficulties = age < smallChildAge ? noDifficulty : difficultiesOf(random, age);
  const severe = difficulties.includes(1) || (difficulties[selfCare] as number) <= 2;
  return {
    difficulties,
    severe,
    depression: age < toddlerAge ? 4 : random.weighted(severe || welfare < -1 ? sadder : usual),
    chronicIllness: illnessOf(random, age),
    carer: severe ? (livesAlone ? 3 : random.chance(0.93) ? 1 : 2) : null,
    nutrition: age < toddlerAge ? nutritionOf(random, welfare) : null,
  };
}

const usual = [
  [4, 78],
  [3, 17],
  [2, 4],
  [1, 1],
] as const;
const sadder = [
  [4, 52],
  [3, 30],
  [2, 13],
  [1, 5],
] as const;

function difficultiesOf(random: Random, age: number): readonly number[] {
  const severely = age < 18 ? 0.008 : age < 60 ? 0.012 : age < 75 ? 0.04 : 0.13;
  const lightly = age < 18 ? 0.012 : age < 45 ? 0.03 : age < 60 ? 0.12 : 0.35;
  if (random.chance(severely)) {
    const worst = askedOf(random, age);
    const answers = noDifficulty.map((each, at) => (at === worst ? random.weighted(worstAnswers) : each));
    if (age >= toddlerAge && random.chance(0.35)) answers[selfCare] = random.whole(1, 3);
    return answers;
  }
  if (!random.chance(lightly)) return noDifficulty;
  const lighter = askedOf(random, age);
  return noDifficulty.map((each, at) => (at === lighter ? 3 : each));
}

const worstAnswers = [
  [1, 70],
  [2, 30],
] as const;
/** Seeing, hearing, walking, hands, learning, mind; from five on also speaking, caring for oneself, memory. */
const askedOf = (random: Random, age: number) =>
  age < toddlerAge
    ? random.whole(0, 5)
    : age > 60
      ? random.weighted([
          [0, 30],
          [1, 20],
          [2, 35],
          [8, 12],
          [3, 3],
        ])
      : random.whole(0, 8);

/** R430 */
function illnessOf(random: Random, age: number): number {
  const ill = age < 15 ? 0.012 : age < 40 ? 0.04 : age < 60 ? 0.16 : 0.34;
  if (!random.chance(ill)) return 1;
  return random.weighted(age < 15 ? illnessesOfChildren : age < 40 ? illnessesOfAdults : illnessesOfElders);
}

const illnessesOfChildren = [
  [4, 45],
  [5, 12],
  [7, 20],
  [15, 8],
  [16, 4],
  [11, 2],
  [18, 9],
] as const;
const illnessesOfAdults = [
  [2, 20],
  [4, 25],
  [7, 14],
  [6, 9],
  [5, 6],
  [13, 8],
  [9, 4],
  [10, 4],
  [12, 2],
  [18, 8],
] as const;
const illnessesOfElders = [
  [2, 42],
  [3, 17],
  [6, 13],
  [5, 8],
  [13, 7],
  [8, 5],
  [4, 3],
  [9, 2],
  [10, 2],
  [17, 1],
  [18, 2],
] as const;

/** R427 of children under five: wasting, stunting, nothing recorded, unknown. */
function nutritionOf(random: Random, welfare: number): number {
  const risk = welfare < -0.7 ? 1.7 : welfare > 0.7 ? 0.5 : 1;
  return random.weighted([
    [1, 5 * risk],
    [2, 16 * risk],
    [3, 72],
    [8, 6],
  ]);
}
