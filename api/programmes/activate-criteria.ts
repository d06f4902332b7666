import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { NotFound, Refusal } from '../errors.ts';
import { type Context, isId } from '../shared/index.ts';
import { ProgrammeCriteria } from './programme.entity.ts';
import { getManagedById } from './programme.rights.ts';

export interface ActivateCriteria {
  readonly criteriaId: string;
  readonly expectedVersion: number;
}

/** Lets a drafted version decide from today on; the version before it is kept for history. */
export async function activateCriteria(
  em: EntityManager,
  ctx: Context,
  input: ActivateCriteria,
): Promise<{ id: string }> {
  const draft = isId(input.criteriaId) ? await em.findOne(ProgrammeCriteria, { id: input.criteriaId }) : null;
  if (!draft) throw new NotFound();
  const programme = await getManagedById(em, ctx, draft.programmeId);
  await em.refresh(draft); // somebody else may have activated it while we waited for our turn
  if (draft.status !== 'DRAFT' || draft.version !== input.expectedVersion)
    throw new Refusal(
      'CONFLICT',
      'criteria.changed-meanwhile',
      { id: 'Versi ini sudah bukan draf yang Anda lihat.', en: 'This version is no longer the draft that you saw.' },
      ['input', 'expectedVersion'],
    );
  const today = ctx.today();
  const before = await em.findOne(ProgrammeCriteria, { programmeId: programme.id, status: 'ACTIVE' });
  if (before) {
    before.status = 'SUPERSEDED';
    before.effectiveTo = today;
    before.version += 1;
    await em.flush(); // at most one active version, also for a moment
  }
  draft.status = 'ACTIVE';
  draft.effectiveFrom = today;
  draft.version += 1;
  record(
    em,
    ctx,
    'programme.criteria-activated',
    { kind: 'Programme', id: programme.id },
    { number: draft.number, label: draft.label, before: before?.label },
  );
  return { id: programme.id };
}
