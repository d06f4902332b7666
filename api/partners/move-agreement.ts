import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import { readReason } from '../people/index.ts';
import type { Context } from '../shared/index.ts';
import type { DataSharingAgreement } from './agreement.entity.ts';
import type { AgreementMoveInput } from './agreement.inputs.ts';
import { type AgreementStatus, canMove } from './agreement.lifecycle.ts';
import { lockAgreement } from './lock-agreement.ts';

const acts = { ACTIVE: 'agreement.resumed', SUSPENDED: 'agreement.suspended', ENDED: 'agreement.ended' } as const;

/** Suspends, resumes or ends an agreement, as far as its lifecycle allows. */
export async function moveAgreement(
  em: EntityManager,
  ctx: Context,
  input: AgreementMoveInput,
  to: AgreementStatus,
): Promise<DataSharingAgreement> {
  const agreement = await lockAgreement(em, input);
  const { id, status: from } = agreement;
  if (!canMove(from, to))
    throw new Refusal(
      'RULE_BROKEN',
      'agreement.lifecycle',
      {
        id: `Perjanjian berstatus ${from} tidak dapat menjadi ${to}.`,
        en: `An agreement that is ${from} cannot become ${to}.`,
      },
      ['input', 'id'],
    );
  agreement.status = to;
  agreement.touch(ctx.now());
  record(em, ctx, acts[to], { kind: 'Agreement', id }, { from, to, reason: readReason(input.reason) });
  return agreement;
}
