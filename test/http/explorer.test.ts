import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { freePort } from '../support/launcher.ts';
import { ownWorld } from '../support/world.ts';

const port = await freePort();
const publicUrl = `http://localhost:${port}`;
const world = ownWorld({ publicUrl });
let chromium: Browser;

beforeAll(async () => {
  await world.server.http.listen({ port, host: 'localhost' });
  chromium = await openChromium();
});
afterAll(() => chromium?.close());

test('a person signs in, asks, and is answered; nothing comes from elsewhere and no token is kept', async () => {
  const { username, password } = await world.given.account({ role: 'ADMIN' });
  const page = await chromium.newPage({ locale: 'en-GB' });
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (fault) => faults.push(String(fault)));

  await page.goto(`${publicUrl}/explorer`);
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.getByText('Send Request').first().click();
  await page.getByText(`"name"`).first().waitFor();

  expect(faults).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(publicUrl) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(page.url()).toBe(`${publicUrl}/explorer`);
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toMatch(/eyJ[\w-]+\.eyJ/);
  await page.screenshot({ path: 'test/.artifacts/explorer.png' });
}, 180_000);
