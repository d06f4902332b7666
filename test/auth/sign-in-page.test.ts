import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Browser } from '../support/browser.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
let serial = 0;
const elsewhere = () => `198.51.100.${++serial}`;

describe('the page', () => {
  test('speaks the language of the browser, of the console, or the one chosen on it', async () => {
    const title = async (language: string, parameters = {}) =>
      /<h1>(.*)<\/h1>/.exec((await new Browser(world.server, language).depart(parameters)).text)?.[1];
    expect(await title('id-ID,id;q=0.9,en;q=0.8')).toBe('Masuk');
    expect(await title('en-GB')).toBe('Sign in');
    expect(await title('fr')).toBe('Masuk');
    expect(await title('en-GB', { ui_locales: 'id' })).toBe('Masuk');
    const browser = new Browser(world.server, 'en');
    const page = await browser.depart();
    const other = /hreflang="id" href="([^"]+)"/.exec(page.text)?.[1] as string;
    expect((await browser.open(other)).text).toContain('<html lang="id">');
  });

  test('runs no script, loads nothing from elsewhere, and is not framed or kept', async () => {
    const { headers, text } = await new Browser(world.server).depart();
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; style-src 'self';/);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).not.toMatch(/<script|style=|https?:|onclick/);
    const sheet = /href="(\/sign-in\/style-[\w-]+\.css)"/.exec(text)?.[1] as string;
    const { status, headers: own } = await new Browser(world.server).open(sheet);
    expect([status, own['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });

  test('shows again what was typed, as text', async () => {
    const browser = new Browser(world.server, 'en', elsewhere());
    await browser.depart();
    const { text } = await browser.submit('"><script>alert(1)</script>', 'x');
    expect(text).not.toContain('<script>');
    expect(text).toContain('value="&#34;&#62;&#60;script&#62;');
  });

  test('takes no form from another site, and none without its own cookie', async () => {
    const { username, password } = await world.given.account();
    const browser = new Browser(world.server);
    await browser.depart();
    const foreign = await browser.submit(username, password, { 'sec-fetch-site': 'cross-site' });
    const stranger = await new Browser(world.server).open(browser.at, { username, password });
    for (const reply of [foreign, stranger])
      expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('run out of time')]);
  });
});

describe('guessing', () => {
  const guess = async (username: string, password: string, address = elsewhere()) => {
    const browser = new Browser(world.server, 'en', address);
    await browser.depart();
    const { status, text, headers } = await browser.submit(username, password);
    const { 'retry-after': retryAfter } = headers;
    return { status, retryAfter, text: text.replace(/sign-in\/[\w-]+/g, 'sign-in/…').replaceAll(username, '…') };
  };

  test('an unknown, a known and a disabled name get the same answers, however long it goes on', async () => {
    const known = await world.given.account({ username: 'siti.rahma' });
    await world.given.account({ username: 'budi.lama', status: 'DISABLED' });
    const answers = async (username: string) => {
      const seen = [];
      for (let turn = 0; turn < 7; turn++) seen.push(await guess(username, `wrong ${turn}`));
      return seen;
    };
    const [first, second, third] = [
      await answers('siti.rahma'),
      await answers('nobody.here'),
      await answers('budi.lama'),
    ];
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(first.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 429, 429]);
    expect(first[5]?.text).toContain('Too many attempts. Try again in 30 seconds.');
    expect(await guess('siti.rahma', known.password)).toMatchObject({ status: 429 });
  });

  test('after the wait the right password opens, and clears the count', async () => {
    const { username, password } = await world.given.account();
    for (let turn = 0; turn < 5; turn++) await guess(username, 'wrong');
    const { status, retryAfter } = await guess(username, password);
    expect([status, Number(retryAfter) > 0 && Number(retryAfter) <= 30]).toEqual([429, true]);
    world.pass(31);
    expect((await guess(username, password)).status).toBe(303);
    expect((await guess(username, 'wrong')).status).toBe(422);
  });

  test('many at once are no better than one after the other', async () => {
    const { username } = await world.given.account();
    const statuses = await Promise.all(Array.from({ length: 12 }, () => guess(username, 'wrong')));
    expect(statuses.filter(({ status }) => status === 422)).toHaveLength(5);
  });

  test('names in turn from one address are slowed down too', async () => {
    const address = elsewhere();
    const statuses = [];
    for (let turn = 0; turn < 31; turn++) statuses.push((await guess(`name-${turn}`, 'wrong', address)).status);
    expect(statuses.slice(0, 30).every((status) => status === 422)).toBe(true);
    expect(statuses[30]).toBe(429);
  });

  test('whatever is typed, the answer is a calm refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        async (username, password) => {
          const { status, text } = await guess(`${username}-${++serial}`, password);
          expect(status).toBe(422);
          expect(text).toContain('does not match');
        },
      ),
      { numRuns: 20 },
    );
  });
});
