import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { NotFound } from '../errors.ts';
import { type Context, isId } from '../shared/index.ts';

/** Ends every session and token of an account, wherever it is signed in. */
export async function endSessions(em: EntityManager, ctx: Context, accountId: string): Promise<void> {
  await em.execute('update user_account set signed_out_at = ?, updated_at = now() where id = ?', [
    ctx.now(),
    accountId,
  ]);
  await em.execute('delete from oidc_payload where account_id = ?', [accountId]);
}

export async function signOutEverywhere(em: EntityManager, ctx: Context, accountId: string): Promise<{ id: string }> {
  if (!isId(accountId)) throw new NotFound();
  const [account] = await em.execute<{ id: string }[]>('select id from user_account where id = ?', [accountId]);
  if (!account || (accountId !== ctx.viewer.id && !ctx.viewer.may('user.manage'))) throw new NotFound();
  await endSessions(em, ctx, accountId);
  record(em, ctx, 'user.sign-out-everywhere', { kind: 'User', id: accountId });
  return account;
}
