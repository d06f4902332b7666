import type { Pool } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Throttle } from '../shared/index.ts';
import { type Account, findAccountByUsername } from './accounts.ts';
import { matchesPassword } from './passwords.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly address: string;
  /** Client for which the person signs in. */
  readonly clientId?: string;
  readonly requestId: string;
}

export type SignedIn = { account: Account } | { retryAfter: number } | 'REFUSED';

/** Checks a username and password; an unknown, a disabled and a mistaken person all hear the same, after the same time. */
export async function signIn(pool: Pool, throttle: Throttle, given: Credentials): Promise<SignedIn> {
  const username = given.username.normalize('NFKC').replaceAll('\0', '').trim();
  const admission = await throttle.admit(username, given.address);
  if (admission.retryAfter) return { retryAfter: admission.retryAfter };
  const account = await findAccountByUsername(pool, username);
  const matches = await matchesPassword(account?.passwordHash, given.password);
  if (!account || !matches || account.status !== 'ACTIVE') return 'REFUSED';
  const { id } = account;
  const { clientId, requestId } = given;
  await recordAct(pool, 'user.sign-in', { kind: 'User', id }, { kind: 'USER', id, clientId, requestId });
  await admission.succeeded();
  return { account };
}
