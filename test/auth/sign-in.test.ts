import { describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { askForToken, Browser } from '../support/browser.ts';
import { audience, issuer, publicUrl } from '../support/keys.ts';
import { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();

test('a facilitator signs in on the page and asks with the token', async () => {
  const { id, username, password } = await world.given.account();
  const browser = new Browser(world.server);
  const page = await browser.depart();
  expect(page.status).toBe(200);
  expect(page.text).toContain('<label for="password">Password</label>');
  const back = await browser.submit(username.toUpperCase(), password);
  expect(back.headers.location).toMatch(`${publicUrl}/admin/callback?code=`);
  const { status, body } = await browser.redeem(browser.codeIn(back));
  expect(status).toBe(200);
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 600, refresh_token: expect.any(String) });
  expect(decodeJwt(body.access_token)).toMatchObject({ iss: issuer, aud: audience, sub: id, client_id: 'console' });
  expect(decodeJwt(body.id_token)).toMatchObject({
    sub: id,
    name: `Name of ${username}`,
    preferred_username: username,
  });
  const { areas } = await new Visitor(world.server, body.access_token).ask('{ areas(first: 1) { nodes { code } } }');
  expect(areas.nodes).toHaveLength(1);
});

test('who is signed in already comes back without a form', async () => {
  const { username, password } = await world.given.account();
  const browser = new Browser(world.server);
  await browser.signIn(username, password);
  const reply = await browser.depart();
  expect(reply.headers.location).toMatch(`${publicUrl}/admin/callback?code=`);
  const again = await browser.depart({ prompt: 'login' });
  expect(again.text).toContain('type="password"');
});

describe('a code', () => {
  test('is worth nothing without the verifier of who asked for it', async () => {
    const { username, password } = await world.given.account();
    const browser = new Browser(world.server);
    await browser.depart();
    const code = browser.codeIn(await browser.submit(username, password));
    const stolen = await new Browser(world.server).redeem(code);
    expect(stolen).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  test('is worth something once; used again, it takes back what it gave', async () => {
    const { username, password } = await world.given.account();
    const browser = new Browser(world.server);
    await browser.depart();
    const code = browser.codeIn(await browser.submit(username, password));
    const { body } = await browser.redeem(code);
    expect(await browser.redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await browser.refresh(body.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  test.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['with a plain challenge', { code_challenge: 'a'.repeat(43), code_challenge_method: 'plain' }],
  ])('is not given %s', async (_how, parameters) => {
    const reply = await new Browser(world.server).depart(parameters);
    expect(new URL(String(reply.headers.location)).searchParams.get('error')).toBe('invalid_request');
  });

  test('is not redeemed by a page of another site', async () => {
    const form = { client_id: 'console', grant_type: 'authorization_code', code: 'x', code_verifier: 'x' };
    const reply = await askForToken(world.server, form, undefined, { origin: 'https://elsewhere.example' });
    expect(reply).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('is never sent to an address that is not ours', async () => {
    for (const redirect_uri of [
      'https://elsewhere.example/',
      `${publicUrl}/admin/callback/x`,
      `${publicUrl}@elsewhere.example/`,
    ]) {
      const reply = await new Browser(world.server).depart({ redirect_uri });
      expect(reply.status).toBe(400);
      expect(reply.headers.location).toBeUndefined();
      expect(reply.text).toContain('This request cannot be carried out');
    }
  });
});

describe('refreshing', () => {
  test('gives a new refresh token each time; the old one ends the whole family', async () => {
    const { username, password } = await world.given.account();
    const browser = new Browser(world.server);
    const first = await browser.signIn(username, password);
    const { status, body: second } = await browser.refresh(first.refresh_token);
    expect(status).toBe(200);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(decodeJwt(second.access_token)).toMatchObject({ aud: audience });
    expect(await browser.refresh(first.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await browser.refresh(second.refresh_token)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });

  test('with one token twice at the same moment lets at most one through, and ends the family', async () => {
    const { username, password } = await world.given.account();
    const browser = new Browser(world.server);
    const { refresh_token } = await browser.signIn(username, password);
    const replies = await Promise.all([1, 2, 3, 4].map(() => browser.refresh(refresh_token)));
    const given = replies.filter(({ status }) => status === 200);
    expect(given.length).toBeLessThanOrEqual(1);
    for (const { body } of given) expect((await browser.refresh(body.refresh_token)).status).toBe(400);
  });

  test('belongs to the client that signed in', async () => {
    const { username, password } = await world.given.account();
    const { refresh_token } = await new Browser(world.server).signIn(username, password);
    const reply = await askForToken(world.server, { client_id: 'other', grant_type: 'refresh_token', refresh_token });
    expect(reply.status).toBe(401);
  });

  test('stops when the token was revoked', async () => {
    const { username, password } = await world.given.account();
    const browser = new Browser(world.server);
    const { refresh_token } = await browser.signIn(username, password);
    await browser.open(
      '/oidc/token/revocation',
      { client_id: 'console', token: refresh_token },
      { accept: 'application/json' },
    );
    expect((await browser.refresh(refresh_token)).status).toBe(400);
  });
});

describe('signing out', () => {
  test('by the console ends the session and its refresh tokens, and leads back', async () => {
    const { username, password } = await world.given.account();
    const browser = new Browser(world.server);
    const { refresh_token, id_token } = await browser.signIn(username, password);
    const query = new URLSearchParams({
      client_id: 'console',
      id_token_hint: id_token,
      post_logout_redirect_uri: `${publicUrl}/admin/`,
    });
    const page = await browser.open(`/oidc/session/end?${query}`);
    const xsrf = /name="xsrf" value="(\w+)"/.exec(page.text)?.[1] as string;
    expect(page.text).toContain('<script>');
    const reply = await browser.open('/oidc/session/end/confirm', { xsrf, logout: 'yes' });
    expect(reply.headers.location).toBe(`${publicUrl}/admin/`);
    expect((await browser.refresh(refresh_token)).status).toBe(400);
    expect((await browser.depart()).text).toContain('type="password"');
  });

  test('asks first when a link from elsewhere wants it', async () => {
    const { username, password } = await world.given.account();
    const browser = new Browser(world.server);
    await browser.signIn(username, password);
    const page = await browser.open('/oidc/session/end');
    expect(page.text).not.toContain('<script>');
    expect(page.text).toContain('Stay signed in');
  });
});

test('somebody else who signs in at the same browser ends the first session', async () => {
  const first = await world.given.account();
  const second = await world.given.account();
  const browser = new Browser(world.server);
  const { refresh_token } = await browser.signIn(first.username, first.password);
  await browser.depart({ prompt: 'login' });
  const page = await browser.submit(second.username, second.password);
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';\s*form-action 'self'/); // so that its form may submit itself
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
  const back = await browser.follow('/oidc/session/end/confirm', { xsrf, logout: 'yes' });
  const { body } = await browser.redeem(browser.codeIn(back));
  expect(decodeJwt(body.access_token).sub).toBe(second.id);
  expect((await browser.refresh(refresh_token)).status).toBe(400);
});

describe('a disabled person', () => {
  test('loses the session, the refresh token and the access token within a minute', async () => {
    const { id, username, password } = await world.given.account();
    const browser = new Browser(world.server);
    const { access_token, refresh_token } = await browser.signIn(username, password);
    const visitor = new Visitor(world.server, access_token);
    await visitor.ask('{ areas(first: 1) { nodes { code } } }');
    await world.owner.query(`update user_account set status = 'DISABLED' where id = $1`, [id]);
    world.pass(59);
    expect(await visitor.refusal('{ areas(first: 1) { nodes { code } } }')).toBe('UNAUTHENTICATED');
    expect((await browser.refresh(refresh_token)).status).toBe(400);
    expect((await browser.depart()).text).toContain('type="password"');
  });

  test('cannot sign in, and hears what a mistaken person hears', async () => {
    const { username, password } = await world.given.account({ status: 'DISABLED' });
    const browser = new Browser(world.server);
    await browser.depart();
    const reply = await browser.submit(username, password);
    expect([reply.status, reply.text]).toEqual([422, expect.stringContaining('does not match')]);
  });
});
