import { beforeAll, expect, test } from '@jest/globals';
import { catalogue, loadCatalogue } from '../../api/programmes/index.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();

beforeAll(async () => {
  await loadCatalogue(world.owner);
});

test('the national catalogue is loaded whole, once, and everybody may read it', async () => {
  expect(await loadCatalogue(world.owner)).toBe(0);
  const { programmes } = await world.stranger().ask(`{
    programmes(first: 100) { totalCount nodes { code name benefits { label amount per inKind } criteria { number label status } } }
  }`);
  expect(programmes.totalCount).toBe(catalogue.length);
  for (const programme of programmes.nodes) {
    expect(programme.name.length).toBeGreaterThan(3);
    expect(programme.benefits).not.toHaveLength(0);
    expect(programme.criteria).toEqual({ number: 1, label: '2026.1', status: 'ACTIVE' });
  }
});

test('PKH shows its amounts and its overlap rules in both languages', async () => {
  const query = `{ programme(code: "PKH") { name benefits { component label amount } overlaps { otherCode relation reason } } }`;
  const { programme } = await world.stranger().speaking('id').ask(query);
  expect(programme.name).toBe('Program Keluarga Harapan');
  expect(programme.benefits[0]).toEqual({ component: 'PREGNANT', label: 'Ibu hamil atau nifas', amount: 3_000_000 });
  expect(programme.overlaps).toEqual([
    { otherCode: 'BLT_DD', relation: 'FORBIDDEN', reason: 'Penerima PKH tidak menerima BLT Dana Desa' },
    { otherCode: 'SEMBAKO', relation: 'ALLOWED', reason: 'Boleh bersama' },
  ]);
  expect((await world.stranger().ask(query)).programme.overlaps[1].reason).toBe('May go together');
});

test('programmes of another province are not offered in Lingga', async () => {
  const { programmes } = await world
    .stranger()
    .ask(`{ programmes(first: 100, filter: { offeredIn: "21.04.02.2008", level: [PROVINCE] }) { totalCount } }`);
  expect(programmes.totalCount).toBe(0);
});
