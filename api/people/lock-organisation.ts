import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { NotFound, Refusal } from '../errors.ts';
import { isId } from '../shared/index.ts';
import { Organisation } from './organisation.entity.ts';
import { inScope, type Scope } from './scope.ts';

/** The organisation for a change; a second writer waits here and then sees the first one's version. */
export async function lockOrganisation(em: EntityManager, id: string): Promise<Organisation> {
  const found = isId(id) ? await em.findOne(Organisation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!found) throw new NotFound();
  return found;
}

/** The organisation that somebody or something joins; it cannot be disabled meanwhile. */
export async function joinOrganisation(
  em: EntityManager,
  scope: Scope,
  id: string,
  path: readonly string[],
): Promise<Organisation> {
  const found = isId(id) ? await em.findOne(Organisation, { id }, { lockMode: LockMode.PESSIMISTIC_READ }) : null;
  if (!found || !inScope(scope, { organisationId: found.id, areaCode: found.areaCode })) throw new NotFound();
  if (found.status === 'ACTIVE') return found;
  throw new Refusal(
    'RULE_BROKEN',
    'organisation.disabled',
    { id: 'Organisasi ini nonaktif.', en: 'This organisation is disabled.' },
    path,
  );
}
