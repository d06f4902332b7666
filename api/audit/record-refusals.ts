import type { Context } from '../shared/index.ts';

const statement = `insert into audit_entry (act, subject_kind, subject_id, actor_kind, actor_id, client_id, role, request_id)
  select $1, $2, wanted, $4, $5, $6, $7, $8 from unnest($3::uuid[]) as wanted`;

/** Notes that somebody asked for rows by id and got nothing: absent or out of reach, which the caller is not told. */
export async function recordRefusals(ctx: Context, act: string, kind: string, ids: readonly (string | null)[]) {
  const { viewer, requestId } = ctx;
  if (ids.length === 0 || viewer.kind === 'ANONYMOUS') return;
  await ctx.reads.rows(statement, [
    act,
    kind,
    ids,
    viewer.kind,
    viewer.id ?? null,
    viewer.clientId ?? null,
    viewer.roles[0] ?? null,
    requestId,
  ]);
}
