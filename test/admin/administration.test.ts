import { beforeAll, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { askForToken } from '../support/browser.ts';
import { ownOffice } from '../support/office.ts';

const office = ownOffice();

beforeAll(() => loadCatalogue(office.world.owner));

test('a partner is taken in: organisation, agreement, and an API client whose secret is shown once and opens', async () => {
  const desk = await office.enter({ role: 'ADMIN' });
  const { page } = desk;
  await desk.open('/organisations/create');
  await desk.field('Name').fill('Baznas Kabupaten Lingga');
  await desk.pick('Kind', 'Baznas');
  await desk.choose('Area', '21.04', /^Kabupaten Lingga/);
  await desk.button('Save').click();
  await page.getByRole('heading', { level: 1, name: 'Baznas Kabupaten Lingga' }).waitFor();

  await desk.open('/agreements/create');
  await desk.field('Number').fill('PKS-12/2026');
  await desk.choose('Organisation', 'Baznas', 'Baznas Kabupaten Lingga');
  await desk.choose('Programmes', 'BAZ_RUMAH', /BAZ_RUMAH/);
  await page.keyboard.press('Escape');
  await desk.choose('Areas', '21.04', /^Kabupaten Lingga/);
  await desk.field('Valid from').fill('2026-01-01');
  await desk.field('Valid until').fill('2027-12-31');
  await desk.button('Save').click();
  await page.getByRole('heading', { level: 1, name: 'PKS-12/2026' }).waitFor();

  await desk.open('/clients/create');
  await desk.field('Name').fill('Sistem Baznas');
  await desk.choose('Organisation', 'Baznas', 'Baznas Kabupaten Lingga');
  await desk.button('Save').click();
  const [id, secret] = await desk.shownOnce();
  const { status } = await askForToken(
    office.world.server,
    { grant_type: 'client_credentials' },
    { id: id as string, secret: secret as string },
  );
  expect(status).toBe(200);
  await desk.button('I have kept it').click();
  await page.getByRole('heading', { level: 1, name: 'Sistem Baznas' }).waitFor();
  expect(await page.content()).not.toContain(secret);
  expect(desk.faults).toEqual([]);
  await desk.close();
}, 180_000);

test('somebody new gets an account with a role, signs in with the first password and changes it', async () => {
  const desk = await office.enter({ role: 'ADMIN' });
  await desk.open('/users/create');
  await desk.field('Name').fill('Wahyu Nugroho');
  await desk.page.getByRole('textbox', { name: 'Username' }).fill('wahyu.n');
  await desk.pick('Role', 'Supervisor');
  await desk.choose('Organisation', 'Organisation', /^Organisation/);
  await desk.choose('Area', '21.04.02', /^Lingga, Kabupaten Lingga/);
  await desk.field('Decree number').fill('460/77/2026');
  await desk.field('Decree date').fill('2026-10-01');
  await desk.button('Save').click();
  const [username, password] = await desk.shownOnce();
  expect(username).toBe('wahyu.n');
  await desk.button('I have kept it').click();
  await desk.page.getByText('Supervisor').first().waitFor();
  await desk.close();

  const own = await office.admit({ username: 'wahyu.n', password: password as string });
  await own.open('/account');
  await own.field('Password now').fill(password as string);
  await own.page.getByLabel('New password', { exact: false }).first().fill('sandi baru yang panjang');
  await own.field('New password again').fill('sandi baru yang panjang');
  await own.button('Change the password').click();
  await own.page.getByText('Your session has ended.').waitFor();
  await own.close();
  const again = await office.admit({ username: 'wahyu.n', password: 'sandi baru yang panjang' });
  expect(await again.heading().textContent()).toBe('Welcome, Wahyu Nugroho');
  await again.close();
}, 180_000);

test('what an administrator did stands in the audit, in words', async () => {
  const desk = await office.enter({ role: 'ADMIN' });
  await desk.open('/audit');
  for (const act of ['User created', 'API client created', 'Agreement created', 'Organisation created'])
    await desk.page.getByText(act, { exact: true }).first().waitFor();
  await desk.close();
}, 60_000);
