import { beforeAll, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { dayInJakarta } from '../../api/shared/index.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const today = dayInJakarta(new Date());

const set = `mutation Set($input: SetParameterInput!) {
  setProgrammeParameter(input: $input) {
    parameter { name areaCode validFrom value { number numbers } description } userErrors { code rule path }
  }
}`;

let serial = 0;
const change = (more: object) => ({
  input: {
    idempotencyKey: `parameter-${serial++}`,
    name: 'SEMBAKO_DECILE_MAX',
    areaCode: '21.04',
    validFrom: today,
    ...more,
  },
});

beforeAll(async () => {
  await loadCatalogue(world.owner);
});

test('an administrator lowers a limit in one regency, and it decides at once and only there', async () => {
  await world.given.household({ village: '21.04.02.2008', decile: 5, members: [{ job_status: 6 }] });
  await world.given.household({ village: '33.13.01.2001', decile: 5, members: [{ job_status: 6 }] });
  const manager = async (area: string) => {
    const staff = await world.signIn('MANAGER', { area });
    const query = `{ eligibilityCounts(programme: "SEMBAKO", area: "${area}") { total } }`;
    return (await staff.ask(query)).eligibilityCounts.total;
  };
  expect([await manager('21.04'), await manager('33.13')]).toEqual([1, 1]);
  const admin = await world.signIn('ADMIN');
  const answer = await admin.ask(set, change({ number: 4 }));
  expect(answer.setProgrammeParameter).toEqual({
    parameter: {
      name: 'SEMBAKO_DECILE_MAX',
      areaCode: '21.04',
      validFrom: today,
      value: { number: 4, numbers: null },
      description: 'Highest decile for Sembako',
    },
    userErrors: [],
  });
  expect([await manager('21.04'), await manager('33.13')]).toEqual([0, 1]);
  const { programmeParameters } = await world
    .stranger()
    .ask('{ programmeParameters(name: "SEMBAKO_DECILE_MAX") { areaCode value { number } } }');
  expect(programmeParameters).toEqual([
    { areaCode: '21.04', value: { number: 4 } },
    { areaCode: 'ID', value: { number: 5 } },
  ]);
});

test.each([
  ['the past', { validFrom: '2020-01-01', number: 4 }, 'parameter.past'],
  ['two values', { number: 4, numbers: [4] }, 'parameter.value'],
  ['no value', {}, 'parameter.value'],
  ['an unknown area', { areaCode: '99.99', number: 4 }, 'area.unknown'],
  ['a strange name', { name: 'lower case', number: 4 }, 'parameter.name'],
])('%s is refused and changes nothing', async (_words, more, rule) => {
  const admin = await world.signIn('ADMIN');
  const before = await world.owner.query('select count(*) from programme_parameter');
  const { setProgrammeParameter } = await admin.ask(set, change(more));
  expect(setProgrammeParameter).toMatchObject({ parameter: null, userErrors: [{ rule }] });
  expect((await world.owner.query('select count(*) from programme_parameter')).rows).toEqual(before.rows);
});

test('what is set for a day stays; another value needs another day', async () => {
  const admin = await world.signIn('ADMIN');
  const first = change({ name: 'BERAS_DECILE_MAX', number: 3 });
  await admin.ask(set, first);
  expect((await admin.ask(set, first)).setProgrammeParameter.userErrors).toEqual([]);
  const { setProgrammeParameter } = await admin.ask(set, change({ name: 'BERAS_DECILE_MAX', number: 2 }));
  expect(setProgrammeParameter.userErrors).toEqual([
    { code: 'CONFLICT', rule: 'parameter.day-taken', path: ['input', 'validFrom'] },
  ]);
});
