import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import type { Context } from '../shared/index.ts';
import { type Programme, ProgrammeCriteria } from './programme.entity.ts';
import type { ProgrammeMoveInput } from './programme.inputs.ts';
import { canMove, type ProgrammeStatus } from './programme.lifecycle.ts';
import { getManaged } from './programme.rights.ts';

/** Activates, suspends or closes a programme, as far as its lifecycle allows. */
export async function moveProgramme(
  em: EntityManager,
  ctx: Context,
  input: ProgrammeMoveInput,
  to: ProgrammeStatus,
): Promise<Programme> {
  const programme = await getManaged(em, ctx, input.id, input.expectedVersion);
  const from = programme.status;
  if (!canMove(from, to))
    throw new Refusal('RULE_BROKEN', 'programme.lifecycle', {
      id: `Program berstatus ${from} tidak dapat menjadi ${to}.`,
      en: `A programme that is ${from} cannot become ${to}.`,
    });
  if (to === 'ACTIVE' && !(await em.count(ProgrammeCriteria, { programmeId: programme.id, status: 'ACTIVE' })))
    throw new Refusal('RULE_BROKEN', 'programme.needs-criteria', {
      id: 'Aktifkan satu versi kriteria lebih dahulu.',
      en: 'Activate a version of its criteria first.',
    });
  programme.status = to;
  if (to === 'CLOSED') programme.validTo ??= ctx.today();
  programme.touch(ctx.now());
  record(
    em,
    ctx,
    `programme.${words[to]}`,
    { kind: 'Programme', id: programme.id },
    { from, to, reason: input.reason },
  );
  return programme;
}

const words: Record<ProgrammeStatus, string> = {
  DRAFT: 'drafted',
  ACTIVE: 'activated',
  SUSPENDED: 'suspended',
  CLOSED: 'closed',
  UNCERTAIN: 'doubted',
};
