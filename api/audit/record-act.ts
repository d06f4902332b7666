import type { ClientBase, Pool } from 'pg';
import type { Subject } from './record.ts';

export interface Actor {
  readonly kind: 'USER' | 'CLIENT' | 'SYSTEM';
  readonly id?: string;
  readonly clientId?: string;
  readonly requestId?: string;
}

/** The audit row of an act outside of GraphQL, through the connection that carries the act. */
export async function recordAct(
  db: Pool | ClientBase,
  act: string,
  subject: Subject,
  actor: Actor,
  facts: Record<string, unknown> = {},
): Promise<void> {
  await db.query(
    `insert into audit_entry (act, subject_kind, subject_id, actor_kind, actor_id, client_id, request_id, facts)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      act,
      subject.kind,
      subject.id ?? null,
      actor.kind,
      actor.id ?? null,
      actor.clientId ?? null,
      actor.requestId ?? null,
      JSON.stringify(facts),
    ],
  );
}
