import { beforeAll, expect, test } from '@jest/globals';
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
    members: [{ name: 'Siti Rahmah', nik }, { name: 'Budi Santoso' }],
  });
  await world.given.household({
    village: '33.13.01.2001',
    members: [{ name: 'Siti Aminah', nik: '3313015505900002' }],
  });
});

const byNumber = `query Find($nik: String, $kk: String, $purpose: PurposeCode! , $reference: String) {
  searchHousehold(nik: $nik, kk: $kk, purpose: $purpose, reference: $reference) { id kkMasked head { nameMasked } } }`;
const byName = `query Find($name: String!, $area: AreaCode, $first: Int, $after: String) {
  searchPersons(name: $name, area: $area, first: $first, after: $after) {
    totalCount nodes { id nameMasked household { id } } pageInfo { hasNextPage endCursor } } }`;

const logged = async (actor: string | undefined) =>
  (
    await world.owner.query(
      'select subject_kind, subject_id, purpose, field_classes, operation from access_log where actor_id = $1 order by seq',
      [actor],
    )
  ).rows;
const noted = async (actor: string | undefined) =>
  (
    await world.owner.query('select act, subject_kind, subject_id from audit_entry where actor_id = $1 order by seq', [
      actor,
    ])
  ).rows;

test('the front office finds a family by NIK, masked, and the log says so', async () => {
  const visitor = await world.signIn('FRONT_OFFICE', { area: '21.04' });
  const { searchHousehold } = await visitor.ask(byNumber, { nik, purpose: 'CASE_HANDLING' });
  expect(searchHousehold).toEqual([
    { id: household.id, kkMasked: '2104********0001', head: { nameMasked: 'S*** R***' } },
  ]);
  expect(await logged(visitor.id)).toEqual([
    {
      subject_kind: 'PERSON',
      subject_id: household.memberIds[0],
      purpose: 'CASE_HANDLING',
      field_classes: ['IDENTIFIER'],
      operation: 'searchHousehold',
    },
  ]);
});

test('a family card number is found however it is written', async () => {
  const visitor = await world.signIn('MANAGER', { area: '21.04' });
  const { searchHousehold } = await visitor.ask(byNumber, { kk: "'2104.0210 1010-0001", purpose: 'REGISTRY_UPDATE' });
  expect(searchHousehold).toHaveLength(1);
  expect(await logged(visitor.id)).toMatchObject([{ subject_kind: 'HOUSEHOLD', subject_id: household.id }]);
});

test.each([
  ['of somebody elsewhere', '3313015505900002'],
  ['nobody has', '2104025505909999'],
])('a number %s finds nothing, and the search is noted without the number', async (_name, other) => {
  const visitor = await world.signIn('MANAGER', { area: '21.04' });
  expect(await visitor.ask(byNumber, { nik: other, purpose: 'CASE_HANDLING' })).toEqual({ searchHousehold: [] });
  expect(await logged(visitor.id)).toEqual([]);
  expect(await noted(visitor.id)).toEqual([{ act: 'household.search-missed', subject_kind: 'nik', subject_id: null }]);
});

test.each([
  ['nothing', {}],
  ['both', { nik, kk }],
  ['a short number', { nik: '21040255059' }],
  ['letters', { nik: '21040255059000O1' }],
  ['a NUL byte', { nik: `${nik}\0` }],
  ['emoji', { kk: '😀'.repeat(8) }],
  ['10,000 digits', { nik: '1'.repeat(10_000) }],
])('a search by %s is refused', async (_name, numbers) => {
  const visitor = await world.signIn('MANAGER', { area: '21.04' });
  expect(await visitor.refusal(byNumber, { ...numbers, purpose: 'CASE_HANDLING' })).toBe('BAD_USER_INPUT');
});

test('a purpose the role does not have is refused, whether the search would find somebody or not', async () => {
  const visitor = await world.signIn('FRONT_OFFICE', { area: '21.04' });
  for (const number of [nik, '3313015505900002', '2104025505909999'])
    expect(await visitor.refusal(byNumber, { nik: number, purpose: 'AUDIT', reference: 'X' })).toBe('FORBIDDEN');
  const byNameFor = `query Find($name: String!) {
    searchPersons(name: $name, purpose: AUDIT, reference: "X") { totalCount nodes { id } }
  }`;
  for (const name of ['siti', 'nobody of this name'])
    expect(await visitor.refusal(byNameFor, { name })).toBe('FORBIDDEN');
});

test('who may search for a purpose in one area only finds as little elsewhere as where there is nobody', async () => {
  const visitor = await world.signIn('FRONT_OFFICE', { area: '21.04' });
  await world.assign(visitor, 'MANAGER', '33.13');
  const asked = { purpose: 'AUDIT', reference: 'X' };
  expect(await visitor.ask(byNumber, { nik, ...asked })).toEqual({ searchHousehold: [] });
  expect((await visitor.ask(byNumber, { nik: '3313015505900002', ...asked })).searchHousehold).toHaveLength(1);
});

test('searches for persons do not go by GET, which keeps what it carries in addresses', async () => {
  const visitor = await world.signIn('MANAGER', { area: '21.04' });
  for (const query of [`{ searchHousehold(nik: "${nik}") { id } }`, '{ searchPersons(name: "Siti") { totalCount } }']) {
    const reply = await world.server.http.inject({
      method: 'GET',
      url: '/graphql',
      query: { query },
      headers: { authorization: `Bearer ${visitor.token}`, 'apollo-require-preflight': 'yes' },
    });
    expect(reply.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('persons are found by part of the name in reach only, and each one shown is logged', async () => {
  const visitor = await world.signIn('SUPERVISOR', { area: '21.04.02' });
  const { searchPersons } = await visitor.ask(byName, { name: 'siti' });
  expect(searchPersons).toMatchObject({
    totalCount: 1,
    nodes: [{ id: household.memberIds[0], nameMasked: 'S*** R***', household: { id: household.id } }],
  });
  expect(await logged(visitor.id)).toMatchObject([{ subject_id: household.memberIds[0], operation: 'searchPersons' }]);
  const nation = await world.signIn('MANAGER', { area: 'ID' });
  expect((await nation.ask(byName, { name: 'SITI' })).searchPersons.totalCount).toBe(2);
  expect((await nation.ask(byName, { name: 'siti', area: '33' })).searchPersons.totalCount).toBe(1);
});

test('names are walked page by page, and only what was shown is logged', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 7; index += 1) {
    const { memberIds } = await world.given.household({ village, members: [{ name: `Joko Number${index}` }] });
    ids.push(...memberIds);
  }
  const visitor = await world.signIn('SUPERVISOR', { area: '21.04.02' });
  const first = (await visitor.ask(byName, { name: 'joko', first: 3 })).searchPersons;
  expect(await logged(visitor.id)).toHaveLength(3);
  const second = (await visitor.ask(byName, { name: 'joko', first: 10, after: first.pageInfo.endCursor }))
    .searchPersons;
  expect([...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id)).toEqual(ids.sort());
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test.each([
  ['two letters', 'si'],
  ['wildcards', '%%%'],
  ['spaces', '     '],
  ['10,000 letters', 'x'.repeat(10_000)],
])('a name of %s is refused', async (_name, name) => {
  const visitor = await world.signIn('MANAGER', { area: '21.04' });
  expect(await visitor.refusal(byName, { name })).toBe('BAD_USER_INPUT');
});

test.each([
  ['a wildcard inside', 'Si%ti'],
  ['a quote', "Sit'i"],
  ['right to left', 'سيتي رحمة'],
  ['emoji', 'Siti 😀'],
  ['a zero width joiner', 'Siti\u200dRahmah'],
])('a name with %s finds nobody and breaks nothing', async (_name, name) => {
  const visitor = await world.signIn('MANAGER', { area: '21.04' });
  expect((await visitor.ask(byName, { name })).searchPersons.totalCount).toBe(0);
});

test('a NUL byte in a name is a coded answer', async () => {
  const visitor = await world.signIn('MANAGER', { area: '21.04' });
  expect(await visitor.refusal(byName, { name: 'Siti\0' })).toBe('BAD_USER_INPUT');
});
