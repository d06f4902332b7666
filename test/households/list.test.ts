import { beforeAll, expect, test } from '@jest/globals';
import { countStatements } from '../support/count-statements.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();

const page = `query Page($first: Int, $after: String, $last: Int, $before: String, $order: HouseholdOrder = VILLAGE,
    $filter: HouseholdFilter) {
  households(first: $first, after: $after, last: $last, before: $before, orderBy: $order, filter: $filter) {
    totalCount nodes { id decile observedAt village { code } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const villages = ['21.04.01.2010', '21.04.02.2008', '21.04.02.2009', '33.13.01.2001'];
const everywhere: { id: string; village: string; decile: number | null; observed: string | null }[] = [];

beforeAll(async () => {
  for (let index = 0; index < 48; index += 1) {
    const village = villages[index % 4] as string;
    const decile = index % 11 === 0 ? null : (index % 10) + 1;
    const observed = index % 7 === 0 ? null : `202${index % 5}-03-0${(index % 9) + 1}`;
    const { id } = await world.given.household({
      village,
      decile,
      observed_at: observed,
      members: [{}, { relation: 2, sex: 2 }],
      housing: { floor: (index % 9) + 1, toilet: (index % 6) + 1 },
      enrolments: index % 3 === 0 ? ['PKH'] : [],
    });
    everywhere.push({ id, village, decile, observed });
  }
});

const walk = async (
  visitor: { ask: (query: string, variables: object) => Promise<never> },
  order: string,
  backwards: boolean,
) => {
  const seen: string[] = [];
  let cursor: string | undefined;
  for (let more = true; more; ) {
    const { households } = (await visitor.ask(
      page,
      backwards ? { order, last: 5, before: cursor } : { order, first: 5, after: cursor },
    )) as { households: { nodes: { id: string }[]; pageInfo: Record<string, never> } };
    const ids = households.nodes.map(({ id }) => id);
    if (backwards) seen.unshift(...ids);
    else seen.push(...ids);
    more = households.pageInfo[backwards ? 'hasPreviousPage' : 'hasNextPage'] as unknown as boolean;
    cursor = households.pageInfo[backwards ? 'startCursor' : 'endCursor'];
  }
  return seen;
};

const compare = (a: unknown, b: unknown) => (a === b ? 0 : (a as string) < (b as string) ? -1 : 1);
type Row = (typeof everywhere)[number];
const inOrder: Record<string, (a: Row, b: Row) => number> = {
  ID: (a, b) => compare(a.id, b.id),
  VILLAGE: (a, b) => compare(a.village, b.village) || compare(a.id, b.id),
  DECILE: (a, b) => compare(a.decile ?? 11, b.decile ?? 11) || compare(a.village, b.village) || compare(a.id, b.id),
  OBSERVED_AT: (a, b) => compare(a.observed ?? '', b.observed ?? '') || compare(a.id, b.id),
};

test.each(
  ['ID', 'VILLAGE', 'DECILE', 'OBSERVED_AT'].flatMap((order) => [
    [order, 'ID'],
    [order, '21.04'],
    [order, '21.04.02.2008'],
  ]),
)('walking by %s as the manager of %s shows every household once and in order, both ways', async (order, area) => {
  const manager = await world.signIn('MANAGER', { area });
  const expected = everywhere
    .filter(({ village }) => area === 'ID' || village === area || village.startsWith(`${area}.`))
    .sort(inOrder[order])
    .map(({ id }) => id);
  expect(await walk(manager as never, order, false)).toEqual(expected);
  expect(await walk(manager as never, order, true)).toEqual(expected);
});

test('somebody with two areas walks both as one list', async () => {
  const facilitator = await world.signIn('FACILITATOR', { area: '33.13.01.2001' });
  await world.assign(facilitator, 'FACILITATOR', '21.04.01');
  const expected = everywhere
    .filter(({ village }) => village.startsWith('21.04.01.') || village === '33.13.01.2001')
    .sort(inOrder.VILLAGE)
    .map(({ id }) => id);
  expect(await walk(facilitator as never, 'VILLAGE', false)).toEqual(expected);
  const { households } = await facilitator.ask(page, { first: 1 });
  expect(households.totalCount).toBe(expected.length);
});

test.each([
  ['area', { area: '21.04.02' }, ({ village }: Row) => village.startsWith('21.04.02.')],
  ['area out of reach', { area: '33' }, () => false],
  ['deciles', { decileFrom: 2, decileTo: 4 }, ({ decile }: Row) => decile !== null && decile >= 2 && decile <= 4],
  ['programme', { enrolledIn: 'PKH' }, (row: Row) => everywhere.indexOf(row) % 3 === 0],
  ['fresh', { stale: false }, ({ observed }: Row) => observed !== null && observed >= '2025-11'],
  ['stale', { stale: true }, ({ observed }: Row) => observed === null || observed < '2025-11'],
  ['home', { housing: { toilet: ['NONE', 'UNUSED'] } }, (row: Row) => everywhere.indexOf(row) % 6 >= 4],
  [
    'home, two facts',
    { housing: { toilet: ['NONE'], floor: ['EARTH'] } },
    (row: Row) => everywhere.indexOf(row) % 6 === 5 && everywhere.indexOf(row) % 9 === 7,
  ],
  ['registry', { registry: 'DTKS' }, () => false],
])('a list can be narrowed by %s', async (_name, filter, belongs) => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const expected = everywhere.filter((row) => row.village.startsWith('21.04.') && belongs(row)).map(({ id }) => id);
  const { households } = await manager.ask(page, { first: 100, filter });
  expect(households.nodes.map(({ id }: Row) => id).sort()).toEqual(expected.sort());
  expect(households.totalCount).toBe(expected.length);
});

test('a page with everything below it takes the same few statements for 1, 10 and 40 rows', async () => {
  const manager = await world.signIn('MANAGER', { area: 'ID' });
  const query = `query Page($first: Int) { households(first: $first) { totalCount nodes {
    id village { name } head { id } members { id ageBand schoolStage } housing { floor stale } assets { car stale }
    decileHistory { decile } enrolments { programmeCode } } } }`;
  await manager.ask(query, { first: 1 });
  for (const first of [1, 10, 40]) expect(await countStatements(() => manager.ask(query, { first }))).toBe(6);
});

test.each([
  ['a number of another list', 'DECILE', Buffer.from('["21.04.02.2008","x"]').toString('base64url')],
  ['no JSON at all', 'VILLAGE', 'nonsense'],
  ['a NUL byte', 'VILLAGE', Buffer.from(JSON.stringify(['\0', '\0'])).toString('base64url')],
  [
    'an impossible day',
    'OBSERVED_AT',
    Buffer.from('["2026-02-30","018f0000-0000-7000-8000-000000000000"]').toString('base64url'),
  ],
])('a cursor of %s is refused', async (_name, order, after) => {
  const manager = await world.signIn('MANAGER', { area: '21' });
  expect(await manager.refusal(page, { order, after })).toBe('BAD_USER_INPUT');
});

test.each([
  ['a decile beyond every number', { decileFrom: 99_999 }],
  ['a NUL byte', { enrolledIn: 'PKH\0' }],
  ['no such area code', { area: '21.4' }],
  ['a home of no known kind', { housing: { floor: ['GOLD'] } }],
  ['a condition nobody has', { poor: true }],
])('a filter with %s is a coded answer', async (_name, filter) => {
  const manager = await world.signIn('MANAGER', { area: '21' });
  expect(await manager.refusal(page, { filter })).toBe('BAD_USER_INPUT');
});

test.each(['PKH'.repeat(5_000), 'برنامج', '🏠', "' or true --", '%'])(
  'a programme code %j that nobody has finds nothing',
  async (enrolledIn) => {
    const manager = await world.signIn('MANAGER', { area: '21' });
    expect((await manager.ask(page, { filter: { enrolledIn } })).households.totalCount).toBe(0);
  },
);

test('a variable takes its default when it is left out, also one that must not be null', async () => {
  const manager = await world.signIn('MANAGER', { area: '21' });
  const query = `query Page($order: HouseholdOrder! = DECILE, $homes: HousingFilter = { toilet: [NONE, UNUSED] }) {
    households(orderBy: $order, first: 1) { nodes { decile } }
    poor: households(filter: { housing: $homes }) { nodes { housing { toilet } } } }`;
  const { households, poor } = await manager.ask(query);
  expect(households.nodes).toEqual([{ decile: 1 }]);
  expect(new Set(poor.nodes.map(({ housing }: { housing: { toilet: string } }) => housing.toilet))).toEqual(
    new Set(['NONE', 'UNUSED']),
  );
});
