import { randomBytes, randomInt } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { secretHash } from '../auth/index.ts';
import { newId } from '../shared/index.ts';
import { ApiClientSecret } from './api-client.entity.ts';

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A secret to hand over once, 256 random bits; the prefix lets scanners find one that leaked into a repository. */
export const inventSecret = (): string => `satupintu_${randomBytes(32).toString('base64url')}`;

export const inventClientId = (role: string): string =>
  `${role.toLowerCase()}-${Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;

export function addSecret(em: EntityManager, apiClientId: string, secret: string, at: Date): ApiClientSecret {
  return em.create(ApiClientSecret, { id: newId(), apiClientId, secretHash: secretHash(secret), createdAt: at });
}
