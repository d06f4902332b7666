import type { Context } from '../shared/index.ts';

const statement = `
  select organisation.id::text as key, organisation.name from organisation where organisation.id = any ($1::uuid[])
  union all select code, name from area_unit where code = any ($2::text[])`;

const nation = { id: 'Seluruh Indonesia', en: 'All of Indonesia' };

/** The viewer's assignments with the names of their organisations and areas. */
export async function findAssignments(ctx: Context) {
  const { assignments } = ctx.viewer;
  if (assignments.length === 0) return [];
  const found = await ctx.reads.rows<{ key: string; name: string }>(statement, [
    assignments.map(({ organisationId }) => organisationId),
    assignments.map(({ areaCode }) => areaCode),
  ]);
  const names = new Map(found.map(({ key, name }) => [key, name]));
  names.set('ID', nation[ctx.language]);
  return assignments.map((assignment) => ({
    ...assignment,
    organisationName: names.get(assignment.organisationId) ?? '',
    areaName: names.get(assignment.areaCode) ?? assignment.areaCode,
  }));
}
