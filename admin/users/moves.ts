import {
  ConsoleAssignRoleDocument,
  type ConsoleAssignRoleMutationVariables,
  ConsoleDisableUserDocument,
  ConsoleEnableUserDocument,
  ConsoleEndAssignmentDocument,
  ConsoleResetPasswordDocument,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import type { Assignment, User } from './resource.ts';

/** Switches an account off or on. */
export async function switchUser({ id, version, status }: User, reason: string | undefined) {
  const input = { id, expectedVersion: version, reason };
  const payload =
    status === 'ACTIVE'
      ? (await ask(ConsoleDisableUserDocument, { input })).disableUser
      : (await ask(ConsoleEnableUserDocument, { input })).enableUser;
  return changed({ ...payload, row: payload.user });
}

/** Gives a new password, made up by the service, and ends the person's sessions. */
export async function resetPassword({ id, version }: User): Promise<string> {
  const { resetPassword: payload } = await ask(ConsoleResetPasswordDocument, {
    input: { id, expectedVersion: version },
  });
  changed({ ...payload, row: payload.user });
  return payload.initialPassword ?? '';
}

export async function assignRole(input: ConsoleAssignRoleMutationVariables['input']) {
  const { assignRole: payload } = await ask(ConsoleAssignRoleDocument, { input });
  return changed({ ...payload, row: payload.assignment });
}

export async function endAssignment({ id, version }: Assignment, reason: string | undefined) {
  const { endAssignment: payload } = await ask(ConsoleEndAssignmentDocument, {
    input: { id, expectedVersion: version, reason },
  });
  return changed({ ...payload, row: payload.assignment });
}
