import { type AgeBand, ageBand } from '../nik/index.ts';
import { evaluate, explain, type HouseholdFacts, loadFacts, Moment } from '../programmes/index.ts';
import { type Context, say } from '../shared/index.ts';
import type { CandidateQuestion } from './candidate-query.ts';

export interface CandidateCondition {
  readonly id: string;
  readonly label: string;
  readonly outcome: string;
}

export interface CandidateFacts {
  readonly conditions: readonly CandidateCondition[];
  readonly memberAgeBands: readonly AgeBand[];
  readonly needs: readonly string[];
}

/** What an agreement without the field class GENERAL is told. */
export const untold: Promise<CandidateFacts> = Promise.resolve({ conditions: [], memberAgeBands: [], needs: [] });

const unseen = { specific: false, restricted: false };

/**
 * What may be told of the candidates of one page beside their pseudonyms, read for all of them when first asked for.
 *
 * Values stay behind: a criterion is met or not, and one that rests on specially protected facts is withheld.
 */
export function describeCandidates(inside: Context, question: CandidateQuestion, ids: readonly string[]) {
  let reading: Promise<Map<string, HouseholdFacts>> | undefined;
  return async (id: string): Promise<CandidateFacts> => {
    reading ??= loadFacts(inside, ids);
    const facts = (await reading).get(id);
    return facts ? describe(inside, question, facts) : untold;
  };
}

function describe({ language }: Context, { asked, today }: CandidateQuestion, facts: HouseholdFacts): CandidateFacts {
  const { tree, parameters, programme } = asked;
  const { nodes, members } = evaluate(tree, facts, { today, parameters, unit: programme.unit });
  const best = members.find(({ truth }) => truth === true);
  const subject = best && facts.members.find(({ id }) => id === best.memberId);
  const leaves = explain(
    tree,
    best?.nodes ?? nodes,
    facts,
    new Moment(today, parameters, facts.village_code),
    unseen,
    subject,
  );
  return {
    conditions: leaves.map(({ id, label, outcome }) => ({ id, label: say(language, label), outcome })),
    memberAgeBands: facts.members.map((member) => ageBand(member.birth_date, today)).sort(),
    needs: [...new Set(facts.needs.map(({ need }) => need))].sort(),
  };
}
