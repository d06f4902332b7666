import type { MemberFact } from './facts.ts';
import type { MemberRow } from './household-facts.ts';
import type { Moment } from './moment.ts';
import type { SqlScope } from './sql-scope.ts';

/** One fact of a member, read twice: from a row in memory and as an SQL expression over the same columns. */
export interface MemberReading {
  read(member: MemberRow, at: Moment): number | string | boolean | null;
  sql(scope: SqlScope, row: string): string;
}

/** Months since a date, which SQL compares as the date itself. */
export interface MonthsReading {
  readonly date: string;
  readonly perUnit: number;
  read(member: MemberRow, at: Moment): number | null;
}

type Column = keyof MemberRow;

/** When the form does not put a question to somebody, the answer is known without asking. */
interface Inapplicable {
  readonly value: number | string | boolean;
  when(member: MemberRow, at: Moment): boolean;
  whenSql(scope: SqlScope, row: string): string;
}

const youngerThan = (years: number, value: Inapplicable['value']): Inapplicable => ({
  value,
  when: (member, at) => at.isYounger(member.birth_date, years),
  whenSql: (scope, row) => scope.isYounger(`${row}.birth_date`, years),
});

const write = (value: number | string | boolean) => (typeof value === 'string' ? `'${value}'` : String(value));

/** A fresh answer counts; without one, not being asked does; otherwise nobody knows. */
function answered(
  column: Column,
  inapplicable?: Inapplicable,
  as: { read: (member: MemberRow) => number | string | boolean | null; sql: (row: string) => string } = {
    read: (member) => member[column] as number,
    sql: (row) => `${row}.${column}`,
  },
): MemberReading {
  return {
    read(member, at) {
      if (at.isFresh(member.observed_at) && member[column] !== null) return as.read(member);
      return inapplicable?.when(member, at) ? inapplicable.value : null;
    },
    sql(scope, row) {
      const fresh = `when ${scope.isFresh(`${row}.observed_at`)} and ${row}.${column} is not null then ${as.sql(row)}`;
      const spared = inapplicable ? ` when ${inapplicable.whenSql(scope, row)} then ${write(inapplicable.value)}` : '';
      return `(case ${fresh}${spared} end)`;
    },
  };
}

const equals = (column: Column, code: number) => ({
  read: (member: MemberRow) => member[column] === code,
  sql: (row: string) => `${row}.${column} = ${code}`,
});

/** Nobody asks children under 15 about work, nor those who did not work about their job. */
const withoutWork = (value: number): Inapplicable => ({
  value,
  when: (member, at) =>
    at.isYounger(member.birth_date, 15) || (at.isFresh(member.observed_at) && member.worked_last_week === 2),
  whenSql: (scope, row) =>
    `${scope.isYounger(`${row}.birth_date`, 15)} or (${scope.isFresh(`${row}.observed_at`)} and ${row}.worked_last_week = 2)`,
});

/** R410 goes to women from 10 to 54 who were ever married. */
const notAskedIfPregnant: Inapplicable = {
  value: false,
  when: (member, at) =>
    member.sex === 1 ||
    at.isYounger(member.birth_date, 10) ||
    !at.isYounger(member.birth_date, 55) ||
    member.marital_status === 1,
  whenSql: (scope, row) =>
    `${row}.sex = 1 or ${scope.isYounger(`${row}.birth_date`, 10)} or not ${scope.isYounger(`${row}.birth_date`, 55)}
      or ${row}.marital_status = 1`,
};

const stages = [
  ['ELEMENTARY', 5],
  ['JUNIOR', 10],
  ['SENIOR', 17],
  ['TERTIARY', 22],
] as const;

const stageOf = ({ schooling, school_level: level }: MemberRow): string | null => {
  if (schooling !== 2) return 'NONE';
  return level === null ? null : (stages.find(([, last]) => level <= last)?.[0] ?? null);
};
const stageSql = (row: string) =>
  `case when ${row}.schooling <> 2 then 'NONE' ${stages
    .map(([stage, last]) => `when ${row}.school_level <= ${last} then '${stage}'`)
    .join(' ')} end`;

export const conclusiveMatches = ['MATCH', 'PARTIAL', 'MISMATCH', 'NOT_FOUND', 'DECEASED'];
export const matchSql = (row: string) =>
  `(case when ${row}.identity_match in (${conclusiveMatches.map((each) => `'${each}'`).join(', ')}) then ${row}.identity_match end)`;
export const readMatch = ({ identity_match: match }: MemberRow) =>
  match !== null && conclusiveMatches.includes(match) ? match : null;

export const sexSql = (row: string) => `(case ${row}.sex when 1 then 'MALE' when 2 then 'FEMALE' end)`;
export const readSex = ({ sex }: MemberRow) => (sex === 1 ? 'MALE' : 'FEMALE');

export const memberMonths: Partial<Record<MemberFact, MonthsReading>> = {
  age: {
    date: 'birth_date',
    perUnit: 12,
    read: (member, at) => Math.floor(at.monthsSince(member.birth_date) / 12),
  },
  ageMonths: { date: 'birth_date', perUnit: 1, read: (member, at) => at.monthsSince(member.birth_date) },
};

export const memberReadings: Partial<Record<MemberFact, MemberReading>> = {
  sex: { read: readSex, sql: (_scope, row) => sexSql(row) },
  relation: { read: ({ relation }) => relation, sql: (_scope, row) => `${row}.relation` },
  identityMatch: { read: readMatch, sql: (_scope, row) => matchSql(row) },
  maritalStatus: answered('marital_status', youngerThan(10, 1)),
  pregnant: answered('pregnant', notAskedIfPregnant, equals('pregnant', 1)),
  inSchool: answered('schooling', youngerThan(5, false), equals('schooling', 2)),
  schoolStage: answered('schooling', youngerThan(5, 'NONE'), { read: stageOf, sql: stageSql }),
  highestDiploma: answered('highest_diploma', youngerThan(5, 23)),
  worked: answered('worked_last_week', youngerThan(15, false), equals('worked_last_week', 1)),
  jobSector: answered('job_sector', withoutWork(0)),
  jobStatus: answered('job_status', withoutWork(0)),
  incomeBand: answered('income_band', withoutWork(0)),
  nutrition: answered('nutrition', {
    value: 0,
    when: (member, at) => !at.isYounger(member.birth_date, 5),
    whenSql: (scope, row) => `not ${scope.isYounger(`${row}.birth_date`, 5)}`,
  }),
  severeDisability: answered('severe_disability', youngerThan(2, false)),
  chronicIllness: answered('chronic_illness'),
  healthInsurance: answered('health_insurance'),
  employmentInsurance: answered('employment_insurance', withoutWork(0)),
};
