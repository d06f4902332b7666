import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { NotFound } from '../errors.ts';
import { inScope } from '../people/index.ts';
import { type Context, isId } from '../shared/index.ts';
import { ApiClient } from './api-client.entity.ts';
import { clientScope } from './find-api-clients.ts';

/** A client within the viewer's scope, for a change at the version the viewer saw. */
export async function lockApiClient(
  em: EntityManager,
  ctx: Context,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<ApiClient> {
  const found = isId(id) ? await em.findOne(ApiClient, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  const place = found && { organisationId: found.organisationId, areaCode: found.areaCode ?? '' };
  if (!found || !place || !inScope(clientScope(ctx), place)) throw new NotFound();
  found.require(expectedVersion);
  return found;
}
