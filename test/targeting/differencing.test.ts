import { beforeAll, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../api/programmes/index.ts';
import type { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const district = '21.04.02';
const [small, middle, large] = ['21.04.02.2001', '21.04.02.2006', '21.04.02.2008'];
const programme = 'BERAS';

const counts = `query Counts($area: AreaCode!, $by: EligibilityCountBy) {
  eligibilityCounts(programme: "${programme}", area: $area, by: $by) { total cells { key count } }
}`;

beforeAll(async () => {
  await loadCatalogue(world.owner);
  await world.owner.query(
    `update programme_criteria set tree = '{"id": "decile", "fact": "decile", "operator": "lte", "value": 4}'
     where programme_id = (select id from programme where code = $1)`,
    [programme],
  );
  const settle = async (village: string, decile: number, count: number) => {
    for (let made = 0; made < count; made++) await world.given.household({ village, decile });
  };
  await settle(small, 1, 2);
  await settle(small, 2, 10);
  await settle(middle, 1, 11);
  await settle(middle, 2, 12);
  await settle(middle, 9, 3);
  await settle(large, 1, 13);
  await settle(large, 2, 15);
  await settle(large, 9, 20);
});

type Table = Map<string, number | null>;

async function table(visitor: Visitor, area: string, by: string): Promise<Table> {
  const { eligibilityCounts } = await visitor.ask(counts, { area, by });
  return new Map(eligibilityCounts.cells.map(({ key, count }: { key: string; count: number | null }) => [key, count]));
}

/** What is left of a district's cell after taking away those of all villages that show theirs. */
async function leftOver(visitor: Visitor, by: string, key: string): Promise<number | undefined> {
  const whole = (await table(visitor, district, by)).get(key);
  if (whole == null) return undefined;
  let left = whole;
  for (const village of [small, middle, large]) left -= (await table(visitor, village, by)).get(key) ?? 0;
  return left;
}

test('two poorest households of a village cannot be told from the deciles of its district and its neighbours', async () => {
  const policyMaker = await world.signIn('POLICY_MAKER', { area: '21.04' });
  for (const decile of ['1', '2']) {
    const left = (await leftOver(policyMaker, 'DECILE', decile)) ?? 0;
    expect(left === 0 || left >= 5).toBe(true);
  }
  expect((await table(policyMaker, district, 'DECILE')).get('1')).toBe(26);
});

test('nor can who passes a criterion, for a policy maker or a partner', async () => {
  await world.owner.query(
    `update programme_criteria set tree = '{"id": "decile", "fact": "decile", "operator": "eq", "value": 1}'
     where programme_id = (select id from programme where code = $1)`,
    [programme],
  );
  const { rows } = await world.owner.query('select id from programme where code = $1', [programme]);
  const organisation = await world.given.organisation({ kind: 'BAZNAS' });
  await world.given.agreement({ organisationId: organisation.id, programmeIds: [rows[0].id] });
  const partner = await world.signInClient('PARTNER', { organisationId: organisation.id });
  const policyMaker = await world.signIn('POLICY_MAKER', { area: '21.04' });
  for (const visitor of [partner, policyMaker]) {
    expect((await table(visitor, district, 'CRITERION')).get('decile')).toBe(26);
    const left = await leftOver(visitor, 'CRITERION', 'decile');
    expect(left === 0 || (left as number) >= 5).toBe(true);
  }
});

test('a programme manager with a second, smaller role counts no programme of others', async () => {
  const both = await world.signIn('PROGRAMME_MANAGER', { area: '21.04' });
  expect(await both.refusal(counts, { area: district })).toBe('FORBIDDEN');
  await world.assign(both, 'FACILITATOR', large);
  expect(await both.refusal(counts, { area: district })).toBe('FORBIDDEN');
});
