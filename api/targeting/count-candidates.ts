import { Forbidden } from '../errors.ts';
import { type Context, reaching, reachPrefix, type ViewerAssignment } from '../shared/index.ts';
import { notGeneral, requireAgreement } from './agreement.ts';
import { type Cell, parentWithin, suppress, total } from './anonymity.ts';
import { type AskedProgramme, getAskedProgramme } from './asked-programme.ts';
import { charge, prices } from './budget.ts';
import {
  type CandidateQuestion,
  countStatement,
  criterionKeys,
  criterionStatement,
  decileStatement,
} from './candidate-query.ts';
import { labelsOf, shownIn, withheldVillages } from './labels.ts';
import { officesOver } from './offices.ts';
import { partsOf, sum, type Tables, type Tally, tableOf, totals } from './parts.ts';
import { withheldCells } from './withhold.ts';

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

/** How many households qualify in an area, by its parts, by decile, or by criterion; small cells are withheld. */
export async function countCandidates(ctx: Context, wanted: CountsAsked): Promise<Counts> {
  const asked = await getAskedProgramme(ctx, wanted.programme);
  const question: CandidateQuestion = { asked, areaCode: wanted.area, filter: {}, today: ctx.today() };
  const offices = officesOver(ctx.viewer, wanted.area);
  const byOffice = ctx.viewer.agreements.length === 0 && offices.length > 0;
  return byOffice ? forStaff(ctx, question, wanted, offices) : forPartner(ctx, question, wanted);
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
  if (by === 'CRITERION') {
    const tables = await countCriteria(inside, { ...question, areaCode: root });
    return { asked, by, cells: criterionCells(question, tables, withheldCells(tables, area, root, { addsUp: false })) };
  }
  const labels = await labelsOf(inside, { ...question, areaCode: root }, agreement.id);
  const shown = shownIn(labels, area);
  if (by === 'DECILE') {
    if (!agreement.fieldClasses.includes('GENERAL')) throw notGeneral();
    if (shown === 0) return { asked, by, total: 0, cells: [] };
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
  offices: readonly ViewerAssignment[],
): Promise<Counts> {
  const { asked } = question;
  const [widest] = offices
    .filter((office) => mayCount(office, asked))
    .sort((a, b) => reachPrefix(a.areaCode).length - reachPrefix(b.areaCode).length);
  if (!widest) throw new Forbidden();
  const open = ctx.viewer.reach('household.browse').some((prefix) => reachPrefix(area).startsWith(prefix));
  const root = open ? area : widest.areaCode;
  const inside = reaching(ctx, [reachPrefix(root)]);
  const whole = { ...question, areaCode: root };
  if (by === 'CRITERION') {
    const tables = await countCriteria(inside, whole);
    const withheld = open ? new Set<string>() : withheldCells(tables, area, root, { addsUp: false });
    return { asked, by, cells: criterionCells(question, tables, withheld) };
  }
  if (by === 'AREA') {
    const villages = await count(inside, whole, 'VILLAGE');
    const tally = partsOf(villages, area);
    if (open) return { asked, by, total: sum(tally), cells: cellsOf(tally) };
    if (isWithheld(villages, area, root)) return { asked, by, cells: [] };
    return { asked, by, total: total(tally), cells: suppress(tally) };
  }
  const tables = await countDeciles(inside, whole);
  const tally = tableOf(tables, area);
  if (open) return { asked, by, total: sum(tally), cells: cellsOf(tally) };
  if (isWithheld(totals(tables), area, root)) return { asked, by, cells: [] };
  return { asked, by, total: total(tally), cells: cellsOf(tally, withheldCells(tables, area, root, { addsUp: true })) };
}

/** Who manages programmes counts for the own ones only. */
const mayCount = ({ role, organisationId, programmeIds }: ViewerAssignment, { programme }: AskedProgramme): boolean =>
  role !== 'PROGRAMME_MANAGER' ||
  (organisationId === programme.ownerOrganisationId &&
    (programmeIds.length === 0 || programmeIds.includes(programme.id)));

const cellsOf = (tally: Tally, withheld: ReadonlySet<string> = new Set()): Cell[] =>
  [...tally].map(([key, each]) => (withheld.has(key) ? { key } : { key, count: each }));

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

async function countDeciles(inside: Context, question: CandidateQuestion): Promise<Tables> {
  const { text, values } = decileStatement(question);
  const rows = await inside.reads.rows<{ village: string; key: string; count: number }>(text, values);
  const tables = new Map<string, Map<string, number>>();
  for (const { village, key, count: each } of rows)
    tables.set(village, (tables.get(village) ?? new Map<string, number>()).set(key, each));
  return tables;
}

async function countCriteria(inside: Context, question: CandidateQuestion): Promise<Tables> {
  const { text, values } = criterionStatement(question);
  const rows = await inside.reads.rows<Record<string, number> & { village: string }>(text, values);
  const keys = criterionKeys(question);
  return new Map(
    rows.map((row) => [row.village, new Map(keys.map((key, index) => [key, row[`c${index}`] as number]))]),
  );
}

function criterionCells(question: CandidateQuestion, tables: Tables, withheld: ReadonlySet<string>): Cell[] {
  const tally = tableOf(tables, question.areaCode);
  return cellsOf(new Map(criterionKeys(question).map((key) => [key, tally.get(key) ?? 0])), withheld);
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
