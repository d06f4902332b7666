import { enclosing } from '../regions/index.ts';
import type { Context } from '../shared/index.ts';
import { lies } from './agreement.ts';
import { labelVillages } from './anonymity.ts';
import { type CandidateQuestion, countStatement, type Statement } from './candidate-query.ts';
import { Remembered } from './remembered.ts';

export interface Labels {
  /** Area under whose name each village's candidates are shown. */
  readonly byVillage: ReadonlyMap<string, string>;
  readonly counts: ReadonlyMap<string, number>;
  /** Candidates that a list over an area shows, for every area that holds a label; added up once, as a nation has many. */
  readonly shown: ReadonlyMap<string, number>;
  /** What lists over an area have to leave out, as far as somebody asked. */
  readonly withheld: Map<string, readonly string[]>;
}

const kept = new Remembered<Labels>(10 * 60_000, 500);

/**
 * The labels of an agreement's whole area, so that they are the same whichever part of it is asked for.
 *
 * Counting is the dear part of a page, so labels are kept for ten minutes.
 *
 * @param inside the context that reaches the agreement's area
 */
export function labelsOf(inside: Context, question: CandidateQuestion, agreementId: string): Promise<Labels> {
  const { areaCode: root } = question;
  const statement = countStatement(question, 'VILLAGE');
  const key = JSON.stringify([agreementId, root, statement]); // the statement holds criteria, limits, filter and day
  return kept.get(key, inside.now(), () => count(inside, statement, root));
}

async function count(inside: Context, { text, values }: Statement, root: string): Promise<Labels> {
  const rows = await inside.reads.rows<{ key: string; count: number }>(text, values);
  const counts = new Map(rows.map((row) => [row.key, row.count]));
  const byVillage = labelVillages(counts, root);
  return { counts, byVillage, shown: addUp(byVillage, counts), withheld: new Map() };
}

function addUp(byVillage: Labels['byVillage'], counts: Labels['counts']): Map<string, number> {
  const shown = new Map<string, number>();
  for (const [village, label] of byVillage) {
    const around = label === 'ID' ? [] : enclosing(label);
    for (const area of ['ID', ...around]) shown.set(area, (shown.get(area) ?? 0) + (counts.get(village) ?? 0));
  }
  return shown;
}

/** Villages of an area whose candidates a list over it may not show, as their label reaches beyond it. */
export function withheldVillages({ byVillage, counts, withheld }: Labels, areaCode: string): readonly string[] {
  const known = withheld.get(areaCode);
  if (known) return known;
  const villages = [...counts.keys()].filter((village) => {
    const label = byVillage.get(village);
    return lies(village, areaCode) && (label === undefined || !lies(label, areaCode));
  });
  withheld.set(areaCode, villages);
  return villages;
}

/** How many candidates a list over the area shows. */
export const shownIn = ({ shown }: Labels, areaCode: string): number => shown.get(areaCode) ?? 0;
