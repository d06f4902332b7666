import { beforeAll, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { ownOffice } from '../support/office.ts';

const office = ownOffice();
const expired = { errors: [{ message: 'expired', extensions: { code: 'UNAUTHENTICATED' } }] };

beforeAll(() => loadCatalogue(office.world.owner));

test('a manager signs in, sees who she is, changes the language, comes back to her page and signs out', async () => {
  const desk = await office.enter({ role: 'MANAGER', area: '21.04', language: 'id' });
  const { page } = desk;
  await page.getByText('Yang boleh Anda lakukan').waitFor();
  expect(await desk.heading().textContent()).toMatch(/^Selamat datang, Name of/);
  expect(await page.getByText('Kabupaten Lingga').count()).toBe(1);

  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('What you may do').waitFor();
  await desk.open('/programmes');
  expect(await desk.heading().textContent()).toBe('Programmes');
  expect(await page.title()).toBe('Programmes - Satu Pintu');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');

  await page.getByRole('button', { name: 'My account' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button').first().click();
  await page.waitForSelector('input[name=username]');
  expect(desk.faults).toEqual([]);
  await desk.close();
}, 120_000);

test('no token is kept where another page could read it, and nothing comes from elsewhere', async () => {
  const desk = await office.enter({ role: 'ADMIN' });
  await desk.open('/organisations');
  const stored = await desk.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toMatch(/eyJ[\w-]+\.|token|verifier/i);
  expect(desk.asked.filter((url) => !url.startsWith(desk.publicUrl) && !url.startsWith('data:'))).toEqual([]);
  await desk.close();
}, 60_000);

test('what the role does not open is neither offered nor shown', async () => {
  const desk = await office.enter({ role: 'POLICY_MAKER', area: '21.04' });
  expect(await desk.page.getByRole('link', { name: 'Users' }).count()).toBe(0);
  await desk.page.goto(`${desk.publicUrl}/admin/households`);
  await desk.page.getByText('Your role does not allow').first().waitFor();
  await desk.open('/no-such-page');
  expect(await desk.heading().textContent()).toBe('Not Found');
  await desk.close();
}, 60_000);

test('a token that ran out is renewed unseen, and the question asked again', async () => {
  const desk = await office.enter({ role: 'ADMIN' });
  await desk.page.route('**/graphql', (route) => route.fulfill({ status: 401, json: expired }), { times: 1 });
  const exchanged = desk.page.waitForRequest('**/oidc/token');
  await desk.page.getByRole('link', { name: 'Organisations' }).first().click();
  await exchanged;
  await desk.page.getByRole('row').nth(1).waitFor();
  await desk.close();
}, 60_000);

test('without a network the console says so, and goes on when it is back', async () => {
  const desk = await office.enter({ role: 'ADMIN' });
  await desk.context.setOffline(true);
  await desk.page.getByText('You are offline.').waitFor();
  await desk.context.setOffline(false);
  await desk.page.getByText('You are offline.').waitFor({ state: 'detached' });
  await desk.page.getByRole('link', { name: 'Programmes' }).first().click();
  await desk.page.getByRole('row').nth(1).waitFor();
  await desk.close();
}, 60_000);

// the clock stays ahead from here on, so this is the last one
test('somebody whose session was ended is told so and may sign in again', async () => {
  const desk = await office.enter({ role: 'MANAGER', area: '21.04' });
  await office.world.owner.query(`update user_account set status = 'DISABLED' where username like 'user-%'`);
  office.world.pass(700);
  await desk.page.getByRole('link', { name: 'Households' }).first().click();
  await desk.page.getByText('Your session has ended.').waitFor();
  await desk.close();
}, 60_000);
