import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { LimitExceeded, Refusal } from '../errors.ts';
import type { Context } from '../shared/index.ts';
import { type Account, findAccountById } from './accounts.ts';
import { endSessions } from './end-sessions.ts';
import { waitWords } from './page-words.ts';
import { hashPassword, matchesPassword, passwordFault } from './passwords.ts';

export interface ChangePassword {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Whether the viewer knows the current password; counted like an attempt to sign in. */
export async function provePassword(ctx: Context, password: string): Promise<Account | undefined> {
  const { pool, throttle } = ctx.services;
  await ctx.reads.end(); // a request never holds two connections at once
  const account = await findAccountById(pool, ctx.viewer.id as string);
  const admission = await throttle.admit(account?.username ?? '', ctx.address);
  if (admission.retryAfter)
    throw new LimitExceeded(waitWords(admission.retryAfter), {
      limit: 'sign-in-attempts',
      retryAfter: admission.retryAfter,
    });
  if (!account || !(await matchesPassword(account.passwordHash, password))) return undefined;
  await admission.succeeded();
  return account;
}

/** Sets a new password and ends every session, for whoever knew the old one. */
export async function changePassword(
  em: EntityManager,
  ctx: Context,
  { currentPassword, newPassword }: ChangePassword,
  account: Account | undefined,
): Promise<{ id: string }> {
  if (!account)
    throw new Refusal(
      'RULE_BROKEN',
      'password.current-wrong',
      { id: 'Kata sandi sekarang tidak cocok.', en: 'The current password does not match.' },
      ['input', 'currentPassword'],
    );
  const fault = passwordFault(newPassword, account.username);
  if (fault) throw new Refusal('VALIDATION', 'password.weak', fault, ['input', 'newPassword']);
  if (newPassword === currentPassword)
    throw new Refusal(
      'RULE_BROKEN',
      'password.unchanged',
      { id: 'Kata sandi baru harus berbeda.', en: 'The new password must be another one.' },
      ['input', 'newPassword'],
    );
  const passwordHash = await hashPassword(newPassword);
  await em.execute('update user_account set password_hash = ?, version = version + 1 where id = ?', [
    passwordHash,
    account.id,
  ]);
  await endSessions(em, ctx, account.id);
  record(em, ctx, 'user.change-password', { kind: 'User', id: account.id });
  return { id: account.id };
}
