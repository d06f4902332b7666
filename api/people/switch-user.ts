import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { endSessions } from '../auth/index.ts';
import type { Context } from '../shared/index.ts';
import { lockManagedUser, refuseOwn } from './lock-user.ts';
import type { SwitchInput } from './organisation.inputs.ts';
import { readReason } from './people.checks.ts';
import { switchStatus } from './switch-status.ts';
import type { UserAccount } from './user-account.entity.ts';

/** Switches an account off, ending its sessions, or on again. */
export async function switchUser(
  em: EntityManager,
  ctx: Context,
  input: SwitchInput,
  to: UserAccount['status'],
): Promise<UserAccount> {
  const { user } = await lockManagedUser(em, ctx, input.id);
  user.require(input.expectedVersion);
  refuseOwn(ctx, user.id, 'user.own-account', ['input', 'id']);
  switchStatus(user, to, ctx.now());
  if (to === 'DISABLED') await endSessions(em, ctx, user.id);
  const act = to === 'ACTIVE' ? 'user.enabled' : 'user.disabled';
  record(em, ctx, act, { kind: 'User', id: user.id }, { reason: readReason(input.reason) });
  return user;
}
