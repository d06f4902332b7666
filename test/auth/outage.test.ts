import { expect, test } from '@jest/globals';
import { askForToken, Browser } from '../support/browser.ts';
import { ownWorld, World } from '../support/world.ts';

const world = ownWorld();

test('while the database is away, clients and people are told to come back, each in their own words', async () => {
  const dark = new World({ databaseUrl: 'postgresql://satu_pintu_service@127.0.0.1:1/nowhere' });
  await dark.open();
  try {
    const token = await askForToken(dark.server, { grant_type: 'client_credentials' }, { id: 'baznas', secret: 'x' });
    expect(token).toMatchObject({ status: 503, body: { error: 'temporarily_unavailable' } });
    expect(token.headers['retry-after']).toBe('2');

    const browser = new Browser(world.server);
    await browser.depart();
    const cookie = ['_interaction', '_interaction.sig'].map((name) => `${name}=${browser.cookie(name)}`).join('; ');
    const headers = { cookie, 'accept-language': 'id', 'content-type': 'application/x-www-form-urlencoded' };
    for (const [method, payload] of [['GET'], ['POST', 'username=siti&password=x']] as const) {
      const page = await dark.server.http.inject({ method, url: browser.at, headers, payload });
      expect([page.statusCode, page.headers['retry-after']]).toEqual([503, '2']);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.body).toContain('Layanan sedang tidak tersedia. Coba lagi.');
    }
    const back = await new Browser(dark.server).depart();
    expect(new URL(String(back.headers.location)).searchParams.get('error')).toBe('temporarily_unavailable');
  } finally {
    await dark.close();
  }
});

test('a form that is no form, or far too long, is answered with a page', async () => {
  const browser = new Browser(world.server);
  await browser.depart();
  const long = await browser.open(browser.at, { username: 'a'.repeat(20_000), password: 'x' });
  expect([long.status, long.text]).toEqual([413, expect.stringContaining('cannot be carried out')]);
  const half = await browser.open(browser.at, { username: 'siti' });
  expect([half.status, half.text]).toEqual([422, expect.stringContaining('type="password"')]);
});
