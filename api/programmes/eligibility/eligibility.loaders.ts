import DataLoader from 'dataloader';
import type { Context } from '../../shared/index.ts';
import { type Criteria, type HouseholdFacts, loadFacts, loadParameters, ParameterBook } from '../criteria/index.ts';
import { programmeColumns } from '../programme.loaders.ts';
import type { CriteriaVersionType, ProgrammeType } from '../programme.type.ts';

/** A programme that decides today, with its criteria and the parameters they use. */
export interface OpenProgramme {
  readonly programme: ProgrammeType;
  readonly version: Pick<CriteriaVersionType, 'number' | 'label' | 'effectiveFrom'>;
  readonly tree: Criteria;
  readonly parameters: ParameterBook;
}

type Row = ProgrammeType & {
  criteria: { number: number; label: string; effectiveFrom: string | null; tree: Criteria };
};

const statement = `select ${programmeColumns
  .split(',')
  .map((column) => `programme.${column.trim()}`)
  .join(', ')},
    json_build_object('number', version.number, 'label', version.label, 'effectiveFrom', version.effective_from,
      'tree', version.tree) as criteria
  from programme join programme_criteria version on version.programme_id = programme.id and version.status = 'ACTIVE'
  where programme.status in ('ACTIVE', 'SUSPENDED', 'UNCERTAIN')
    and $1::date between coalesce(programme.valid_from, '-infinity') and coalesce(programme.valid_to, 'infinity')
  order by programme.code`;

/** Every programme that has criteria in force, by code; read once per request. */
export const openProgrammes = async (ctx: Context): Promise<ReadonlyMap<string, OpenProgramme>> => {
  const rows = await ctx.reads.rows<Row>(statement, [ctx.today()]);
  const parameters = await loadParameters(
    ctx,
    rows.map(({ criteria }) => criteria.tree),
  );
  return new Map(
    rows.map(({ criteria, ...programme }) => {
      const { tree, ...version } = criteria;
      return [programme.code, { programme, version, tree, parameters: parameters.of(programme.areaCode) }];
    }),
  );
};

/** The facts of each household; reading them for somebody who sees protected facts is logged, as at the door. */
export const factsOfHousehold = (ctx: Context) =>
  new DataLoader<string, HouseholdFacts | null>(async (ids) => {
    const facts = await loadFacts(ctx, ids);
    await logSight(ctx, [...facts.values()]);
    return ids.map((id) => facts.get(id) ?? null);
  });

async function logSight(ctx: Context, seen: readonly HouseholdFacts[]): Promise<void> {
  const logged = seen
    .map((facts) => ({ facts, role: ctx.viewer.roleFor('household.read-situation', facts.village_code) }))
    .filter(({ role }) => role !== undefined);
  if (logged.length === 0) return;
  await ctx.reads.rows(
    `select log_access('HOUSEHOLD', id, village, role, 'CASE_HANDLING', null, array['SPECIFIC'], 'eligibility')
     from unnest($1::uuid[], $2::text[], $3::text[]) seen(id, village, role)`,
    [
      logged.map(({ facts }) => facts.id),
      logged.map(({ facts }) => facts.village_code),
      logged.map(({ role }) => role),
    ],
  );
}
