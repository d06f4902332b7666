import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import type { Context, Language } from '../shared/index.ts';
import { changesIn } from './changes.ts';
import { readUsername, usernameTaken } from './create-user.ts';
import { lockManagedUser } from './lock-user.ts';
import { flushUnique, readName } from './people.checks.ts';
import type { UpdateUserInput } from './user.inputs.ts';
import type { UserAccount } from './user-account.entity.ts';

export async function updateUser(em: EntityManager, ctx: Context, input: UpdateUserInput): Promise<UserAccount> {
  const { user } = await lockManagedUser(em, ctx, input.id);
  user.require(input.expectedVersion);
  const changes = changesIn(user, {
    username: input.username == null ? user.username : readUsername(input.username),
    name: input.name == null ? user.name : readName(input.name),
    language: (input.language ?? user.language) as Language,
  });
  Object.assign(user, changes.after);
  user.touch(ctx.now());
  record(em, ctx, 'user.updated', { kind: 'User', id: user.id }, changes);
  await flushUnique(em, usernameTaken());
  return user;
}
