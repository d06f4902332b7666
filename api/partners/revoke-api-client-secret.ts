import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { NotFound, Refusal } from '../errors.ts';
import { type Context, isId } from '../shared/index.ts';
import { type ApiClient, ApiClientSecret } from './api-client.entity.ts';
import type { RevokeApiClientSecretInput } from './api-client.inputs.ts';
import { lockApiClient } from './lock-api-client.ts';

/** Ends a secret at once, for example because it leaked; also a client's only one. */
export async function revokeApiClientSecret(
  em: EntityManager,
  ctx: Context,
  input: RevokeApiClientSecretInput,
): Promise<ApiClient> {
  const client = await lockApiClient(em, ctx, input);
  const { secretId: id } = input;
  const secret = isId(id) ? await em.findOne(ApiClientSecret, { id, apiClientId: client.id }) : null;
  if (!secret) throw new NotFound();
  if (!secret.opensAt(ctx.now()))
    throw new Refusal(
      'RULE_BROKEN',
      'client.secret-over',
      { id: 'Rahasia ini sudah tidak berlaku.', en: 'This secret no longer opens anyway.' },
      ['input', 'secretId'],
    );
  secret.revokedAt = ctx.now();
  client.touch(ctx.now());
  const subject = { kind: 'ApiClient', id: client.id, areaCode: client.areaCode ?? undefined };
  record(em, ctx, 'client.secret-revoked', subject, { secretId: id });
  return client;
}
