import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { NotFound } from '../errors.ts';
import { isId } from '../shared/index.ts';
import { DataSharingAgreement } from './agreement.entity.ts';

/** An agreement for a change at the version the viewer saw. */
export async function lockAgreement(
  em: EntityManager,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<DataSharingAgreement> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const found = isId(id) ? await em.findOne(DataSharingAgreement, { id }, { lockMode }) : null;
  if (!found) throw new NotFound();
  found.require(expectedVersion);
  return found;
}
