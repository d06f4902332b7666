import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { Unauthenticated } from '../errors.ts';
import type { TokenSubject } from './find-viewer.ts';

export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Public signing keys. */
  readonly keys: JSONWebKeySet;
}

export type ReadToken = (authorization: string | undefined) => Promise<TokenSubject | undefined>;

/** Tokens whose signature was checked already; a page of requests checks it once. */
const keepAtMost = 2_000;

const refused = () =>
  new Unauthenticated({ id: 'Token tidak berlaku. Masuk kembali.', en: 'This token is not valid. Sign in again.' });

/** Reads bearer tokens, checked locally; no token is a stranger, a bad one is refused. */
export function tokenReader({ issuer, audience, keys }: TokenSettings, now: () => Date): ReadToken {
  const keySet = createLocalJWKSet(keys);
  const known = new Map<string, { subject: TokenSubject; expires: number }>();
  return async (authorization) => {
    if (!authorization) return undefined;
    const [scheme, token] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw refused();
    const earlier = known.get(token);
    if (earlier && earlier.expires > now().getTime()) return earlier.subject;
    const { payload } = await jwtVerify(token, keySet, {
      issuer,
      audience,
      typ: 'at+jwt',
      requiredClaims: ['sub', 'exp', 'iat', 'client_id'],
      currentDate: now(),
    }).catch(() => {
      throw refused();
    });
    const clientId = String(payload.client_id);
    const subject: TokenSubject = {
      kind: payload.sub === clientId ? 'CLIENT' : 'USER',
      subject: payload.sub as string,
      clientId,
      issuedAt: payload.iat as number,
      ...(typeof payload.scope === 'string' && { scopes: payload.scope.split(' ') }),
    };
    if (known.size >= keepAtMost) known.clear();
    known.set(token, { subject, expires: (payload.exp as number) * 1000 });
    return subject;
  };
}
