import type { Livelihood } from './place.ts';
import type { Random } from './random.ts';

export interface Work {
  workedLastWeek: number;
  workHours: number | null;
  jobSector: number | null;
  jobStatus: number | null;
  incomeBand: number | null;
  employmentInsurance: number;
}

export interface Worker {
  readonly age: number;
  readonly sex: 1 | 2;
  readonly welfare: number;
  readonly livelihood: Livelihood;
  readonly inSchool: boolean;
  readonly severe: boolean;
  readonly isHead: boolean;
  readonly hasSmallChild: boolean;
  readonly highestDiploma: number;
  readonly isServant: boolean;
}

const yes = 1;
const no = 2;
/** R418 */
export const civilServant = 5;
const [ownAccount, withFamily, withWorkers, employee, farmLabourer, labourer, unpaid] = [1, 2, 3, 4, 6, 7, 8];

export function workOf(random: Random, worker: Worker): Work {
  if (!random.chance(workingShare(worker))) return idle;
  const jobSector = worker.isServant ? 25 : random.weighted(sectors[worker.livelihood]);
  const jobStatus = worker.isServant ? employee : statusOf(random, worker, jobSector);
  return {
    workedLastWeek: yes,
    workHours: Math.round(Math.min(84, Math.max(4, random.normal(jobStatus === unpaid ? 22 : 41, 9)))),
    jobSector: jobStatus === civilServant ? random.pick([20, 21, 21, 22]) : jobSector,
    jobStatus,
    incomeBand: jobStatus === unpaid ? 1 : incomeOf(random, worker.welfare + (jobStatus === civilServant ? 0.8 : 0)),
    employmentInsurance: insuranceOf(random, jobStatus, worker),
  };
}

const idle: Work = {
  workedLastWeek: no,
  workHours: null,
  jobSector: null,
  jobStatus: null,
  incomeBand: null,
  employmentInsurance: 0,
};

function workingShare({ age, sex, inSchool, severe, isHead, hasSmallChild, isServant }: Worker): number {
  if (age < 15) return 0;
  if (isServant) return 1;
  const usual = inSchool ? 0.05 : age > 75 ? 0.15 : age > 64 ? 0.45 : sex === 1 ? 0.88 : hasSmallChild ? 0.36 : 0.54;
  return severe ? usual * 0.25 : isHead && age < 60 ? Math.max(usual, 0.9) : usual;
}

/** R417 by what a place lives from. */
const sectors: Record<Livelihood, readonly (readonly [number, number])[]> = {
  COAST: [
    [4, 46],
    [3, 6],
    [12, 15],
    [13, 7],
    [11, 7],
    [7, 5],
    [14, 4],
    [24, 6],
    [8, 4],
  ],
  FARM: [
    [1, 38],
    [2, 9],
    [5, 6],
    [3, 3],
    [12, 15],
    [11, 10],
    [8, 8],
    [13, 4],
    [24, 7],
  ],
  ESTATE: [
    [3, 45],
    [1, 12],
    [6, 5],
    [7, 6],
    [12, 12],
    [11, 7],
    [13, 5],
    [24, 8],
  ],
  TOWN: [
    [12, 30],
    [8, 11],
    [14, 11],
    [11, 10],
    [13, 9],
    [24, 12],
    [1, 5],
    [16, 3],
    [18, 3],
    [15, 3],
    [22, 3],
  ],
  FACTORY: [
    [8, 38],
    [12, 20],
    [11, 12],
    [13, 9],
    [14, 7],
    [24, 8],
    [9, 2],
    [1, 4],
  ],
};

function statusOf(random: Random, { welfare, sex, highestDiploma, age }: Worker, sector: number): number {
  const schooled = highestDiploma >= 11 && highestDiploma <= 22;
  const servant =
    schooled && age < 60 && age > 19 ? Math.max(0, 0.05 + 0.05 * welfare) * (highestDiploma >= 18 ? 3 : 1) : 0;
  if (random.chance(servant)) return civilServant;
  const poor = welfare < -0.3 ? 1.6 : 1;
  if (sector <= 6)
    return random.weighted([
      [ownAccount, 26],
      [withFamily, 30],
      [withWorkers, welfare > 0.5 ? 5 : 1],
      [farmLabourer, 18 * poor],
      [unpaid, sex === 2 ? 34 : 7],
    ]);
  return random.weighted([
    [ownAccount, 30],
    [withFamily, 10],
    [withWorkers, welfare > 0.5 ? 7 : 2],
    [employee, (sector === 8 ? 60 : 30) * (schooled ? 1.4 : 0.7)],
    [labourer, 14 * poor],
    [unpaid, sex === 2 ? 12 : 3],
  ]);
}

/** Below 1 million, up to the regency's minimum wage, up to 10 million, above. */
function incomeOf(random: Random, welfare: number): number {
  const score = welfare + random.normal(0, 0.6);
  return score < -0.7 ? 1 : score < 0.6 ? 2 : score < 2 ? 3 : 4;
}

function insuranceOf(random: Random, status: number, { welfare }: Worker): number {
  if (status === civilServant) return 1 + 2 + 4 + 8;
  if (status === employee) return random.chance(0.5 + 0.1 * welfare) ? 1 + 2 + 4 + (random.chance(0.6) ? 8 : 0) : 0;
  return random.chance(0.03) ? 1 + 2 : 0;
}
