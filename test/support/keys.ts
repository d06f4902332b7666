import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Vault, type VaultKeys } from '../../api/shared/index.ts';

export const publicUrl = 'http://localhost:4000';
export const issuer = `${publicUrl}/oidc`;
export const audience = `${publicUrl}/graphql`;

export const vaultKeys: VaultKeys = { encryption: new Map([[1, randomBytes(32)]]), index: randomBytes(32) };
export const vault = new Vault(vaultKeys);

const pair = await generateKeyPair('ES256', { extractable: true });
export const privateKey = pair.privateKey;
const jwk = (await exportJWK(pair.privateKey)) as { kty: string };
export const signing = { keys: [{ ...jwk, kid: 'test', alg: 'ES256', use: 'sig' }] };
export const cookieKeys = [randomBytes(32).toString('base64url')];

/** An access token exactly as the service's own issuer makes them. */
export function issueToken(claims: { sub: string; clientId: string; at?: number; lifetime?: number }): Promise<string> {
  const at = claims.at ?? Math.floor(Date.now() / 1000);
  return new SignJWT({ client_id: claims.clientId })
    .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
    .setSubject(claims.sub)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(at)
    .setExpirationTime(at + (claims.lifetime ?? 600))
    .sign(privateKey);
}
