import { planOnce } from '../../shared/index.ts';
import * as codes from '../codes/index.ts';
import { isStale } from '../freshness.ts';
import { doorLoader, type Passage } from './open-door.ts';
import type { HouseholdSituationType, NeedDeclarationType, PersonSituationType } from './situation.type.ts';

interface RawSituation extends Omit<PersonSituationType, 'idDocuments' | 'healthInsurance' | 'employmentInsurance'> {
  idDocuments: number | null;
  healthInsurance: number | null;
  employmentInsurance: number | null;
}

interface RawHousehold {
  householdId: string;
  needs: NeedDeclarationType[];
  members: RawSituation[];
}

const difficulties = [
  'seeing',
  'hearing',
  'walking',
  'usingHands',
  'learning',
  'behaviour',
  'speaking',
  'selfCare',
  'remembering',
].map((name, index) => `'${name}', p.difficulties[${index + 1}]`);

/** Columns of `person p`; $6 says whether extra-restricted facts may be seen. */
const columns = `p.id as "personId", p.marital_status as "maritalStatus", p.id_documents as "idDocuments",
  p.pregnant = 1 as pregnant, p.nutrition,
  case when p.difficulties is not null then json_build_object(${difficulties.join(', ')}) end as difficulties,
  p.severe_disability as "severeDisability", p.depression, p.carer,
  case when $6::boolean or p.chronic_illness <> ${codes.restrictedIllness} then p.chronic_illness end as "chronicIllness",
  p.health_insurance as "healthInsurance", p.employment_insurance as "employmentInsurance",
  p.school_level as "schoolLevel", p.school_grade as "schoolGrade", p.highest_diploma as "highestDiploma",
  p.worked_last_week = 1 as "workedLastWeek", p.work_hours as "workHours", p.job_sector as "jobSector",
  p.job_status as "jobStatus", p.income_band as "incomeBand",
  (select coalesce(json_agg(flag), '[]') from (select f.id, f.code as kind, f.since, f.source from ppks_flag f
    where f.person_id = p.id and ($6 or f.code <> all ('{${codes.restrictedPpks.join(',')}}'::smallint[]))
    order by f.code, f.id) flag) as ppks,
  p.observed_at as "observedAt"`;

const personStatement = planOnce(`with seen as materialized (
    select subject_id from log_accesses('PERSON', $1, $2, $3, $4, $5, 'Person.situation'))
  select ${columns} from seen join person p on p.id = seen.subject_id`);

const householdStatement = planOnce(`with seen as materialized (
    select subject_id from log_accesses('HOUSEHOLD', $1, $2, $3, $4, $5, 'Household.situation')),
  members as materialized (
    select subject_id from log_accesses('PERSON', array(select id from person where household_id = any ($1)),
      $2, $3, $4, $5, 'Household.situation'))
  select seen.subject_id as "householdId",
    (select coalesce(json_agg(declared), '[]') from (select n.id, n.need, n.declared_at as "declaredAt", n.source
      from need_declaration n where n.household_id = seen.subject_id order by n.declared_at desc, n.id) declared) as needs,
    (select coalesce(json_agg(member), '[]') from (select ${columns} from person p
      join members on members.subject_id = p.id where p.household_id = seen.subject_id
      order by p.relation, p.id) member) as members
  from seen`);

/** Only the manager sees HIV and the extra-restricted kinds; the log says that these could be seen. */
function values(ids: readonly string[], { role, purpose, reference }: Passage) {
  const unrestricted = role === 'MANAGER';
  return [ids, role, purpose, reference, unrestricted ? ['SPECIFIC', 'EXTRA'] : ['SPECIFIC'], unrestricted];
}

const toSituation = (row: RawSituation, today: string): PersonSituationType => ({
  ...row,
  idDocuments: codes.bitsOf(codes.idDocuments, row.idDocuments),
  healthInsurance: codes.bitsOf(codes.healthInsurance, row.healthInsurance),
  employmentInsurance: codes.bitsOf(codes.employmentInsurance, row.employmentInsurance),
  stale: isStale(row.observedAt, today),
});

export const personSituation = doorLoader<PersonSituationType>(async (ctx, ids, passage) => {
  const rows = await ctx.reads.rows<RawSituation>(personStatement, values(ids, passage));
  return new Map(rows.map((row) => [row.personId, toSituation(row, ctx.today())]));
});

export const householdSituation = doorLoader<HouseholdSituationType>(async (ctx, ids, passage) => {
  const rows = await ctx.reads.rows<RawHousehold>(householdStatement, values(ids, passage));
  return new Map(
    rows.map(({ householdId, needs, members }) => [
      householdId,
      { needs, members: members.map((member) => toSituation(member, ctx.today())) },
    ]),
  );
});
