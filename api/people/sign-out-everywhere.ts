import type { EntityManager } from '@mikro-orm/postgresql';
import type { UserAccount } from './user-account.entity.ts';

/** Ends every session and grant of a person: tokens of before no longer count, refresh tokens are gone. */
export async function signOutEverywhere(em: EntityManager, user: UserAccount, at: Date): Promise<void> {
  user.signedOutAt = at;
  await em.execute('delete from oidc_payload where account_id = ?', [user.id]);
}
