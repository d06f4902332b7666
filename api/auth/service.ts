import type { FastifyInstance } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import type { Pool } from 'pg';
import type { Throttle } from '../shared/index.ts';
import { audienceOf, createIssuer, type IssuerSettings, issuerName, type SigningKeys } from './issuer.ts';
import { mountIssuer } from './mount-issuer.ts';
import { mountSignIn } from './mount-sign-in.ts';
import { AttemptThrottle } from './throttle.ts';
import { type ReadToken, tokenReader } from './tokens.ts';

export interface Authentication {
  readonly readToken: ReadToken;
  /** Slows down guesses of a password, wherever one is asked for. */
  readonly throttle: Throttle;
  mount(http: FastifyInstance): void;
  /** Deletes what expired; safe at any time. */
  tidy(): Promise<void>;
}

/** Everything by which somebody shows who they are: the issuer, its pages, and the reader of its tokens. */
export function createAuthentication(settings: IssuerSettings, pool: Pool, now: () => Date): Authentication {
  const { publicUrl, signing, cookieKeys } = settings;
  const throttle = new AttemptThrottle(pool, cookieKeys[0] as string, now);
  return {
    readToken: tokenReader(
      { issuer: issuerName(publicUrl), audience: audienceOf(publicUrl), keys: publicPart(signing) },
      now,
    ),
    throttle,
    mount(http) {
      const provider = createIssuer(settings, pool, now);
      http.register(async (scope) => mountIssuer(scope, provider, publicUrl));
      http.register(async (scope) => mountSignIn(scope, { provider, pool, throttle }));
    },
    async tidy() {
      await pool.query('delete from oidc_payload where expires_at < clock_timestamp()');
      await pool.query(`delete from sign_in_attempt where at < clock_timestamp() - interval '1 day'`);
    },
  };
}

/** A JWKS without what only the signer may know. */
const publicPart = ({ keys }: SigningKeys): JSONWebKeySet => ({
  keys: keys.map(
    ({ kty, crv, x, y, n, e, kid, use, alg }) => ({ kty, crv, x, y, n, e, kid, use, alg }) as { kty: string },
  ),
});
