import { beforeAll, expect, test } from '@jest/globals';
import { syntheticKk, syntheticNik } from '../../api/nik/index.ts';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { ownOffice } from '../support/office.ts';

const place = { province: '21', regency: '04' };
const nik = syntheticNik({ ...place, birthDate: '1980-05-17', sex: 'MALE', serial: 21 });
const kk = syntheticKk({ ...place, recordedOn: '2015-02-03', serial: 31 });
const office = ownOffice();
let householdId: string;

beforeAll(async () => {
  await loadCatalogue(office.world.owner);
  const { id } = await office.world.given.household({
    village: '21.04.02.2008',
    kk,
    decile: 1,
    housing: { tenure: 1, floor_area: 20, floor: 8, wall: 4, roof: 7, toilet: 6 },
    members: [
      { name: 'Rahmat Hidayat', nik, birthDate: '1980-05-17' },
      { name: 'Siti Aminah', relation: 2, sex: 2 },
    ],
  });
  householdId = id;
  await office.world.given.household({ village: '33.13.01.2001' });
});

test('a name is shown for a stated purpose, on record, and forgotten when the door closes', async () => {
  const desk = await office.enter({ role: 'FACILITATOR', area: '21.04.02.2008' });
  await desk.open('/households');
  expect(await desk.page.getByRole('row').count()).toBe(2); // the heading and the one family of this village
  await desk.page.getByRole('link', { name: 'R*** H***' }).click();
  await desk.page.getByText('Earth', { exact: true }).waitFor();
  expect(await desk.page.getByText('Rahmat Hidayat').count()).toBe(0);

  await desk.button('Open identity').click();
  await desk.pick('Purpose', 'Handing over help');
  await desk.field('Number of the case').fill('SALUR-2026-17');
  await desk.button('Open').click();
  await desk.page.getByText('Rahmat Hidayat').waitFor();
  expect(await desk.page.getByText(nik).count()).toBe(1);
  const { rows } = await office.world.owner.query(
    `select subject_kind, purpose, reference from access_log where reference = 'SALUR-2026-17' order by subject_kind`,
  );
  expect(rows.map(({ subject_kind }) => subject_kind)).toEqual(['HOUSEHOLD', 'PERSON', 'PERSON']);

  await desk.button('Close now').click();
  expect(await desk.page.content()).not.toContain('Rahmat Hidayat');
  expect(desk.faults).toEqual([]);
  await desk.close();
}, 120_000);

test('a whole NIK finds the family and reaches neither the address bar nor any store', async () => {
  const desk = await office.enter({ role: 'MANAGER', area: '21.04' });
  await desk.open('/households');
  await desk.button('Find a person').click();
  await desk.field('NIK').waitFor();
  await desk.page.getByRole('textbox', { name: 'NIK' }).fill(nik);
  await desk.button('Search').click();
  await desk.page.getByRole('dialog').getByRole('link', { name: 'R*** H***' }).click();
  await desk.page.waitForURL(/\/show$/);
  const kept = await desk.page.evaluate(() =>
    JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toContain(nik);
  expect(desk.asked.filter((url) => url.includes(nik))).toEqual([]);
  await desk.close();
}, 120_000);

test('eligibility is explained criterion by criterion', async () => {
  const desk = await office.enter({ role: 'MANAGER', area: '21.04', language: 'id' });
  await desk.open(`/households/${householdId}/show`);
  await desk.button('Periksa kelayakan').click();
  await desk.page.getByRole('button', { name: /Rumah Sejahtera Terpadu/ }).click();
  const criteria = desk.page.getByRole('region', { name: /Rumah Sejahtera Terpadu/ });
  await criteria.getByText('Terpenuhi').first().waitFor();
  expect(await criteria.textContent()).toContain('Ditemukan: Tanah');
  await desk.close();
}, 120_000);

test('a family elsewhere is as absent as one that never was', async () => {
  const desk = await office.enter({ role: 'FACILITATOR', area: '33.13.01.2001' });
  for (const id of [householdId, '01930000-0000-7000-8000-000000000000']) {
    await desk.open(`/households/${id}/show`);
    expect(await desk.heading().textContent()).toBe('Not Found');
  }
  await desk.close();
}, 120_000);
