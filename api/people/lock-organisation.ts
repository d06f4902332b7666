import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { NotFound } from '../errors.ts';
import { isId } from '../shared/index.ts';
import { Organisation } from './organisation.entity.ts';

/** The organisation for a change; a second writer waits here and then sees the first one's version. */
export async function lockOrganisation(em: EntityManager, id: string): Promise<Organisation> {
  const found = isId(id) ? await em.findOne(Organisation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!found) throw new NotFound();
  return found;
}
