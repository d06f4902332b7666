import DataLoader from 'dataloader';
import type { Context } from '../shared/index.ts';
import type { BenefitType, CriteriaVersionType, OverlapType, ProgrammeType, QuotaType } from './programme.type.ts';

export const programmeColumns = `id, code, name_id as "nameId", name_en as "nameEn", description_id as "descriptionId",
  description_en as "descriptionEn", owner_organisation_id as "ownerOrganisationId", owner_label as "ownerLabel", level,
  funding_source as "fundingSource", unit, cadence, sector, area_code as "areaCode", legal_basis as "legalBasis",
  valid_from as "validFrom", valid_to as "validTo", status, confidence, version, updated_at as "updatedAt"`;

const criteriaColumns = `id, programme_id as "programmeId", number, label, tree, status, effective_from as "effectiveFrom",
  effective_to as "effectiveTo", version`;

/** Groups rows by a key, in the order in which a loader was asked. */
function grouped<Row>(keys: readonly string[], rows: Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}

const oneBy = (column: 'id' | 'code') => (ctx: Context) =>
  new DataLoader<string, ProgrammeType | null>(async (keys) => {
    const type = column === 'id' ? 'uuid[]' : 'text[]';
    const rows = await ctx.reads.rows<ProgrammeType>(
      `select ${programmeColumns} from programme where ${column} = any ($1::${type})`,
      [keys],
    );
    const byKey = new Map(rows.map((row) => [row[column], row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });

export const programmeById = oneBy('id');
export const programmeByCode = oneBy('code');

export const benefitsOfProgramme = (ctx: Context) =>
  new DataLoader<string, BenefitType[]>(async (ids) => {
    const rows = await ctx.reads.rows<BenefitType & { programmeId: string }>(
      `select id, programme_id as "programmeId", component, label_id as "labelId", label_en as "labelEn", amount,
        maximum_amount as "maximumAmount", per, in_kind as "inKind"
       from programme_benefit where programme_id = any ($1::uuid[]) order by position, component`,
      [ids],
    );
    return grouped(ids, rows, ({ programmeId }) => programmeId);
  });

export const quotasOfProgramme = (ctx: Context) =>
  new DataLoader<string, QuotaType[]>(async (ids) => {
    const rows = await ctx.reads.rows<QuotaType & { programmeId: string }>(
      `select id, programme_id as "programmeId", area_code as "areaCode", period, places, taken, version
       from programme_quota where programme_id = any ($1::uuid[]) order by period desc, area_code`,
      [ids],
    );
    return grouped(ids, rows, ({ programmeId }) => programmeId);
  });

/** Newest version first. */
export const criteriaOfProgramme = (ctx: Context) =>
  new DataLoader<string, CriteriaVersionType[]>(async (ids) => {
    const rows = await ctx.reads.rows<CriteriaVersionType>(
      `select ${criteriaColumns} from programme_criteria where programme_id = any ($1::uuid[]) order by number desc`,
      [ids],
    );
    return grouped(ids, rows, ({ programmeId }) => programmeId);
  });

export const overlapsOfProgramme = (ctx: Context) =>
  new DataLoader<string, OverlapType[]>(async (codes) => {
    const rows = await ctx.reads.rows<OverlapType & { code: string }>(
      `select code, other as "otherCode", relation, reason_id as "reasonId", reason_en as "reasonEn" from (
         select programme_a as code, programme_b as other, relation, reason_id, reason_en from programme_overlap
         union all select programme_b, programme_a, relation, reason_id, reason_en from programme_overlap) pair
       where code = any ($1::text[]) order by code, other`,
      [codes],
    );
    return grouped(codes, rows, ({ code }) => code);
  });
