import { ageAt } from '../nik/index.ts';
import { dateOf, dayOf } from './calendar.ts';
import { type Family, female, type Member, marital, relation } from './family.ts';
import { forget } from './forget.ts';
import { type Health, healthOf } from './health.ts';
import type { Ids } from './ids.ts';
import type { Place } from './place.ts';
import type { Random } from './random.ts';
import type { PersonRow } from './rows.ts';
import { inSchool, type Schooling, schoolingOf } from './schooling.ts';
import { civilServant, type Work, workOf } from './work.ts';

export interface FamilyFacts {
  readonly family: Family;
  readonly welfare: number;
  readonly place: Place;
  readonly today: string;
}

export interface Persons {
  /** In the order of the family's members: the head first. */
  readonly rows: PersonRow[];
  readonly severe: ReadonlySet<PersonRow>;
}

/** Everything about the members but what names them. An answer that the form implies is given: null means that nobody knows. */
export function inventPersons(random: Random, ids: Ids, facts: FamilyFacts): Persons {
  const { members } = facts.family;
  const severe = new Set<PersonRow>();
  const rows = members.map((member, index) => {
    const birthDate = dateOf(member.birthDay);
    const age = ageAt(birthDate, facts.today);
    const health = healthOf(random, age, facts.welfare, members.length === 1);
    const pupil = {
      age,
      welfare: facts.welfare,
      severe: health.severe,
      married: member.maritalStatus !== marital.single,
    };
    const schooling = schoolingOf(random, { ...pupil, isRural: facts.place.isRural });
    const work = workOf(random, {
      ...pupil,
      sex: member.sex,
      livelihood: facts.place.livelihood,
      inSchool: schooling.schooling === inSchool,
      isHead: member.relation === relation.head,
      hasSmallChild: members.some(
        (child) => child.mother === member && member.birthDay < child.birthDay && isSmall(child, facts.today),
      ),
      highestDiploma: schooling.highestDiploma,
      isServant: member.relation === relation.servant,
    });
    const row = assemble(
      random,
      { id: ids.next('person', index), member, birthDate, age, health, schooling, work },
      facts,
    );
    if (health.severe) severe.add(row);
    return row;
  });
  return { rows, severe };
}

const isSmall = (child: Member, today: string) => dayOf(today) - child.birthDay < 5 * 365;

interface Parts {
  readonly id: string;
  readonly member: Member;
  readonly birthDate: string;
  readonly age: number;
  readonly health: Health;
  readonly schooling: Schooling;
  readonly work: Work;
}

function assemble(
  random: Random,
  { id, member, birthDate, age, health, schooling, work }: Parts,
  { today, welfare }: FamilyFacts,
): PersonRow {
  const identityMatch = age === 0 && random.chance(0.3) ? null : random.weighted(matches);
  return {
    id,
    relation: member.relation,
    sex: member.sex,
    birthDate,
    maritalStatus: member.maritalStatus,
    presence: presenceOf(random, member, age),
    idDocuments: documentsOf(random, age, welfare),
    identityMatch,
    identityCheckedAt: identityMatch && dateOf(dayOf(today) - random.whole(1, Math.min(300, 30 + age * 365))),
    pregnant: isPregnant(random, member, age) ? 1 : 2,
    schooling: schooling.schooling,
    schoolLevel: schooling.schoolLevel,
    schoolGrade: schooling.schoolGrade,
    highestDiploma: schooling.highestDiploma,
    workedLastWeek: work.workedLastWeek,
    workHours: work.workHours,
    jobSector: work.jobSector,
    jobStatus: work.jobStatus,
    incomeBand: work.incomeBand,
    nutrition: health.nutrition,
    difficulties: health.difficulties,
    depression: health.depression,
    carer: health.carer,
    chronicIllness: health.chronicIllness,
    healthInsurance: 0,
    employmentInsurance: work.employmentInsurance,
  };
}

const matches = [
  ['MATCH', 93],
  ['NOT_FOUND', 2],
  ['MISMATCH', 1.5],
  ['PARTIAL', 1.5],
  [null, 2],
] as const;

/** R404; the head is always there. */
function presenceOf(random: Random, member: Member, age: number): number {
  if (age === 0) return 5;
  if (member.relation <= relation.spouse) return 1;
  return random.weighted(age > 17 ? presences : presencesOfChildren);
}

const presences = [
  [1, 972],
  [3, 14],
  [4, 6],
  [2, 5],
  [5, 3],
] as const;
const presencesOfChildren = [
  [1, 990],
  [3, 6],
  [5, 4],
] as const;

/** R411, a sum: 1 birth certificate, 2 child's card, 4 identity card. */
function documentsOf(random: Random, age: number, welfare: number): number {
  const certificate = random.chance((age < 18 ? 0.9 : age < 40 ? 0.75 : 0.35) + 0.05 * welfare) ? 1 : 0;
  const card = age < 17 ? (random.chance(0.45) ? 2 : 0) : random.chance(age === 17 ? 0.6 : 0.985) ? 4 : 0;
  return certificate + card;
}

function isPregnant(random: Random, { sex, maritalStatus, relation: is }: Member, age: number): boolean {
  if (sex !== female || maritalStatus !== marital.married || is === relation.parent) return false;
  return random.chance(age < 18 || age > 45 ? 0 : age < 30 ? 0.09 : age < 38 ? 0.05 : 0.01);
}

/** R431a: an employer insures the family; then the state insures the poor, then whoever pays insures themselves. */
export function insure(random: Random, rows: readonly PersonRow[], decile: number | null, welfare: number): void {
  const byEmployer = rows.some(
    ({ jobStatus, employmentInsurance }) => jobStatus === civilServant || (employmentInsurance ?? 0) >= 4,
  );
  const byState = !byEmployer && random.chance(decile === null ? 0.25 : decile <= 5 ? 0.8 : 0.12);
  const bySelf = !byEmployer && !byState && random.chance(Math.min(0.8, Math.max(0.1, 0.3 + 0.2 * welfare)));
  const bits = byEmployer ? 4 : byState ? 1 : bySelf ? 2 : 0;
  for (const row of rows) {
    const isLeftOut = random.chance(row.presence === 5 ? 0.35 : 0.04) || row.relation === relation.servant;
    row.healthInsurance = isLeftOut ? 0 : bits + (welfare > 1.7 && random.chance(0.15) ? 8 : 0);
  }
}

const forgettable: readonly (keyof PersonRow)[] = [
  'maritalStatus',
  'idDocuments',
  'pregnant',
  'schooling',
  'highestDiploma',
  'workedLastWeek',
  'jobSector',
  'jobStatus',
  'incomeBand',
  'nutrition',
  'difficulties',
  'depression',
  'chronicIllness',
  'healthInsurance',
  'employmentInsurance',
];

export function forgetAnswers(random: Random, rows: readonly PersonRow[], probability: number): void {
  for (const row of rows) forget(random, row, forgettable, probability);
}
