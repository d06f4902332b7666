import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { secretHash } from '../../api/auth/index.ts';
import { newId } from '../../api/shared/index.ts';
import { askForToken } from '../support/browser.ts';
import { audience, issuer } from '../support/keys.ts';
import { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const grant = { grant_type: 'client_credentials' };

async function registerClient(values: { role?: string; scopes?: string[] } = {}) {
  const organisation = await world.given.organisation({ kind: 'BAZNAS', areaCode: '21.04' });
  const id = newId();
  const clientId = `baznas-${id}`;
  await world.owner.query(
    'insert into api_client (id, client_id, name, organisation_id, role, scopes) values ($1, $2, $2, $3, $4, $5)',
    [id, clientId, organisation.id, values.role ?? 'PARTNER', values.scopes ?? []],
  );
  return { id, clientId, organisation };
}

async function giveSecret(clientRow: string, changed: { expiresAt?: Date; revokedAt?: Date } = {}): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await world.owner.query(
    'insert into api_client_secret (id, api_client_id, secret_hash, expires_at, revoked_at) values ($1, $2, $3, $4, $5)',
    [newId(), clientRow, secretHash(secret), changed.expiresAt, changed.revokedAt],
  );
  return secret;
}

test('a partner turns its secret into a token of ten minutes and asks with it', async () => {
  const { id, clientId } = await registerClient();
  const secret = await giveSecret(id);
  const { status, body } = await askForToken(world.server, grant, { id: clientId, secret });
  expect(status).toBe(200);
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 600 });
  expect(body.refresh_token).toBeUndefined();
  expect(decodeProtectedHeader(body.access_token)).toMatchObject({ typ: 'at+jwt', alg: 'ES256', kid: 'test' });
  expect(decodeJwt(body.access_token)).toMatchObject({
    iss: issuer,
    aud: audience,
    sub: clientId,
    client_id: clientId,
  });
  const { areas } = await new Visitor(world.server, body.access_token).ask('{ areas(first: 1) { nodes { code } } }');
  expect(areas.nodes).toHaveLength(1);
});

test('the secret may also travel in the form', async () => {
  const { id, clientId } = await registerClient();
  const secret = await giveSecret(id);
  const { status } = await askForToken(world.server, { ...grant, client_id: clientId, client_secret: secret });
  expect(status).toBe(200);
});

test('while a secret is being rotated both open, and the old one stops when it is revoked or expires', async () => {
  const { id, clientId } = await registerClient();
  const [old, fresh] = [await giveSecret(id), await giveSecret(id)];
  const ask = async (secret: string) => (await askForToken(world.server, grant, { id: clientId, secret })).status;
  expect([await ask(old), await ask(fresh)]).toEqual([200, 200]);
  await world.owner.query('update api_client_secret set revoked_at = now() where secret_hash = $1', [secretHash(old)]);
  expect([await ask(old), await ask(fresh)]).toEqual([401, 200]);
  await world.owner.query('update api_client_secret set expires_at = now() where secret_hash = $1', [
    secretHash(fresh),
  ]);
  expect(await ask(fresh)).toBe(401);
});

test('a wrong secret, an unknown client and a disabled one hear the same', async () => {
  const known = await registerClient();
  await giveSecret(known.id);
  const disabled = await registerClient();
  const right = await giveSecret(disabled.id);
  await world.owner.query(`update api_client set status = 'DISABLED' where id = $1`, [disabled.id]);
  const asked = [
    { id: known.clientId, secret: 'wrong' },
    { id: known.clientId, secret: 'compared by its hash' },
    { id: 'nobody', secret: 'wrong' },
    { id: disabled.clientId, secret: right },
  ];
  for (const basic of asked) {
    const { status, body, headers } = await askForToken(world.server, grant, basic);
    expect({ status, body }).toEqual({
      status: 401,
      body: { error: 'invalid_client', error_description: 'client authentication failed' },
    });
    expect(headers['www-authenticate']).toMatch(/^Basic /);
  }
});

test('a disabled client, and a client of a disabled organisation, is out within a minute', async () => {
  for (const disable of [
    ({ id }: { id: string }) => [`update api_client set status = 'DISABLED' where id = $1`, id] as const,
    ({ organisation }: { organisation: { id: string } }) =>
      [`update organisation set status = 'DISABLED' where id = $1`, organisation.id] as const,
  ]) {
    const client = await registerClient();
    const secret = await giveSecret(client.id);
    const { body } = await askForToken(world.server, grant, { id: client.clientId, secret });
    const visitor = new Visitor(world.server, body.access_token);
    await visitor.ask('{ areas(first: 1) { nodes { code } } }');
    const [statement, id] = disable({ ...client });
    await world.owner.query(statement, [id]);
    world.pass(59);
    expect(await visitor.refusal('{ areas(first: 1) { nodes { code } } }')).toBe('UNAUTHENTICATED');
    expect((await askForToken(world.server, grant, { id: client.clientId, secret })).status).toBe(401);
  }
});

test('a token asked for fewer actions can do only those', async () => {
  const { id, clientId } = await registerClient();
  const secret = await giveSecret(id);
  const { body } = await askForToken(world.server, { ...grant, scope: 'programme.read' }, { id: clientId, secret });
  expect(body.scope).toBe('programme.read');
  expect(await new Visitor(world.server, body.access_token).refusal('{ areas(first: 1) { nodes { code } } }')).toBe(
    'FORBIDDEN',
  );
});

test('a client registered for some actions gets no token for others, not even a whole one', async () => {
  const { id, clientId } = await registerClient({ role: 'INTEGRATOR', scopes: ['programme.read', 'audit.read'] });
  const secret = await giveSecret(id);
  const ask = (scope?: string) =>
    askForToken(world.server, { ...grant, ...(scope && { scope }) }, { id: clientId, secret });
  for (const scope of ['area.read', 'programme.read area.read', 'audit.read', 'openid'])
    expect(await ask(scope)).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
  const { body } = await ask();
  const visitor = new Visitor(world.server, body.access_token);
  expect(await visitor.refusal('{ areas(first: 1) { nodes { code } } }')).toBe('FORBIDDEN');
});

test('tokens are issued for this service only', async () => {
  const { id, clientId } = await registerClient();
  const secret = await giveSecret(id);
  const reply = await askForToken(
    world.server,
    { ...grant, resource: 'https://elsewhere.example/graphql' },
    { id: clientId, secret },
  );
  expect(reply).toMatchObject({ status: 400, body: { error: 'invalid_target' } });
});
