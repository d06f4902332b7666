import { describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { audience, issuer, privateKey } from '../support/keys.ts';
import { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const question = '{ areas(first: 1) { nodes { code } } }';
const stranger = await generateKeyPair('ES256', { extractable: true });
const now = Math.floor(Date.now() / 1000);

interface Changes {
  claims?: JWTPayload;
  header?: Record<string, unknown>;
  key?: CryptoKey;
}

async function forge({ claims = {}, header = {}, key = privateKey }: Changes): Promise<string> {
  const whole = { iss: issuer, aud: audience, sub: 'x', client_id: 'x', iat: now, exp: now + 600, ...claims };
  return new SignJWT(JSON.parse(JSON.stringify(whole)))
    .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt', ...header })
    .sign(key);
}

const bad: Record<string, () => Promise<string>> = {
  expired: () => forge({ claims: { iat: now - 700, exp: now - 100 } }),
  'not yet valid': () => forge({ claims: { nbf: now + 100 } }),
  'without an end': () => forge({ claims: { exp: undefined } }),
  'for another service': () => forge({ claims: { aud: 'https://elsewhere.example' } }),
  'of another issuer': () => forge({ claims: { iss: 'https://elsewhere.example/oidc' } }),
  'signed by a stranger': () => forge({ key: stranger.privateKey }),
  'bringing its own key': async () =>
    forge({ key: stranger.privateKey, header: { jwk: await exportJWK(stranger.publicKey), kid: 'own' } }),
  'an id token': () => forge({ header: { typ: 'JWT' } }),
  unsigned: async () =>
    new UnsecuredJWT({ client_id: 'x', iss: issuer, aud: audience, sub: 'x' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .encode(),
  'changed after signing': async () => {
    const [head, , signature] = (await forge({})).split('.');
    const body = Buffer.from(
      JSON.stringify({ iss: issuer, aud: audience, sub: 'y', client_id: 'y', iat: now, exp: now + 600 }),
    );
    return [head, body.toString('base64url'), signature].join('.');
  },
  'no token at all': async () => 'abc',
};

describe.each(Object.keys(bad))('a token that is %s', (kind) => {
  test.each([
    ['en', 'This token is not valid. Sign in again.'],
    ['id', 'Token tidak berlaku. Masuk kembali.'],
  ])('is refused with 401 in %s', async (language, message) => {
    const token = await bad[kind]?.();
    const answer = await new Visitor(world.server, token).speaking(language).send(question);
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toEqual([
      { message, extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) } },
    ]);
  });
});

test('only bearer tokens are read', async () => {
  const answer = await world.stranger().send(question, {}, { authorization: 'Basic eDp5' });
  expect([answer.status, answer.errors?.[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
});
