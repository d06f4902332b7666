import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { endSessions } from '../auth/index.ts';
import type { Context } from '../shared/index.ts';
import { lockManagedUser, refuseOwn } from './lock-user.ts';
import { acceptPassword } from './password.ts';
import type { ResetPasswordInput } from './user.inputs.ts';
import type { UserAccount } from './user-account.entity.ts';

/** Gives somebody else a new password and ends all of the person's sessions. */
export async function resetPassword(
  em: EntityManager,
  ctx: Context,
  input: ResetPasswordInput,
  password: string,
): Promise<UserAccount> {
  const { user } = await lockManagedUser(em, ctx, input.id);
  user.require(input.expectedVersion);
  refuseOwn(ctx, user.id, 'user.own-account', ['input', 'id']);
  user.passwordHash = await acceptPassword(password, user.username);
  user.touch(ctx.now());
  await endSessions(em, ctx, user.id);
  record(em, ctx, 'user.password-reset', { kind: 'User', id: user.id });
  return user;
}
