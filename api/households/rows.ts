import { ageBand } from '../nik/index.ts';
import { schoolStages } from './codes/index.ts';
import { isStale } from './freshness.ts';
import type { HouseholdType } from './household.type.ts';
import type { PersonType } from './person.type.ts';

/** Columns of `household h` as the type wants them. */
export const householdColumns = `h.id, h.village_code as "villageCode", h.status, h.kk_masked as "kkMasked",
  h.family_status as "familyStatus", h.survey_result as "surveyResult", h.member_count as "memberCount", h.registry,
  h.decile, h.decile_period as "decilePeriod", h.decile_as_of as "decileAsOf", h.resident_since as "residentSince",
  h.observed_at as "observedAt", h.source, h.version`;

const stage = Object.entries(schoolStages)
  .map(([name, [first, last]]) => `when p.school_level between ${first} and ${last} then '${name}'`)
  .join(' ');

/** Fields of a person with the SQL over `person p`; `birthDate` only becomes the age band and is no field. */
export const personFields = {
  id: 'p.id',
  householdId: 'p.household_id',
  villageCode: 'p.village_code',
  nameMasked: 'p.name_masked',
  nikMasked: 'p.nik_masked',
  relation: 'p.relation',
  sex: 'p.sex',
  birthDate: 'p.birth_date',
  presence: 'p.presence',
  identityMatch: 'p.identity_match',
  schooling: 'p.schooling',
  schoolStage: `case ${stage} end`,
  observedAt: 'p.observed_at',
  source: 'p.source',
  version: 'p.version',
} as const;

/** A select list of the fields asked for, or of all. */
export const columnsOf = (fields: Readonly<Record<string, string>>, asked?: ReadonlySet<string>): string =>
  Object.entries(fields)
    .filter(([name]) => !asked || asked.has(name))
    .map(([name, expression]) => `${expression} as "${name}"`)
    .join(', ');

/** Columns of `person p` as the type wants them. */
export const personColumns = columnsOf(personFields);

export type HouseholdRow = Omit<HouseholdType, 'stale' | 'decileStale'>;
export type PersonRow = Omit<PersonType, 'stale' | 'ageBand'> & { birthDate: string };

export function toHousehold(row: HouseholdRow, today: string): HouseholdType {
  const shown = row as HouseholdType;
  shown.stale = isStale(row.observedAt, today);
  shown.decileStale = row.decileAsOf != null && isStale(row.decileAsOf, today);
  return shown;
}

/** Completes a row in place: what it was read without, nobody asked for. */
export function toPerson(row: PersonRow, today: string): PersonType {
  const shown = row as unknown as PersonType;
  if (row.birthDate !== undefined) shown.ageBand = ageBand(row.birthDate, today);
  shown.stale = isStale(row.observedAt, today);
  return shown;
}
