import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { freePort } from '../support/launcher.ts';
import { ownWorld } from '../support/world.ts';

const port = await freePort();
const publicUrl = `http://localhost:${port}`;
const world = ownWorld({ publicUrl });
let chromium: Browser;
let person: { username: string; password: string };

beforeAll(async () => {
  await world.server.http.listen({ port, host: 'localhost' });
  chromium = await openChromium();
  person = await world.given.account({ username: 'siti' });
});
afterAll(() => chromium?.close());

const arrived = `${publicUrl}/admin/callback?code=**`;
const departure = `${publicUrl}/oidc/auth?${new URLSearchParams({
  client_id: 'console',
  response_type: 'code',
  redirect_uri: `${publicUrl}/admin/callback`,
  scope: 'openid',
  code_challenge: 'a'.repeat(43),
  code_challenge_method: 'S256',
})}`;

async function open(options: BrowserContextOptions): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await chromium.newContext(options);
  const page = await context.newPage();
  await page.goto(departure);
  return { page, close: () => context.close() };
}

async function fill(page: Page, password: string): Promise<void> {
  await page.fill('#username', person.username);
  await page.fill('#password', password);
  await page.keyboard.press('Enter');
}

const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };

test.each([
  ['id-ID', phone, 'light', 'Nama pengguna atau kata sandi tidak cocok.'],
  ['en-GB', desk, 'light', 'The username or password does not match.'],
  ['id-ID', desk, 'dark', 'Nama pengguna atau kata sandi tidak cocok.'],
  ['en-GB', phone, 'dark', 'The username or password does not match.'],
] as const)(
  'the page is accessible and fits in %s at %o, %s',
  async (locale, viewport, colorScheme, refusal) => {
    const { page, close } = await open({ locale, viewport, colorScheme, bypassCSP: true });
    await fill(page, 'wrong');
    expect(await page.getByRole('alert').textContent()).toBe(refusal);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const look = `${locale}-${viewport.width}-${colorScheme}`;
    await page.screenshot({ path: `test/.artifacts/sign-in-${look}.png`, fullPage: true });
    await close();
  },
  120_000,
);

test('signing in needs no script, and signing out asks', async () => {
  const { page, close } = await open({ locale: 'en-GB', javaScriptEnabled: false });
  await fill(page, person.password);
  await page.waitForURL(arrived);
  await page.goto(`${publicUrl}/oidc/session/end?client_id=console&post_logout_redirect_uri=${publicUrl}/admin/`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${publicUrl}/admin/`);
  await page.goto(departure);
  expect(await page.getByLabel('Password').count()).toBe(1);
  await close();
}, 120_000);
