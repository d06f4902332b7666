import { beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../api/shared/index.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
let here: { id: string; memberIds: string[] };
let there: { id: string; memberIds: string[] };

beforeAll(async () => {
  here = await world.given.household({ village: '21.04.01.2010' });
  there = await world.given.household({ village: '21.04.02.2008' });
});

const refusals = async (actor: string | undefined) =>
  (
    await world.owner.query(
      'select act, subject_kind, subject_id, role, request_id from audit_entry where actor_id = $1 order by seq',
      [actor],
    )
  ).rows;

test('a facilitator of one village who reads a household of another is told it does not exist, and that is noted', async () => {
  const facilitator = await world.signIn('FACILITATOR', { area: '21.04.01.2010' });
  const query = 'query Read($id: ID!) { household(id: $id) { id } }';
  const foreign = await facilitator.send(query, { id: there.id });
  const absent = await facilitator.send(query, { id: newId() });
  const bare = ({ errors, data }: typeof foreign) => ({
    data,
    errors: errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code })),
  });
  expect(bare(foreign)).toEqual(bare(absent));
  expect(foreign.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  expect(await refusals(facilitator.id)).toEqual([
    expect.objectContaining({
      act: 'household.read-refused',
      subject_kind: 'household',
      subject_id: there.id,
      role: 'FACILITATOR',
    }),
    expect.objectContaining({ act: 'household.read-refused' }),
  ]);
});

test('a person out of reach is as absent as one who does not exist', async () => {
  const facilitator = await world.signIn('FACILITATOR', { area: '21.04.01.2010' });
  const query = 'query Read($id: ID!) { person(id: $id) { id household { id } } }';
  expect(await facilitator.refusal(query, { id: there.memberIds[0] })).toBe('NOT_FOUND');
  expect(await facilitator.refusal(query, { id: newId() })).toBe('NOT_FOUND');
  expect(await facilitator.ask(query, { id: here.memberIds[0] })).toEqual({
    person: { id: here.memberIds[0], household: { id: here.id } },
  });
});

test.each(['', 'x', '1', '\0', '😀', "'; drop table household", 'x'.repeat(10_000), '21.04.01.2010'])(
  'the id %j names no household',
  async (id) => {
    const manager = await world.signIn('MANAGER', { area: '21.04' });
    expect(await manager.refusal('query Read($id: ID!) { household(id: $id) { id } }', { id })).toBe('NOT_FOUND');
    expect(await manager.ask('query Read($id: ID!) { node(id: $id) { __typename } }', { id: `${id}!` })).toEqual({
      node: null,
    });
  },
);

test('node and nodes find areas, households and persons, and nothing that is out of reach', async () => {
  const facilitator = await world.signIn('FACILITATOR', { area: '21.04.01.2010' });
  const ids = [here.id, here.memberIds[0], there.id, newId(), '21.04', 'nonsense', here.id];
  const { nodes } = await facilitator.ask(
    `query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Area { name } ... on Household { village { code } }
      ... on Person { ageBand household { id } } } }`,
    { ids },
  );
  expect(nodes).toEqual([
    { __typename: 'Household', id: here.id, village: { code: '21.04.01.2010' } },
    { __typename: 'Person', id: here.memberIds[0], ageBand: 'AGE_45_59', household: { id: here.id } },
    null,
    null,
    { __typename: 'Area', id: '21.04', name: 'Kabupaten Lingga' },
    null,
    { __typename: 'Household', id: here.id, village: { code: '21.04.01.2010' } },
  ]);
  expect(await facilitator.ask('query Node($id: ID!) { node(id: $id) { id } }', { id: there.id })).toEqual({
    node: null,
  });
  expect((await refusals(facilitator.id)).map(({ subject_id }) => subject_id)).toEqual([there.id, ids[3], there.id]);
  expect(
    await facilitator.refusal('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('21') }),
  ).toBe('BAD_USER_INPUT');
});

test('a stranger and a partner see areas by id and no household', async () => {
  const partner = await world.signInClient('PARTNER', { organisationId: (await world.given.organisation()).id });
  for (const visitor of [world.stranger(), partner])
    expect(
      await visitor.ask('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: [here.id, '21', here.memberIds[0]],
      }),
    ).toEqual({ nodes: [null, { id: '21' }, null] });
  expect(await partner.refusal('{ households { totalCount } }')).toBe('FORBIDDEN');
  expect(await world.stranger().refusal('{ households { totalCount } }')).toBe('UNAUTHENTICATED');
});

test('a fact older than 12 months is stale, one of today is not', async () => {
  const old = await world.given.household({
    village: '21.04.01.2010',
    observed_at: '2020-01-01',
    decile_as_of: '2020-03-31',
    housing: { floor: 8, observed_at: '2020-01-01' },
  });
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const query = 'query Read($id: ID!) { household(id: $id) { stale decileStale housing { stale floor } } }';
  expect(await manager.ask(query, { id: old.id })).toEqual({
    household: { stale: true, decileStale: true, housing: { stale: true, floor: 'EARTH' } },
  });
  expect(await manager.ask(query, { id: here.id })).toEqual({
    household: { stale: false, decileStale: false, housing: null },
  });
});

test('a programme is found by its id, a draft only by those who manage it', async () => {
  const insert = (code: string, status: string) =>
    world.owner.query<{ id: string }>(
      `insert into programme (id, code, name_id, name_en, owner_label, level, funding_source, unit, status)
       values ($1, $2, $2, $2, 'Baznas', 'BAZNAS', 'ZIS', 'HOUSEHOLD', $3) returning id`,
      [newId(), code, status],
    );
  const ids = [(await insert('OPEN_ONE', 'ACTIVE')).rows[0]?.id, (await insert('DRAFT_ONE', 'DRAFT')).rows[0]?.id];
  const query = 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { ... on Programme { code name } } }';
  const open = { code: 'OPEN_ONE', name: 'OPEN_ONE' };
  expect(await world.stranger().ask(query, { ids })).toEqual({ nodes: [open, null] });
  const admin = await world.signIn('ADMIN');
  expect(await admin.ask(query, { ids })).toEqual({ nodes: [open, { code: 'DRAFT_ONE', name: 'DRAFT_ONE' }] });
});
