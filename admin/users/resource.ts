import {
  type AssignmentLineFragment,
  ConsoleCreateUserDocument,
  ConsoleUpdateUserDocument,
  ConsoleUserDocument,
  type ConsoleUserQuery,
  ConsoleUsersDocument,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import type { Resource } from '../providers/resource.ts';

export type User = NonNullable<ConsoleUserQuery['user']>;
export type Assignment = AssignmentLineFragment;
/** A new account, with the password the service made up for it. */
export type CreatedUser = User & { readonly initialPassword: string | null };

export const users: Resource = {
  async list({ first, after, withTotal, filter: { text, role, status, area, organisationId }, signal }) {
    const variables = { filter: { text, role, status, area, organisationId }, first, after, withTotal };
    return (await ask(ConsoleUsersDocument, variables, signal)).users;
  },
  one: async (id, _meta, signal) => (await ask(ConsoleUserDocument, { id: String(id) }, signal)).user,
  async create({ assignment, ...account }): Promise<CreatedUser> {
    const input = { ...account, assignment: assignment?.role ? filled(assignment) : undefined };
    const { createUser } = await ask(ConsoleCreateUserDocument, { input });
    return { ...changed({ ...createUser, row: createUser.user }), initialPassword: createUser.initialPassword };
  },
  async update(id, { name, username, language }, { version }) {
    const input = { id: String(id), name, username, language, expectedVersion: version };
    const { updateUser } = await ask(ConsoleUpdateUserDocument, { input });
    return changed({ ...updateUser, row: updateUser.user });
  },
};

/** What was left empty in the form was not said. */
export const filled = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value != null)) as Values;
