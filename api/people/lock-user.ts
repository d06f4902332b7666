import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { NotFound, Refusal } from '../errors.ts';
import { type Context, isId } from '../shared/index.ts';
import { Assignment } from './assignment.entity.ts';
import { mayGive } from './assignment.rights.ts';
import { Organisation } from './organisation.entity.ts';
import { inScope, scopeOf } from './scope.ts';
import { UserAccount } from './user-account.entity.ts';

export interface LockedUser {
  readonly user: UserAccount;
  readonly assignments: readonly Assignment[];
}

export const peopleScope = ({ viewer }: Context) => scopeOf(viewer, 'user.manage', 'user.manage-own');

/** A person within the viewer's scope, for a change; two who change the same person's rights take turns. */
export async function lockUser(em: EntityManager, ctx: Context, id: string): Promise<LockedUser> {
  const user = isId(id) ? await em.findOne(UserAccount, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!user) throw new NotFound();
  const assignments = await em.find(Assignment, { userId: id }, { orderBy: { id: 'asc' } });
  const scope = peopleScope(ctx);
  if (!scope.everything && !assignments.some((each) => inScope(scope, each))) throw new NotFound();
  return { user, assignments };
}

/**
 * A person whose account the viewer may change: every role the person holds is one the viewer could give.
 *
 * Otherwise a manager could reset the password of an administrator who also works in the area, and sign in as one.
 */
export async function lockManagedUser(em: EntityManager, ctx: Context, id: string): Promise<LockedUser> {
  const locked = await lockUser(em, ctx, id);
  const live = locked.assignments.filter(({ validTo }) => validTo == null || validTo >= ctx.today());
  if (await mayGiveAll(em, ctx, live)) return locked;
  throw new Refusal(
    'RULE_BROKEN',
    'user.beyond-your-rights',
    {
      id: 'Orang ini memegang peran di luar wewenang Anda.',
      en: 'This person holds a role that is beyond your rights.',
    },
    ['input', 'id'],
  );
}

export async function mayGiveAll(
  em: EntityManager,
  ctx: Context,
  assignments: readonly Assignment[],
): Promise<boolean> {
  const ids = [...new Set(assignments.map(({ organisationId }) => organisationId))];
  const organisations = new Map((await em.find(Organisation, { id: { $in: ids } })).map((each) => [each.id, each]));
  return assignments.every((each) =>
    mayGive(ctx.viewer.assignments, { ...each, organisation: organisations.get(each.organisationId)! }),
  );
}

/** Nobody switches, resets or assigns themselves: a second person always stands behind it. */
export function refuseOwn({ viewer }: Context, userId: string, rule: string, path: readonly string[]): void {
  if (viewer.id !== userId) return;
  throw new Refusal(
    'RULE_BROKEN',
    rule,
    { id: 'Untuk akun Anda sendiri, minta orang lain.', en: 'For your own account, ask somebody else.' },
    path,
  );
}
