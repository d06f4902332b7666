import { BadInput, Forbidden, NotFound, Refusal } from '../../errors.ts';
import { type Context, reaching, reachPrefix } from '../../shared/index.ts';
import {
  type Criteria,
  type CriteriaInput,
  fromInput,
  loadParameters,
  parseCriteria,
  SqlScope,
  toSql,
  type Unit,
} from '../criteria/index.ts';
import { criteriaOfProgramme, programmeByCode } from '../programme.loaders.ts';
import { mayManage } from '../programme.rights.ts';
import type { ProgrammeType } from '../programme.type.ts';
import { addUp, type ComparedRow, type Figures, nobody, type SimulationRow, withholdSmall } from './figures.ts';

export interface Simulation {
  readonly programme: ProgrammeType;
  readonly activeLabel: string | null;
  readonly areaCode: string;
  readonly total: SimulationRow;
  readonly byArea: readonly SimulationRow[];
  readonly byDecile: readonly SimulationRow[];
}

export interface SimulationAsked {
  readonly programme: string;
  readonly criteria: CriteriaInput;
  readonly area: string;
}

/** What proposed criteria would change against those in force: who gains, who loses, by area and decile. */
export async function simulateProgramme(ctx: Context, asked: SimulationAsked): Promise<Simulation> {
  const { area } = asked;
  const open = covers(ctx.viewer.reach('household.browse'), area);
  const programme = await getSimulated(ctx, asked.programme, open);
  if (!covers(ctx.viewer.reach('programme.simulate'), area))
    throw new Forbidden({ id: 'Wilayah ini di luar jangkauan Anda.', en: 'This area lies outside your reach.' });
  const proposed = readCriteria(asked.criteria, programme.unit as Unit);
  const versions = await ctx.loader(criteriaOfProgramme).load(programme.id);
  const active = versions.find(({ status }) => status === 'ACTIVE');
  const rows = await compare(
    reaching(ctx, [reachPrefix(area)]),
    programme,
    active?.tree as Criteria | undefined,
    proposed,
    area,
  );
  const shown = (table: ReadonlyMap<string, Figures>) => (open ? [...table].map(plain) : withholdSmall(table));
  const whole = addUp(rows, () => 'ALL');
  return {
    programme,
    activeLabel: active?.label ?? null,
    areaCode: area,
    total: shown(whole.size > 0 ? whole : new Map([['ALL', nobody]]))[0]!,
    byArea: shown(addUp(rows, ({ area: key }) => key)),
    byDecile: shown(addUp([...rows].sort(byDecile), ({ decile }) => (decile === null ? '-' : String(decile)))),
  };
}

const byDecile = (a: ComparedRow, b: ComparedRow) => (a.decile ?? 11) - (b.decile ?? 11);

const plain = ([key, figures]: [string, Figures]): SimulationRow => ({ key, figures });

const covers = (reach: readonly string[], area: string) => reach.some((prefix) => reachPrefix(area).startsWith(prefix));

/** Whoever sees all households of the area may try any programme on them; others only those they manage. */
async function getSimulated(ctx: Context, code: string, open: boolean): Promise<ProgrammeType> {
  const programme = await ctx.loader(programmeByCode).load(code);
  const manages = programme !== null && mayManage(ctx, programme);
  if (!programme || (programme.status === 'DRAFT' && !manages)) throw new NotFound();
  if (!manages && !open) throw new Forbidden();
  return programme;
}

/** A query has no `userErrors`: criteria that do not hold together are the caller's mistake. */
function readCriteria(input: CriteriaInput, unit: Unit): Criteria {
  try {
    return parseCriteria(fromInput(input), unit);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    throw new BadInput(fault.words, { rule: fault.rule, path: fault.path.slice(1) });
  }
}

/** Lengths of area codes from the nation down, so that an area is split into the next smaller ones. */
const lengths: Readonly<Record<string, number>> = { ID: 2, 2: 5, 5: 8, 8: 13, 13: 13 };

async function compare(
  ctx: Context,
  programme: ProgrammeType,
  active: Criteria | undefined,
  proposed: Criteria,
  area: string,
): Promise<ComparedRow[]> {
  const narrower = [area, programme.areaCode].sort((a, b) => reachPrefix(b).length - reachPrefix(a).length);
  const [prefix, wider] = narrower.map(reachPrefix) as [string, string];
  if (!prefix.startsWith(wider)) return [];
  const parameters = await loadParameters(ctx, [proposed, ...(active ? [active] : [])], programme.areaCode);
  const scope = new SqlScope({ day: ctx.today(), parameters, within: prefix, shape: 'set' });
  const after = toSql(proposed, programme.unit, scope).truth;
  const before = active ? toSql(active, programme.unit, scope).truth : 'false';
  const length = scope.bind(area === 'ID' ? lengths.ID : lengths[area.length], 'int');
  const from = scope.bind(prefix, 'text');
  const until = scope.bind(
    prefix === '' ? '~' : prefix.endsWith('.') ? `${prefix.slice(0, -1)}/` : `${prefix}!`,
    'text',
  );
  return ctx.reads.rows<ComparedRow>(
    `select area, decile, before, after, count(*) as households
     from (select left(h.village_code, ${length}) as area, h.decile, ${before} as before, ${after} as after
       from household h ${scope.joins()}
       where h.status = 'ACTIVE' and h.village_code >= ${from} and h.village_code < ${until}) each
     group by area, decile, before, after order by area, decile`,
    scope.values,
  );
}
