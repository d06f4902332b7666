import { Forbidden } from '../errors.ts';
import { mayManage } from '../programmes/index.ts';
import { areaOfPrefix, type Context, reaching, reachPrefix } from '../shared/index.ts';
import { noDeciles, requireAgreement } from './agreement.ts';
import { type Cell, fewestCounted, parentWithin, suppress, total } from './anonymity.ts';
import { type AskedProgramme, getAskedProgramme } from './asked-programme.ts';
import { charge, prices } from './budget.ts';
import { type CandidateQuestion, countStatement, criterionKeys, criterionStatement } from './candidate-query.ts';
import { labelsOf, shownIn, withheldVillages } from './labels.ts';

export type CountBy = 'AREA' | 'DECILE' | 'CRITERION';

export interface CountsAsked {
  readonly programme: string;
  readonly area: string;
  readonly purpose: string;
  readonly by: CountBy;
}

export interface Counts {
  readonly asked: AskedProgramme;
  readonly by: CountBy;
  /** Undefined when withheld. */
  readonly total?: number;
  readonly cells: readonly Cell[];
}

type Tally = ReadonlyMap<string, number>;

/** How many households qualify in an area, by its parts, by decile, or by criterion; small cells are withheld. */
export async function countCandidates(ctx: Context, wanted: CountsAsked): Promise<Counts> {
  const asked = await getAskedProgramme(ctx, wanted.programme);
  const question: CandidateQuestion = { asked, areaCode: wanted.area, filter: {}, today: ctx.today() };
  const staff = ctx.viewer.reach('targeting.counts').filter((prefix) => reachPrefix(wanted.area).startsWith(prefix));
  const byRole = ctx.viewer.agreements.length === 0 && staff.length > 0;
  return byRole ? forStaff(ctx, question, wanted, staff) : forPartner(ctx, question, wanted);
}

/** A partner counts what a list over the same area shows, so that the two never tell more together than apart. */
async function forPartner(
  ctx: Context,
  question: CandidateQuestion,
  { area, purpose, by }: CountsAsked,
): Promise<Counts> {
  const { asked } = question;
  const { agreement, root } = requireAgreement(ctx, { programmeId: asked.programme.id, areaCode: area, purpose });
  await charge(ctx, agreement, prices.counts, {
    operation: 'eligibilityCounts',
    purpose,
    programmeCode: asked.programme.code,
    areaCode: area,
    arguments: { by },
  });
  const inside = reaching(ctx, [reachPrefix(root)]);
  if (by === 'CRITERION') return { asked, by, cells: await countCriteria(inside, question, false) };
  const labels = await labelsOf(inside, { ...question, areaCode: root }, agreement.id);
  const shown = shownIn(labels, area);
  if (by === 'DECILE') {
    if (!agreement.fieldClasses.includes('GENERAL')) throw noDeciles();
    const tally = await count(inside, question, 'DECILE', withheldVillages(labels, area));
    return { asked, by, total: shown, cells: suppress(tally) };
  }
  const cells = [...partsOf(labels.counts, area).keys()].map((key) => {
    const inPart = shownIn(labels, key);
    return inPart > 0 ? { key, count: inPart } : { key };
  });
  return { asked, by, total: shown, cells };
}

/** Staff count within their reach; only those who may browse the households see small cells. */
async function forStaff(
  ctx: Context,
  question: CandidateQuestion,
  { area, by }: CountsAsked,
  staff: string[],
): Promise<Counts> {
  const { asked } = question;
  const { viewer } = ctx;
  const ownOnly = viewer.roles.every((role) => role === 'PROGRAMME_MANAGER');
  if (ownOnly && !mayManage(ctx, asked.programme.ownerOrganisationId)) throw new Forbidden();
  const open = viewer.reach('household.browse').some((prefix) => reachPrefix(area).startsWith(prefix));
  const root = areaOfPrefix(staff.sort((a, b) => a.length - b.length)[0] as string);
  const inside = reaching(ctx, [reachPrefix(root)]);
  if (by === 'CRITERION') return { asked, by, cells: await countCriteria(inside, question, open) };
  const whole = await count(inside, { ...question, areaCode: open ? area : root }, 'VILLAGE');
  if (!open && isWithheld(whole, area, root)) return { asked, by, cells: [] };
  const tally = by === 'DECILE' ? await count(inside, question, 'DECILE') : partsOf(whole, area);
  if (open) return { asked, by, total: sum(tally), cells: [...tally].map(([key, each]) => ({ key, count: each })) };
  return { asked, by, total: total(tally), cells: suppress(tally) };
}

async function count(
  inside: Context,
  question: CandidateQuestion,
  by: 'VILLAGE' | 'DECILE',
  withheld: readonly string[] = [],
) {
  const { text, values } = countStatement(question, by, withheld);
  const rows = await inside.reads.rows<{ key: string; count: number }>(text, values);
  return new Map(rows.map((row) => [row.key, row.count]));
}

async function countCriteria(inside: Context, question: CandidateQuestion, open: boolean): Promise<Cell[]> {
  const { text, values } = criterionStatement(question);
  const row = await inside.reads.row<Record<string, number>>(text, values);
  return criterionKeys(question).map((key, index) => {
    const passed = row?.[`c${index}`] ?? 0;
    return open || passed === 0 || passed >= fewestCounted ? { key, count: passed } : { key };
  });
}

const sum = (tally: Tally) => [...tally.values()].reduce((whole, each) => whole + each, 0);
/** Villages summed up to the areas one level below. */
export function partsOf(villages: Tally, areaCode: string): Map<string, number> {
  const width = areaCode === 'ID' ? 2 : areaCode.length === 8 ? 13 : areaCode.length === 13 ? 13 : areaCode.length + 3;
  const parts = new Map<string, number>();
  for (const [village, count] of villages) {
    if (areaCode !== 'ID' && !village.startsWith(reachPrefix(areaCode))) continue;
    const key = village.slice(0, width);
    parts.set(key, (parts.get(key) ?? 0) + count);
  }
  return parts;
}

/** An area withheld in a table around it stays withheld when asked for by itself. */
function isWithheld(whole: Tally, areaCode: string, root: string): boolean {
  for (let code = areaCode; code !== root; code = parentWithin(code, root)) {
    const cells = suppress(partsOf(whole, parentWithin(code, root)));
    const own = cells.find(({ key }) => key === code);
    if (own && own.count === undefined) return true;
  }
  return false;
}
