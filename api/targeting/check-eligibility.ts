import { BadInput } from '../errors.ts';
import { validateKk, validateNik } from '../nik/index.ts';
import { evaluate, loadFacts } from '../programmes/index.ts';
import { type Context, reaching, reachPrefix, requireBody } from '../shared/index.ts';
import { requireAgreement } from './agreement.ts';
import { type AskedProgramme, getAskedProgramme } from './asked-programme.ts';
import { charge, prices } from './budget.ts';

export type CheckAnswer = 'YES' | 'NO' | 'NEEDS_REVIEW';

export interface CheckAsked {
  readonly programme: string;
  readonly area: string;
  readonly purpose: string;
  readonly proof: { readonly nik: string; readonly kk: string };
}

interface Match {
  readonly personId: string;
  readonly householdId: string;
}

const nobody: Match = { personId: '', householdId: '00000000-0000-0000-0000-000000000000' };

/**
 * Whether the person who shows NIK and KK qualifies, without giving any data.
 *
 * A number nobody has, a NIK of another KK, a family outside the agreement and a family with missing facts all answer
 * NEEDS_REVIEW, after the same statements.
 */
export async function checkEligibility(ctx: Context, wanted: CheckAsked): Promise<CheckAnswer> {
  requireBody(ctx);
  const { nik, kk } = readProof(ctx, wanted.proof);
  const asked = await getAskedProgramme(ctx, wanted.programme);
  const { agreement, root } = requireAgreement(ctx, {
    programmeId: asked.programme.id,
    areaCode: wanted.area,
    purpose: wanted.purpose,
  });
  await charge(ctx, agreement, prices.check, {
    operation: 'checkEligibility',
    purpose: wanted.purpose,
    programmeCode: asked.programme.code,
    areaCode: wanted.area,
    arguments: {},
  });
  const inside = reaching(ctx, [reachPrefix(wanted.area === 'ID' ? root : wanted.area)]);
  const match = await findMatch(inside, nik, kk);
  const answer = await judge(inside, asked, match ?? nobody);
  if (match) await log(inside, wanted.purpose, match, answer);
  return answer;
}

function readProof(ctx: Context, proof: CheckAsked['proof']): { nik: string; kk: string } {
  const nik = validateNik(proof.nik, { today: ctx.today() });
  const kk = validateKk(proof.kk, { today: ctx.today() });
  const fault = nik.errors[0] ?? kk.errors[0];
  if (fault) throw new BadInput(fault.text);
  return { nik: nik.normalized as string, kk: kk.normalized as string };
}

async function findMatch(inside: Context, nik: string, kk: string): Promise<Match | undefined> {
  const { vault } = inside.services;
  const people = await inside.reads.rows<Match>(
    'select person_id as "personId", household_id as "householdId" from find_person_by_nik($1)',
    [vault.index('nik', nik)],
  );
  const households = await inside.reads.rows<{ id: string }>(
    'select household_id as id from find_household_by_kk($1)',
    [vault.index('kk', kk)],
  );
  const matches = people.filter(({ householdId }) => households.some(({ id }) => id === householdId));
  return matches.length === 1 ? matches[0] : undefined;
}

async function judge(inside: Context, asked: AskedProgramme, match: Match): Promise<CheckAnswer> {
  const facts = (await loadFacts(inside, [match.householdId])).get(match.householdId);
  if (!facts) return 'NEEDS_REVIEW';
  const { truth, members } = evaluate(asked.tree, facts, {
    today: inside.today(),
    parameters: asked.parameters,
    unit: asked.programme.unit,
  });
  const own =
    asked.programme.unit === 'MEMBER'
      ? (members.find(({ memberId }) => memberId === match.personId)?.truth ?? null)
      : truth;
  if (own === null) return 'NEEDS_REVIEW';
  return own ? 'YES' : 'NO';
}

/** What the log calls a check that answered NEEDS_REVIEW: the organisation that asked must not see that it hit somebody. */
export const unansweredCheck = 'checkEligibility:unanswered';

/** Somebody may have learnt something of this person: it stands in the access log. */
async function log(inside: Context, purpose: string, match: Match, answer: CheckAnswer): Promise<void> {
  await inside.reads.rows(
    `select log_access('PERSON', person.id, person.village_code, $2, $3, null, array['IDENTIFIER'], $4)
     from person where person.id = $1`,
    [
      match.personId,
      inside.viewer.roles[0] ?? 'PARTNER',
      purpose,
      answer === 'NEEDS_REVIEW' ? unansweredCheck : 'checkEligibility',
    ],
  );
}
