import type { Context } from '../../shared/index.ts';

/** What criteria know of a household: its rows, with the column names of the data base. */
export interface HouseholdFacts {
  readonly id: string;
  readonly village_code: string;
  readonly member_count: number;
  readonly registry: string | null;
  readonly decile: number | null;
  readonly decile_period: string | null;
  readonly decile_as_of: string | null;
  readonly resident_since: string | null;
  readonly observed_at: string | null;
  readonly source: string;
  readonly housing: Observed | null;
  readonly assets: Observed | null;
  /** Who lives there now. */
  readonly members: readonly MemberRow[];
  readonly enrolments: readonly EnrolmentRow[];
  readonly needs: readonly NeedRow[];
}

export interface Observed {
  readonly observed_at: string;
  readonly source: string;
  readonly [column: string]: unknown;
}

export interface MemberRow {
  readonly id: string;
  readonly name_masked: string;
  readonly relation: number;
  readonly sex: number;
  readonly birth_date: string;
  readonly marital_status: number | null;
  readonly identity_match: string | null;
  readonly identity_checked_at: string | null;
  readonly pregnant: number | null;
  readonly schooling: number | null;
  readonly school_level: number | null;
  readonly highest_diploma: number | null;
  readonly worked_last_week: number | null;
  readonly job_sector: number | null;
  readonly job_status: number | null;
  readonly income_band: number | null;
  readonly nutrition: number | null;
  readonly severe_disability: boolean | null;
  readonly chronic_illness: number | null;
  readonly health_insurance: number | null;
  readonly employment_insurance: number | null;
  readonly observed_at: string | null;
  readonly source: string;
  readonly ppks: readonly number[];
}

export interface EnrolmentRow {
  readonly programme_code: string;
  readonly status: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly source: string;
}

export interface NeedRow {
  readonly need: string;
  readonly declared_at: string;
  readonly source: string;
}

const list = (columns: string, from: string) =>
  `(select coalesce(json_agg(row), '[]') from (select ${columns} from ${from}) row)`;

const statement = `select h.id, h.village_code, h.member_count, h.registry, h.decile, h.decile_period, h.decile_as_of,
    h.resident_since, h.observed_at, h.source,
    (select row_to_json(hc) from housing_condition hc where hc.household_id = h.id) as housing,
    (select row_to_json(ac) from asset_ownership ac where ac.household_id = h.id) as assets,
    ${list(
      `p.id, p.name_masked, p.relation, p.sex, p.birth_date, p.marital_status, p.identity_match, p.identity_checked_at,
      p.pregnant, p.schooling, p.school_level, p.highest_diploma, p.worked_last_week, p.job_sector, p.job_status,
      p.income_band, p.nutrition, p.severe_disability, p.chronic_illness, p.health_insurance, p.employment_insurance,
      p.observed_at, p.source, array(select k.code from ppks_flag k where k.person_id = p.id order by k.code) as ppks`,
      'person p where p.household_id = h.id and p.presence in (1, 5) order by p.relation, p.id',
    )} as members,
    ${list(
      'e.programme_code, e.status, e.valid_from, e.valid_to, e.source',
      'enrolment e where e.household_id = h.id order by e.id',
    )} as enrolments,
    ${list('n.need, n.declared_at, n.source', 'need_declaration n where n.household_id = h.id order by n.id')} as needs
  from household h where h.id = any ($1::uuid[])`;

/** The facts of many households in one statement; households out of reach are absent. */
export async function loadFacts(ctx: Context, householdIds: readonly string[]): Promise<Map<string, HouseholdFacts>> {
  const rows = await ctx.reads.rows<HouseholdFacts>(statement, [householdIds]);
  return new Map(rows.map((row) => [row.id, row]));
}
