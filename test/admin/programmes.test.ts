import { beforeAll, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { ownOffice } from '../support/office.ts';

const office = ownOffice();

beforeAll(async () => {
  await loadCatalogue(office.world.owner);
  for (let index = 0; index < 12; index++)
    await office.world.given.household({ village: '21.04.02.2008', decile: (index % 4) + 1 });
});

test('a programme is drafted, given criteria by hand with live counts, put in force and opened', async () => {
  const desk = await office.enter({ role: 'ADMIN' });
  const { page } = desk;
  await desk.open('/programmes/create');
  await desk.field('Code').fill('bantuan air');
  await desk.pick('Level', 'Regency or city');
  await desk.pick('Funding', 'Regency budget');
  await desk.field('Name (Indonesian)').fill('Bantuan air bersih');
  await desk.field('Name (English)').fill('Clean water aid');
  await desk.button('Save').click();
  await page.getByRole('heading', { level: 1, name: 'Clean water aid' }).waitFor();

  await page.getByRole('link', { name: 'Draft a new version' }).click();
  await page.getByRole('button', { name: 'Condition on the household' }).click();
  await desk.pick('Comparison', 'is at most');
  await desk.page.getByRole('spinbutton', { name: 'Value' }).fill('2');
  await desk.choose('Area', '21.04', /^Kabupaten Lingga/);
  const after = page.getByRole('region', { name: 'Simulation' }).getByText('Eligible then').locator('xpath=..');
  await page.waitForFunction(() => /Eligible then\s*6/.test(document.body.textContent ?? ''));
  expect(await after.textContent()).toMatch(/6$/);

  await desk.field('Name of the version').fill('2026.1');
  await desk.button('Save the draft').click();
  await page.getByRole('button', { name: 'Put in force: 2026.1' }).click();
  await desk.button('Put in force').last().click();
  await page.getByText('Decile: at most 2').waitFor();
  await desk.button('Open the programme').click();
  await desk.button('Open the programme').last().click();
  await page.getByText('Open', { exact: true }).first().waitFor();
  const { rows } = await office.world.owner.query(`select status from programme where code = 'BANTUAN_AIR'`);
  expect(rows).toEqual([{ status: 'ACTIVE' }]);
  expect(desk.faults).toEqual([]);
  await desk.close();
}, 180_000);

test('a refused field says why where it stands, and a change overtaken by another is not lost silently', async () => {
  const desk = await office.enter({ role: 'ADMIN' });
  await desk.open('/programmes/create');
  await desk.field('Code').fill('PKH');
  await desk.pick('Level', 'National');
  await desk.pick('Funding', 'State budget');
  await desk.field('Name (Indonesian)').fill('Kembar');
  await desk.field('Name (English)').fill('Twin');
  await desk.button('Save').click();
  await desk.page.locator('.Mui-error', { hasText: /./ }).first().waitFor();
  expect(await desk.field('Code').getAttribute('aria-invalid')).toBe('true');

  await desk.open('/programmes/RST');
  await desk.field('Legal basis').fill('Kepmensos baru');
  await office.world.owner.query(`update programme set version = version + 1 where code = 'RST'`);
  await desk.button('Save').click();
  await desk.page.getByText('Someone else changed this record').waitFor();
  expect(await desk.field('Legal basis').inputValue()).toBe('Kepmensos baru');
  await desk.button('Reload').click();
  await desk.page.getByText('Someone else changed this record').waitFor({ state: 'detached' });
  await desk.field('Legal basis').fill('Kepmensos terbaru');
  await desk.button('Save').click();
  await desk.page.getByText('Kepmensos terbaru').waitFor();
  await desk.close();
}, 180_000);

test('lists are walked by cursor and a reload keeps the page', async () => {
  const desk = await office.enter({ role: 'POLICY_MAKER', area: '21.04' });
  await desk.open('/programmes');
  await desk.button('Next').click();
  await desk.page.getByText('Page 2').waitFor();
  await desk.page.getByText('ASPD_JATIM').waitFor({ state: 'detached' });
  const second = await desk.page.getByRole('row').nth(1).textContent();
  await desk.page.reload();
  await desk.page.getByText('Page 2').waitFor();
  await desk.settled();
  expect(await desk.page.getByRole('row').nth(1).textContent()).toBe(second);
  await desk.close();
}, 120_000);
