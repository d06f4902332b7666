import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { ownOffice } from '../support/office.ts';

const office = ownOffice();
const seen: Record<string, string> = {};

beforeAll(async () => {
  const { given, owner } = office.world;
  await loadCatalogue(owner);
  const { rows } = await owner.query(`select id from programme where code = 'BAZ_RUMAH'`);
  const { id: organisationId } = await given.organisation({
    kind: 'BAZNAS',
    name: 'Baznas Kabupaten Lingga',
    areaCode: '21.04',
  });
  const agreement = await given.agreement({ organisationId, programmeIds: [rows[0].id] });
  const household = await given.household({
    village: '21.04.02.2008',
    decile: 2,
    housing: { tenure: 1, deed: 5, floor_area: 24, floor: 8, wall: 4, roof: 7, water: 6, toilet: 6, lighting: 2 },
    assets: { motorcycle: true, smartphone: true, goats: 3 },
    enrolments: ['PKH'],
    members: [{ name: 'Rahmat Hidayat' }, { name: 'Siti Aminah', relation: 2, sex: 2 }, { name: 'Ahmad', relation: 3 }],
  });
  const account = await given.account({ role: 'SUPERVISOR', area: '21.04.02' });
  Object.assign(seen, {
    household: `/households/${household.id}/show`,
    organisation: `/organisations/${organisationId}/show`,
    agreement: `/agreements/${agreement.id}/show`,
    user: `/users/${account.id}/show`,
  });
});

const ofManager = () => ['/', '/households', seen.household, '/access-sums'];
const ofAdministrator = () => [
  '/programmes',
  '/programmes/PKH/show',
  '/programmes/PKH/criteria',
  '/programmes/create',
  '/organisations',
  seen.organisation,
  '/users',
  seen.user,
  '/users/create',
  '/clients',
  '/clients/create',
  '/agreements',
  seen.agreement,
  '/agreements/create',
  '/audit',
];
const visits = [
  { role: 'MANAGER', area: '21.04', pages: ofManager },
  { role: 'ADMIN', area: 'ID', pages: ofAdministrator },
  { role: 'PRIVACY_OFFICER', area: 'ID', pages: () => ['/accesses'] },
];

const widths = { desk: 1280, phone: 390 };

describe.each(['id', 'en'] as const)('in %s, at a desk and on a phone', (language) => {
  test.each(visits)(
    'the pages of a $role are open to everybody and fit',
    async ({ role, area, pages }) => {
      const desk = await office.enter({ role, area, language });
      const objections: string[] = [];
      for (const path of pages() as string[]) {
        await desk.open(path);
        for (const [place, width] of Object.entries(widths)) {
          await desk.resize(width);
          await desk.picture(`${language} ${place} ${nameOf(path)}`);
          const over = await desk.overhang();
          if (over > 0) objections.push(`${path} ${place}: ${over} pixels too wide`);
          objections.push(...(await desk.objections()).map((objection) => `${path} ${place}: ${objection}`));
        }
        await desk.resize(widths.desk);
      }
      expect([...objections, ...desk.faults]).toEqual([]);
      await desk.close();
    },
    300_000,
  );
});

const nameOf = (path: string) =>
  path === '/'
    ? 'home'
    : path
        .replace(/[0-9a-f-]{36}/, 'one')
        .replaceAll('/', ' ')
        .trim();
