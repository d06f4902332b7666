import { BadInput, Forbidden } from '../errors.ts';
import { type Context, type PageArgs, reaching, reachPrefix, readPage, readPageSize } from '../shared/index.ts';
import { notGeneral, requireAgreement } from './agreement.ts';
import { getAskedProgramme } from './asked-programme.ts';
import { charge, prices } from './budget.ts';
import type { CandidateType } from './candidate.type.ts';
import {
  blockStatement,
  type CandidateFilter,
  type CandidateQuestion,
  type CandidateRow,
  countStatement,
  pageStatement,
} from './candidate-query.ts';
import { describeCandidates, untold } from './describe-candidates.ts';
import { labelsOf, shownIn, withheldVillages } from './labels.ts';
import { Pseudonyms, periodOf } from './pseudonym.ts';
import { Remembered } from './remembered.ts';
import { sealedCursors } from './sealed-cursors.ts';
import { boundsOfBlock, type Named, walkShuffled } from './shuffled.ts';

export interface CandidatesAsked {
  readonly programme: string;
  readonly area: string;
  readonly purpose: string;
  readonly filter: CandidateFilter;
}

/** Households that qualify: for staff those in reach, for partners unnamed, charged and only as an agreement allows. */
export async function findCandidates(ctx: Context, wanted: CandidatesAsked, page: PageArgs) {
  checkFilter(wanted.filter);
  const asked = await getAskedProgramme(ctx, wanted.programme);
  const question: CandidateQuestion = { asked, areaCode: wanted.area, filter: wanted.filter, today: ctx.today() };
  return ctx.viewer.may('eligibility.read') ? forStaff(ctx, question, page) : forPartner(ctx, question, wanted, page);
}

async function forStaff(ctx: Context, question: CandidateQuestion, page: PageArgs) {
  const { areaCode } = question;
  if (!ctx.viewer.reach('eligibility.read').some((prefix) => reachPrefix(areaCode).startsWith(prefix)))
    throw new Forbidden({ id: 'Wilayah ini di luar jangkauan Anda.', en: 'This area lies outside your reach.' });
  return readPage<CandidateType>(page, {
    key: ({ place }) => place,
    keyLength: 2,
    rows: async (walk) => {
      const { text, values } = pageStatement(question, walk);
      const rows = await ctx.reads.rows<CandidateRow>(text, values);
      const facts = describeCandidates(
        ctx,
        question,
        rows.map(({ id }) => id),
      );
      return rows.map((row) => ({
        ...row,
        describe: () => facts(row.id),
        householdId: row.id,
        areaCode: row.villageCode,
        place: [row.lot, row.id],
        staff: true,
      }));
    },
    count: async () => {
      const { text, values } = countStatement(question, 'VILLAGE');
      const rows = await ctx.reads.rows<{ count: number }>(text, values);
      return rows.reduce((sum, { count }) => sum + count, 0);
    },
  });
}

const recentBlocks = new Remembered<readonly Named[]>(60_000, 200);

async function forPartner(ctx: Context, question: CandidateQuestion, wanted: CandidatesAsked, page: PageArgs) {
  const { asked, areaCode, filter } = question;
  const { agreement, root } = requireAgreement(ctx, {
    programmeId: asked.programme.id,
    areaCode,
    purpose: wanted.purpose,
  });
  const isGeneral = agreement.fieldClasses.includes('GENERAL');
  if ((filter.maximumDecile != null || filter.need != null) && !isGeneral) throw notGeneral();
  await charge(ctx, agreement, prices.page(readPageSize(page).size), {
    operation: 'eligibleHouseholds',
    purpose: wanted.purpose,
    programmeCode: asked.programme.code,
    areaCode,
    arguments: { filter, first: page.first, last: page.last },
  });
  const inside = reaching(ctx, [reachPrefix(root)]);
  const labels = await labelsOf(inside, { ...question, areaCode: root }, agreement.id);
  const names = new Pseudonyms(ctx.services.vault, agreement.id);
  const period = periodOf(question.today);
  const list = JSON.stringify([agreement.id, asked.version.id, areaCode, filter, period]);
  const shown = shownIn(labels, areaCode);
  const withheld = withheldVillages(labels, areaCode);
  const readBlock = (block: number, blocks: number): Promise<readonly Named[]> => {
    const { text, values } = blockStatement(question, boundsOfBlock(block, blocks), withheld);
    return recentBlocks.get(JSON.stringify([list, root, text, values]), ctx.now(), async () => {
      const rows = await inside.reads.rows<CandidateRow>(text, values);
      const named = rows.map((row) => ({ ...row, block, blocks, name: names.name(row.id, period) }));
      return named.sort((a, b) => (a.name < b.name ? -1 : 1));
    });
  };
  return readPage<CandidateType>(page, {
    key: ({ place }) => place,
    keyLength: 3,
    cursors: sealedCursors(ctx.services.vault, list),
    rows: async (walk) => {
      if (shown === 0) return []; // also of whoever came since the labels were counted
      const rows = await walkShuffled(walk, shown, readBlock);
      const facts = describeCandidates(
        inside,
        question,
        rows.map(({ id }) => id),
      );
      return rows.map(({ id, name, block, blocks, decile, villageCode }) => ({
        // Where one of several criteria is met the decile shows through, so the answers are GENERAL as the decile is.
        describe: () => (isGeneral ? facts(id) : untold),
        id: name,
        decile: isGeneral ? decile : null,
        householdId: id,
        areaCode: labels.byVillage.get(villageCode) ?? null,
        place: [blocks, block, name],
        staff: false,
      }));
    },
    count: async () => shown,
  });
}

function checkFilter({ need, maximumDecile }: CandidateFilter): void {
  if (maximumDecile != null && (maximumDecile < 1 || maximumDecile > 10))
    throw new BadInput({ id: 'Desil 1 sampai 10.', en: 'A decile is 1 to 10.' });
  if (need && !/^[A-Z_]{2,40}$/.test(need))
    throw new BadInput({ id: 'Kode kebutuhan tidak dikenal.', en: 'This is no code of a need.' });
}
