import {
  ConsoleDisableClientDocument,
  ConsoleEnableClientDocument,
  ConsoleRevokeClientSecretDocument,
  ConsoleRotateClientSecretDocument,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import type { Client } from './resource.ts';

/** Adds a secret and answers it, this once; the one before works for another day. */
export async function rotateSecret({ id, version }: Client): Promise<string> {
  const { rotateApiClientSecret: payload } = await ask(ConsoleRotateClientSecretDocument, {
    input: { id, expectedVersion: version },
  });
  changed({ ...payload, row: payload.apiClient });
  return payload.secret ?? '';
}

export async function revokeSecret({ id, version }: Client, secretId: string) {
  const { revokeApiClientSecret: payload } = await ask(ConsoleRevokeClientSecretDocument, {
    input: { id, expectedVersion: version, secretId },
  });
  return changed({ ...payload, row: payload.apiClient });
}

export async function switchClient({ id, version, status }: Client, reason: string | undefined) {
  const input = { id, expectedVersion: version, reason };
  const payload =
    status === 'ACTIVE'
      ? (await ask(ConsoleDisableClientDocument, { input })).disableApiClient
      : (await ask(ConsoleEnableClientDocument, { input })).enableApiClient;
  return changed({ ...payload, row: payload.apiClient });
}
