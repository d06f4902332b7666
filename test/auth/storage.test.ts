import { describe, expect, test } from '@jest/globals';
import { Browser } from '../support/browser.ts';
import { ownWorld, World } from '../support/world.ts';

const world = ownWorld();

describe('what the issuer keeps', () => {
  test('holds no token, code or session that could be used', async () => {
    const { username, password } = await world.given.account();
    const browser = new Browser(world.server);
    await browser.depart();
    const code = browser.codeIn(await browser.submit(username, password));
    const { body } = await browser.redeem(code);
    await browser.depart({ prompt: 'login' }); // an interaction that remembers the session
    const { rows } = await world.owner.query('select string_agg(p::text, chr(10)) as everything from oidc_payload p');
    const { everything } = rows[0];
    for (const secret of [code, body.refresh_token, body.access_token, browser.cookie('_session')])
      expect(everything).not.toContain(secret);
  });

  test('is deleted once it has expired', async () => {
    const { username, password } = await world.given.account();
    await new Browser(world.server).signIn(username, password);
    await world.owner.query(`update oidc_payload set expires_at = now() - interval '1 second' where model = 'Session'`);
    await world.server.tidy();
    const { rows } = await world.owner.query('select distinct model from oidc_payload order by 1');
    expect(rows.map(({ model }) => model)).toEqual(['AuthorizationCode', 'Grant', 'Interaction', 'RefreshToken']);
  });
});

test('a sign-in is on record, with the client it was for; a refused one is none', async () => {
  const { id, username, password } = await world.given.account();
  const browser = new Browser(world.server);
  await browser.depart();
  await browser.submit(username, 'wrong');
  await browser.submit(username, password);
  const { rows } = await world.owner.query(
    'select act, actor_kind, actor_id, client_id, facts from audit_entry where subject_id = $1',
    [id],
  );
  expect(rows).toEqual([{ act: 'user.sign-in', actor_kind: 'USER', actor_id: id, client_id: 'console', facts: {} }]);
});

test('behind TLS the issuer speaks of its public address only, and cookies travel encrypted only', async () => {
  const publicUrl = 'https://satupintu.example.go.id';
  const secure = new World({ publicUrl });
  await secure.open();
  try {
    const inject = (url: string) =>
      secure.server.http.inject({
        url,
        headers: { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example' },
      });
    const discovered = (await inject('/oidc/.well-known/openid-configuration')).json();
    expect(discovered).toMatchObject({ issuer: `${publicUrl}/oidc`, token_endpoint: `${publicUrl}/oidc/token` });
    const query = new URLSearchParams({
      client_id: 'console',
      response_type: 'code',
      redirect_uri: `${publicUrl}/admin/callback`,
      scope: 'openid',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    });
    const reply = await inject(`/oidc/auth?${query}`);
    expect(reply.headers.location).toMatch(`${publicUrl}/sign-in/`);
    expect(reply.cookies.length).toBeGreaterThan(0);
    for (const cookie of reply.cookies)
      expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: expect.stringMatching(/^lax$/i) });
  } finally {
    await secure.close();
  }
});
