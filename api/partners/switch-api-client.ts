import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { readReason, type SwitchInput, switchStatus } from '../people/index.ts';
import type { Context } from '../shared/index.ts';
import type { ApiClient } from './api-client.entity.ts';
import { lockApiClient } from './lock-api-client.ts';

/** Switches a client off or on; tokens it already holds stop counting as well. */
export async function switchApiClient(
  em: EntityManager,
  ctx: Context,
  input: SwitchInput,
  to: ApiClient['status'],
): Promise<ApiClient> {
  const client = await lockApiClient(em, ctx, input);
  switchStatus(client, to, ctx.now());
  const act = to === 'ACTIVE' ? 'client.enabled' : 'client.disabled';
  const subject = { kind: 'ApiClient', id: client.id, areaCode: client.areaCode ?? undefined };
  record(em, ctx, act, subject, { reason: readReason(input.reason) });
  return client;
}
