import { beforeAll, expect, test } from '@jest/globals';
import { countStatements } from '../support/count-statements.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const village = '21.04.02.2008';
const nik = '2104025505900001';
const kk = '2104021010100001';
let household: { id: string; memberIds: string[] };

beforeAll(async () => {
  household = await world.given.household({
    village,
    kk,
    members: [
      { name: 'Siti Rahmah', nik, sex: 2, birthDate: '1990-05-15' },
      { name: 'Budi', birthDate: '2015-01-01' },
    ],
  });
});

const openPerson = `query Open($id: ID!, $purpose: PurposeCode!, $reference: String) { person(id: $id) {
  nameMasked nikMasked ageBand
  identity(purpose: $purpose, reference: $reference) { value { name nik birthDate } reason message } } }`;

const accesses = async (subjectId: string) =>
  (
    await world.owner.query(
      `select subject_kind, actor_id, role, purpose, reference, field_classes, operation, village_code, request_id
       from access_log where subject_id = $1 order by seq`,
      [subjectId],
    )
  ).rows;

test('a facilitator opens a name for a case, and the log names who, whom and why', async () => {
  const facilitator = await world.signIn('FACILITATOR', { area: village });
  const [id] = household.memberIds as [string];
  const { person } = await facilitator.ask(openPerson, { id, purpose: 'CASE_HANDLING', reference: 'SLRT-1' });
  expect(person).toEqual({
    nameMasked: 'S*** R***',
    nikMasked: '2104********0001',
    ageBand: 'AGE_22_44',
    identity: { value: { name: 'Siti Rahmah', nik, birthDate: '1990-05-15' }, reason: null, message: null },
  });
  expect(await accesses(id)).toEqual([
    expect.objectContaining({
      subject_kind: 'PERSON',
      actor_id: facilitator.id,
      role: 'FACILITATOR',
      purpose: 'CASE_HANDLING',
      reference: 'SLRT-1',
      field_classes: ['IDENTIFIER'],
      operation: 'Person.identity',
      village_code: village,
    }),
  ]);
});

test('a family card number and address open by the same rule', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const { household: found } = await manager.ask(
    `query Open($id: ID!) { household(id: $id) { kkMasked
      identity(purpose: REGISTRY_UPDATE) { value { kkNumber address rt rw phone latitude } reason } } }`,
    { id: household.id },
  );
  expect(found).toEqual({
    kkMasked: '2104********0001',
    identity: {
      value: { kkNumber: kk, address: 'Jalan Contoh 1', rt: '001', rw: '002', phone: '081200000000', latitude: null },
      reason: null,
    },
  });
  expect(await accesses(household.id)).toHaveLength(1);
});

test.each([
  ['FRONT_OFFICE', village, 'CASE_HANDLING', 'X', 'NO_RIGHT'],
  ['FACILITATOR', village, 'AUDIT', 'X', 'PURPOSE_NOT_ALLOWED'],
  ['MANAGER', '21.04', 'REPORTING', 'X', 'PURPOSE_NOT_ALLOWED'],
  ['MANAGER', '21.04', 'DELIVERY', null, 'REFERENCE_REQUIRED'],
  ['MANAGER', '21.04', 'DELIVERY', '   ', 'REFERENCE_REQUIRED'],
  ['MANAGER', '21.04', 'CASE_HANDLING', 'x'.repeat(10_000), 'REFERENCE_INVALID'],
  ['MANAGER', '21.04', 'CASE_HANDLING', 'a\u0000b', 'REFERENCE_INVALID'],
] as const)('%s of %s for %s finds the door closed: %s', async (role, area, purpose, reference, reason) => {
  const visitor = await world.signIn(role, { area });
  const [, id] = household.memberIds as [string, string];
  const { person } = await visitor.ask(openPerson, { id, purpose, reference });
  expect(person.identity).toEqual({ value: null, reason, message: expect.any(String) });
  expect(person.nameMasked).toBe('B***');
  expect(await accesses(id)).toEqual([]);
});

test('a right in one village opens nothing in another that is only browsed', async () => {
  const visitor = await world.signIn('FRONT_OFFICE', { area: '21.04' });
  await world.assign(visitor, 'FACILITATOR', '21.04.01.2010');
  const [, id] = household.memberIds as [string, string];
  const { person } = await visitor.ask(openPerson, { id, purpose: 'CASE_HANDLING' });
  expect(person.identity).toMatchObject({ value: null, reason: 'OUT_OF_REACH' });
});

test('the reason comes in the language of the request', async () => {
  const visitor = (await world.signIn('FRONT_OFFICE', { area: village })).speaking('id');
  const [, id] = household.memberIds as [string, string];
  const { person } = await visitor.ask(openPerson, { id, purpose: 'CASE_HANDLING' });
  expect(person.identity.message).toBe('Peran Anda tidak membuka data ini.');
});

test('a whole page of names is one statement more, and one log row per person', async () => {
  const area = '21.04.01.2010';
  const all: string[] = [];
  for (let index = 0; index < 30; index += 1) {
    const { memberIds } = await world.given.household({ village: area, members: [{}, { relation: 2 }, {}, {}] });
    all.push(...memberIds);
  }
  const supervisor = await world.signIn('SUPERVISOR', { area: '21.04.01' });
  const plain = '{ households(first: 30) { nodes { id members { id } } } }';
  const named =
    '{ households(first: 30) { nodes { id members { id identity(purpose: CASE_HANDLING) { value { name } } } } } }';
  await supervisor.ask(plain);
  const without = await countStatements(() => supervisor.ask(plain));
  expect(await countStatements(() => supervisor.ask(named))).toBe(without + 1);
  const { rows } = await world.owner.query(
    'select count(*)::int, count(distinct subject_id)::int as persons from access_log where subject_id = any ($1)',
    [all],
  );
  expect(rows[0]).toEqual({ count: 120, persons: 120 });
});

test('no log, no data: when the access cannot be logged, nothing is answered and nothing is kept', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const [, id] = household.memberIds as [string, string];
  await world.owner.query("alter table access_log add constraint broken check (reference is distinct from 'BREAK')");
  try {
    const answer = await manager.send(openPerson, { id, purpose: 'CASE_HANDLING', reference: 'BREAK' });
    expect(JSON.stringify(answer)).not.toContain('Budi');
    expect(answer.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
  } finally {
    await world.owner.query('alter table access_log drop constraint broken');
  }
  expect(await accesses(id)).toEqual([]);
});

test('a name read before a later statement of the same request fails does not leave without its log row', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const [, id] = household.memberIds as [string, string];
  const answer = await manager.send(
    `query Both($id: ID!) {
      person(id: $id) { identity(purpose: CASE_HANDLING) { value { name } }
        household { village { name } members { identity(purpose: CASE_HANDLING, reference: "ok") { value { name } }
          situation(purpose: CASE_HANDLING) { value { incomeBand } } } } }
      late: households(filter: { enrolledIn: "a\\u0000b" }) { totalCount }
    }`,
    { id },
  );
  expect(answer.data).toBeNull();
  expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(await accesses(id)).toEqual([]);
});
