import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import type { Context } from '../shared/index.ts';
import { type ApiClient, ApiClientSecret } from './api-client.entity.ts';
import type { RotateApiClientSecretInput } from './api-client.inputs.ts';
import { lockApiClient } from './lock-api-client.ts';
import { addSecret } from './new-secret.ts';

const usualOverlap = 24;
const longestOverlap = 720;
const hour = 3_600_000;

/** Adds a secret. At most two open at a time: the one before expires after the overlap, any older one at once. */
export async function rotateApiClientSecret(
  em: EntityManager,
  ctx: Context,
  input: RotateApiClientSecretInput,
  secret: string,
): Promise<ApiClient> {
  const client = await lockApiClient(em, ctx, input);
  const overlap = input.overlapHours ?? usualOverlap;
  if (overlap < 0 || overlap > longestOverlap)
    throw new Refusal(
      'VALIDATION',
      'client.overlap',
      { id: `Tumpang tindih 0 sampai ${longestOverlap} jam.`, en: `An overlap lasts 0 to ${longestOverlap} hours.` },
      ['input', 'overlapHours'],
    );
  const now = ctx.now();
  const until = new Date(now.getTime() + overlap * hour);
  const secrets = await em.find(ApiClientSecret, { apiClientId: client.id }, { orderBy: { id: 'desc' } });
  const [newest, ...older] = secrets.filter((each) => each.opensAt(now));
  if (newest) newest.expiresAt = newest.expiresAt != null && newest.expiresAt < until ? newest.expiresAt : until;
  for (const each of older) each.revokedAt = now;
  const added = addSecret(em, client.id, secret, now);
  client.touch(now);
  record(
    em,
    ctx,
    'client.secret-rotated',
    { kind: 'ApiClient', id: client.id, areaCode: client.areaCode ?? undefined },
    { secretId: added.id, replaces: newest?.id, expiresAt: newest?.expiresAt, revoked: older.map(({ id }) => id) },
  );
  return client;
}
