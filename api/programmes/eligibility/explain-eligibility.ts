import { Forbidden } from '../../errors.ts';
import { type Context, type Localised, reachPrefix, say } from '../../shared/index.ts';
import {
  enrolled,
  evaluate,
  explain,
  type HouseholdFacts,
  type LeafExplanation,
  Moment,
  type Sight,
  type Truth,
  verdictOf,
} from '../criteria/index.ts';
import { factsOfHousehold, type OpenProgramme, openProgrammes } from './eligibility.loaders.ts';
import type { CriterionResultType, EligibilityType, MemberEligibilityType } from './eligibility.type.ts';

interface Asked {
  readonly id: string;
  readonly villageCode: string;
}

/** How a household comes out in one programme; null when the programme is unknown or has no criteria in force. */
export async function explainEligibility(
  ctx: Context,
  household: Asked,
  code: string,
): Promise<EligibilityType | null> {
  mayExplain(ctx, household);
  const open = (await ctx.loader(openProgrammes)).get(code);
  const facts = open && (await ctx.loader(factsOfHousehold).load(household.id));
  return facts ? judge(ctx, open, facts) : null;
}

/** How a household comes out in every programme that is open where it lives. */
export async function explainEligibilities(ctx: Context, household: Asked): Promise<EligibilityType[]> {
  mayExplain(ctx, household);
  const open = [...(await ctx.loader(openProgrammes)).values()].filter(
    ({ programme }) =>
      programme.status === 'ACTIVE' && household.villageCode.startsWith(reachPrefix(programme.areaCode)),
  );
  const facts = await ctx.loader(factsOfHousehold).load(household.id);
  return facts ? open.map((each) => judge(ctx, each, facts)) : [];
}

function mayExplain({ viewer }: Context, { villageCode }: Asked): void {
  if (!viewer.roleFor('eligibility.read', villageCode)) throw new Forbidden();
}

function judge(ctx: Context, open: OpenProgramme, facts: HouseholdFacts): EligibilityType {
  const { programme, version, tree, parameters } = open;
  const today = ctx.today();
  const evaluation = evaluate(tree, facts, { today, parameters, unit: programme.unit });
  const at = new Moment(today, parameters, facts.village_code);
  const sight = sightOf(ctx, facts.village_code);
  const words = (nodes: ReadonlyMap<string, Truth>, memberId?: string) =>
    explain(
      tree,
      nodes,
      facts,
      at,
      sight,
      facts.members.find(({ id }) => id === memberId),
    ).map((leaf) => inLanguage(ctx, leaf));
  const members: MemberEligibilityType[] = evaluation.members.map(({ memberId, truth, nodes }) => ({
    personId: memberId,
    verdict: verdictOf(truth),
    results: words(nodes, memberId),
  }));
  const verdict = verdictOf(evaluation.truth);
  return {
    programme,
    verdict,
    criteriaNumber: version.number,
    criteriaLabel: version.label,
    effectiveFrom: version.effectiveFrom,
    asOf: today,
    results: members.find((member) => member.verdict === verdict)?.results ?? words(evaluation.nodes),
    members,
    receiving: enrolled(facts, today),
  };
}

const sightOf = ({ viewer }: Context, village: string): Sight => {
  const specific = viewer.roleFor('household.read-situation', village) !== undefined;
  const manages = viewer.assignments.some(
    ({ role, areaCode }) => role === 'MANAGER' && village.startsWith(reachPrefix(areaCode)),
  );
  return { specific, restricted: specific && manages };
};

function inLanguage({ language }: Context, leaf: LeafExplanation): CriterionResultType {
  const spoken = (words: Localised | null) => words && say(language, words);
  return { ...leaf, label: say(language, leaf.label), value: spoken(leaf.value), toChange: spoken(leaf.toChange) };
}
