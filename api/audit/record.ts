import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../shared/index.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export interface Subject {
  readonly kind: string;
  readonly id?: string;
  /** The village, or the wider area that an organisation or assignment belongs to. */
  readonly areaCode?: string;
}

/**
 * Writes the audit row of an act through the act's own transaction: if the row cannot be written, the act fails.
 *
 * @param facts what changed, by name; never a NIK, KK number, secret or password
 */
export function record(
  em: EntityManager,
  ctx: Context,
  act: string,
  subject: Subject,
  facts: Record<string, unknown> = {},
) {
  const { viewer } = ctx;
  em.create(AuditEntry, {
    act,
    subjectKind: subject.kind,
    subjectId: subject.id,
    areaCode: subject.areaCode,
    actorKind: viewer.kind === 'ANONYMOUS' ? 'SYSTEM' : viewer.kind,
    actorId: viewer.id,
    clientId: viewer.clientId,
    role: viewer.roles[0],
    requestId: ctx.requestId,
    facts,
  });
}
