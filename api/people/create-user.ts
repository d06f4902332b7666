import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import { type Context, type Language, newId } from '../shared/index.ts';
import { giveRole } from './assign-role.ts';
import { acceptPassword } from './password.ts';
import { flushUnique, readName } from './people.checks.ts';
import type { CreateUserInput } from './user.inputs.ts';
import { UserAccount } from './user-account.entity.ts';

const usernameForm = /^[a-z0-9][a-z0-9._@-]{1,62}[a-z0-9]$/;

export function readUsername(raw: string): string {
  const username = raw.trim().toLowerCase();
  if (usernameForm.test(username)) return username;
  throw new Refusal(
    'VALIDATION',
    'user.username-form',
    {
      id: 'Nama pengguna: 3 sampai 64 huruf, angka, dan . _ - @.',
      en: 'A username has 3 to 64 letters, digits and . _ - @.',
    },
    ['input', 'username'],
  );
}

export const usernameTaken = () =>
  new Refusal(
    'DUPLICATE',
    'user.username-taken',
    { id: 'Nama pengguna ini sudah dipakai.', en: 'This username is taken.' },
    ['input', 'username'],
  );

/** Makes an account with its password and, unless an administrator leaves it out, its first role. */
export async function createUser(
  em: EntityManager,
  ctx: Context,
  input: CreateUserInput,
  password: string,
): Promise<UserAccount> {
  const username = readUsername(input.username);
  const passwordHash = await acceptPassword(password, username);
  if (!input.assignment && !ctx.viewer.may('user.manage'))
    throw new Refusal(
      'VALIDATION',
      'user.first-role-needed',
      { id: 'Berikan peran pertamanya sekaligus.', en: 'Give the first role together with the account.' },
      ['input', 'assignment'],
    );
  const user = em.create(UserAccount, {
    id: newId(),
    username,
    name: readName(input.name),
    language: (input.language ?? 'id') as Language,
    passwordHash,
    status: 'ACTIVE',
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  });
  const areaCode = input.assignment?.areaCode;
  record(em, ctx, 'user.created', { kind: 'User', id: user.id, areaCode }, { username, name: user.name });
  await flushUnique(em, usernameTaken());
  if (input.assignment) await giveRole(em, ctx, user.id, input.assignment, ['input', 'assignment']);
  return user;
}
