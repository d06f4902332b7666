import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import { type Context, newId } from '../shared/index.ts';
import { checkAssignment } from './assignment.checks.ts';
import { Assignment } from './assignment.entity.ts';
import { mayGive, mayGiveSomewhere } from './assignment.rights.ts';
import { organisationScope } from './find-organisations.ts';
import { joinOrganisation } from './lock-organisation.ts';
import { lockUser, refuseOwn } from './lock-user.ts';
import type { AssignmentInput, AssignRoleInput } from './user.inputs.ts';

/** Gives a role to somebody who has an account. */
export async function assignRole(em: EntityManager, ctx: Context, input: AssignRoleInput): Promise<Assignment> {
  const { user } = await lockUser(em, ctx, input.userId);
  refuseOwn(ctx, user.id, 'assignment.own', ['input', 'userId']);
  return giveRole(em, ctx, user.id, input, ['input']);
}

/** Gives the role after every check; `at` is where the input sits, for the paths of refusals. */
export async function giveRole(
  em: EntityManager,
  ctx: Context,
  userId: string,
  input: AssignmentInput,
  at: readonly string[],
): Promise<Assignment> {
  const path = [...at, 'organisationId'];
  const organisation = await joinOrganisation(em, organisationScope(ctx), input.organisationId, path);
  const { role, areaCode } = input;
  const programmeIds = [...new Set(input.programmeIds ?? [])];
  if (!mayGive(ctx.viewer.assignments, { role, areaCode, programmeIds, organisation }))
    throw new Refusal(
      'RULE_BROKEN',
      'assignment.beyond-your-rights',
      { id: 'Peran ini di luar wewenang Anda.', en: 'You may not give this role there.' },
      [...at, mayGiveSomewhere(ctx.viewer.assignments, role) ? 'areaCode' : 'role'],
    );
  const terms = await checkAssignment(em, ctx, userId, { ...input, programmeIds }, at);
  const assignment = em.create(Assignment, {
    id: newId(),
    userId,
    role,
    organisationId: organisation.id,
    areaCode,
    programmeIds,
    ...terms,
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  });
  record(
    em,
    ctx,
    'assignment.given',
    { kind: 'User', id: userId, areaCode },
    { assignmentId: assignment.id, role, organisationId: organisation.id, programmeIds, ...terms },
  );
  return assignment;
}
