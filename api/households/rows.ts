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

/** Columns of `person p` as the type wants them; `birthDate` only becomes the age band and is no field. */
export const personColumns = `p.id, p.household_id as "householdId", p.village_code as "villageCode",
  p.name_masked as "nameMasked", p.nik_masked as "nikMasked", p.relation, p.sex, p.birth_date as "birthDate", p.presence,
  p.identity_match as "identityMatch", p.schooling, case ${stage} end as "schoolStage", p.observed_at as "observedAt",
  p.source, p.version`;

export type HouseholdRow = Omit<HouseholdType, 'stale' | 'decileStale'>;
export type PersonRow = Omit<PersonType, 'stale' | 'ageBand'> & { birthDate: string };

export function toHousehold(row: HouseholdRow, today: string): HouseholdType {
  const shown = row as HouseholdType;
  shown.stale = isStale(row.observedAt, today);
  shown.decileStale = row.decileAsOf != null && isStale(row.decileAsOf, today);
  return shown;
}

export function toPerson({ birthDate, ...row }: PersonRow, today: string): PersonType {
  return { ...row, ageBand: ageBand(birthDate, today), stale: isStale(row.observedAt, today) };
}
