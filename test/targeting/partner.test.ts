import { beforeAll, expect, test } from '@jest/globals';
import { syntheticKk, syntheticNik } from '../../api/nik/index.ts';
import { loadCatalogue } from '../../api/programmes/index.ts';
import type { HouseholdGiven } from '../support/given.ts';
import type { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const merawang = '21.04.02.2008';
const neighbour = '21.04.02.2006';
const far = '21.04.01.2010';

const ruin = (more: HouseholdGiven = {}): HouseholdGiven => ({
  decile: 2,
  housing: { tenure: 1, deed: 1, floor_area: 40, floor: 8, wall: 4, roof: 3, toilet: 1 },
  ...more,
});

const list = `query List($area: AreaCode!, $first: Int, $after: String) {
  eligibleHouseholds(programme: "BAZ_RUMAH", area: $area, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id decile area { code } household { id } conditions { id } needs }
  }
}`;

let programmeId: string;
let households: string[];
let baznas: { id: string };
let partner: Visitor;

const nik = syntheticNik({ province: '21', regency: '04', birthDate: '1980-05-17', sex: 'MALE', serial: 7 });
const kk = syntheticKk({ province: '21', regency: '04', recordedOn: '2015-02-03', serial: 9 });

beforeAll(async () => {
  await loadCatalogue(world.owner);
  const { rows } = await world.owner.query(`select id from programme where code = 'BAZ_RUMAH'`);
  programmeId = rows[0].id;
  households = [];
  const add = async (village: string, count: number) => {
    for (let made = 0; made < count; made++) households.push((await world.given.household(ruin({ village }))).id);
  };
  await add(merawang, 12);
  await add(neighbour, 3);
  await add(far, 8);
  await world.given.household(ruin({ village: merawang, decile: 9, kk, members: [{ nik }] }));
  await world.given.household(ruin({ village: '33.13.01.2001' }));
  baznas = await world.given.organisation({ kind: 'BAZNAS', areaCode: '21.04' });
  await world.given.agreement({ organisationId: baznas.id, programmeIds: [programmeId], areaCodes: ['21.04'] });
  partner = await world.signInClient('PARTNER', { organisationId: baznas.id });
});

test('Baznas finds the households it may help: pseudonyms, areas of at least ten, nothing that names anybody', async () => {
  const { eligibleHouseholds } = await partner.ask(list, { area: '21.04', first: 100 });
  expect(eligibleHouseholds.totalCount).toBe(23);
  const areas = new Map<string, number>();
  for (const candidate of eligibleHouseholds.nodes) {
    expect(candidate.household).toBeNull();
    expect(households).not.toContain(candidate.id);
    expect(candidate.decile).toBe(2);
    areas.set(candidate.area.code, (areas.get(candidate.area.code) ?? 0) + 1);
  }
  expect(Object.fromEntries(areas)).toEqual({ [merawang]: 12, '21.04': 11 });
});

test('each candidate comes with its criteria explained, in one statement for the page, without values', async () => {
  const query = `query Explained($first: Int) {
    eligibleHouseholds(programme: "BAZ_SEHAT", area: "21.04", first: $first) {
      nodes { memberAgeBands needs conditions { id label outcome } }
    }
  }`;
  const { rows } = await world.owner.query(`select id from programme where code = 'BAZ_SEHAT'`);
  const clinic = await world.given.organisation({ kind: 'BAZNAS' });
  await world.given.agreement({ organisationId: clinic.id, programmeIds: [rows[0].id] });
  const client = await world.signInClient('PARTNER', { organisationId: clinic.id });
  for (let made = 0; made < 10; made++)
    await world.given.household({ village: far, members: [{ chronic_illness: 5, birthDate: '1950-01-01' }] });
  const { eligibleHouseholds } = await client.ask(query, { first: 5 });
  expect(eligibleHouseholds.nodes).toHaveLength(5);
  for (const candidate of eligibleHouseholds.nodes)
    expect(candidate).toEqual({
      memberAgeBands: ['AGE_70_PLUS'],
      needs: [],
      conditions: [
        { id: 'decile', label: 'DTSEN decile within the limit of the programme', outcome: 'PASS' },
        { id: 'chronic', label: expect.any(String), outcome: 'WITHHELD' },
        { id: 'disability', label: expect.any(String), outcome: 'WITHHELD' },
      ],
    });
});

test('a village with three candidates shows nobody, and its district only those of the large village', async () => {
  const [inVillage, inDistrict] = [
    await partner.ask(list, { area: neighbour }),
    await partner.ask(list, { area: '21.04.02' }),
  ];
  expect(inVillage.eligibleHouseholds).toMatchObject({ totalCount: 0, nodes: [] });
  expect(inDistrict.eligibleHouseholds.totalCount).toBe(12);
});

test('walking by cursor shows each candidate once, in the same order, under the same names', async () => {
  const whole = await partner.ask(list, { area: '21.04', first: 100 });
  const seen: string[] = [];
  let after: string | undefined;
  for (let more = true; more; ) {
    const { eligibleHouseholds } = (await partner.ask(list, { area: '21.04', first: 4, after })) as typeof whole;
    seen.push(...eligibleHouseholds.nodes.map(({ id }: { id: string }) => id));
    more = eligibleHouseholds.pageInfo.hasNextPage;
    after = eligibleHouseholds.pageInfo.endCursor;
  }
  expect(seen).toEqual(whole.eligibleHouseholds.nodes.map(({ id }: { id: string }) => id));
  expect(new Set(seen).size).toBe(23);
});

test('another agreement sees other names, and cannot use a cursor of this one', async () => {
  const other = await world.given.organisation({ kind: 'CSR' });
  await world.given.agreement({
    organisationId: other.id,
    programmeIds: [programmeId],
    areaCodes: ['21.04'],
    fieldClasses: [],
  });
  const company = await world.signInClient('PARTNER', { organisationId: other.id });
  const mine = await partner.ask(list, { area: '21.04', first: 10 });
  const theirs = await company.ask(list, { area: '21.04', first: 10 });
  const names = (answer: typeof mine) => answer.eligibleHouseholds.nodes.map(({ id }: { id: string }) => id);
  expect(names(theirs).some((name: string) => names(mine).includes(name))).toBe(false);
  // Laid side by side the two lists do not line up either: each stands in the order of its own names.
  const whole = async (visitor: Visitor) => names(await visitor.ask(list, { area: '21.04', first: 100 }));
  for (const visitor of [partner, company]) {
    const all = await whole(visitor);
    expect(all).toEqual([...all].sort((a, b) => (a < b ? -1 : 1)));
  }
  expect(theirs.eligibleHouseholds.nodes[0]).toMatchObject({ decile: null, conditions: [], needs: [] });
  const after = mine.eligibleHouseholds.pageInfo.endCursor;
  expect(await company.refusal(list, { area: '21.04', after })).toBe('BAD_USER_INPUT');
});

const counts = `query Counts($area: AreaCode!, $by: EligibilityCountBy) {
  eligibilityCounts(programme: "BAZ_RUMAH", area: $area, by: $by) { total cells { key count withheld } }
}`;

test('a partner counts what its list shows: the village of three is withheld', async () => {
  expect((await partner.ask(counts, { area: '21.04.02' })).eligibilityCounts).toEqual({
    total: 12,
    cells: [
      { key: neighbour, count: null, withheld: true },
      { key: merawang, count: 12, withheld: false },
    ],
  });
  expect((await partner.ask(counts, { area: neighbour })).eligibilityCounts.total).toBe(0);
  expect((await partner.ask(counts, { area: '21.04', by: 'DECILE' })).eligibilityCounts).toEqual({
    total: 23,
    cells: [{ key: '2', count: 23, withheld: false }],
  });
});

test('every programme of the catalogue answers, by criterion too, and several questions at once', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const { programmes } = await manager.ask(
    '{ programmes(first: 100, filter: { status: [ACTIVE] }) { nodes { code } } }',
  );
  const codes = programmes.nodes.map(({ code }: { code: string }) => code);
  expect(codes.length).toBeGreaterThan(40);
  for (const code of codes) {
    const { list, whole, criteria } = await manager.ask(
      `query All($code: String!) {
        list: eligibleHouseholds(programme: $code, area: "21.04", first: 100) { totalCount nodes { household { id } } }
        whole: eligibilityCounts(programme: $code, area: "21.04") { total }
        criteria: eligibilityCounts(programme: $code, area: "21.04", by: CRITERION) { cells { key count } }
      }`,
      { code },
    );
    expect(list.nodes).toHaveLength(list.totalCount);
    expect(whole.total).toBe(list.totalCount);
    expect(criteria.cells.length).toBeGreaterThan(0);
  }
});

test('a policy maker counts all, but the village of three is withheld and another with it', async () => {
  const policyMaker = await world.signIn('POLICY_MAKER', { area: '21.04' });
  expect((await policyMaker.ask(counts, { area: '21.04.02' })).eligibilityCounts).toEqual({
    total: 15,
    cells: [
      { key: neighbour, count: null, withheld: true },
      { key: merawang, count: null, withheld: true },
    ],
  });
  expect((await policyMaker.ask(counts, { area: neighbour })).eligibilityCounts).toEqual({ total: null, cells: [] });
  expect(await policyMaker.refusal(counts, { area: '33.13' })).toBe('FORBIDDEN');
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  expect((await manager.ask(counts, { area: neighbour })).eligibilityCounts.total).toBe(3);
});

test('a person who shows NIK and KK gets an answer without data, and the read is logged', async () => {
  const check = `query Check($nik: String!, $kk: String!) {
    checkEligibility(programme: "BAZ_RUMAH", area: "21.04", proof: { nik: $nik, kk: $kk })
  }`;
  expect(await partner.ask(check, { nik, kk })).toEqual({ checkEligibility: 'NO' });
  const stranger = syntheticNik({ province: '21', regency: '04', birthDate: '1991-01-01', sex: 'FEMALE', serial: 1 });
  expect(await partner.ask(check, { nik: stranger, kk })).toEqual({ checkEligibility: 'NEEDS_REVIEW' });
  expect(await partner.refusal(check, { nik: '123', kk })).toBe('BAD_USER_INPUT');
  const { rows } = await world.owner.query(
    'select purpose, operation, field_classes from access_log where actor_id = $1',
    [partner.id],
  );
  expect(rows).toEqual([
    { purpose: 'PROGRAMME_TARGETING', operation: 'checkEligibility', field_classes: ['IDENTIFIER'] },
  ]);
});

test('each question is written down and charged until the day’s budget is spent', async () => {
  const poor = await world.given.organisation({ kind: 'BAZNAS' });
  await world.given.agreement({ organisationId: poor.id, programmeIds: [programmeId], dailyBudget: 30 });
  const client = await world.signInClient('PARTNER', { organisationId: poor.id });
  await client.ask(list, { area: '21.04', first: 10 });
  await client.ask(list, { area: '21.04', first: 10 });
  const { viewer } = await client.ask('{ viewer { budget { dailyBudget spent remaining } } }');
  expect(viewer.budget).toEqual([{ dailyBudget: 30, spent: 30, remaining: 0 }]);
  const { errors } = await client.send(list, { area: '21.04', first: 10 });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    limit: 'agreement.daily-budget',
    dailyBudget: 30,
  });
  expect(errors?.[0]?.extensions?.retryAfter).toBeGreaterThan(0);
  const { rows } = await world.owner.query('select operation, cost from partner_query where client_id like $1', [
    `%${client.id}`,
  ]);
  expect(rows).toEqual([
    { operation: 'eligibleHouseholds', cost: 15 },
    { operation: 'eligibleHouseholds', cost: 15 },
  ]);
});

test.each([
  ['another area', { areaCodes: ['33.13'] }],
  ['another purpose', { purposes: ['REPORTING'] }],
  ['another programme', { programmeIds: [] }],
  ['a past time', { validFrom: '2020-01-01', validTo: '2020-12-31' }],
])('an agreement for %s gives nothing', async (_words, terms) => {
  const organisation = await world.given.organisation({ kind: 'CSR' });
  await world.given.agreement({ organisationId: organisation.id, programmeIds: [programmeId], ...terms });
  const client = await world.signInClient('PARTNER', { organisationId: organisation.id });
  expect(await client.refusal(list, { area: '21.04' })).toBe('FORBIDDEN');
});

test('a partner can read no household by any other way', async () => {
  const [id] = households;
  for (const query of [`{ households { nodes { id } } }`, `{ household(id: "${id}") { id } }`])
    expect(await partner.refusal(query)).toBe('FORBIDDEN');
  const node = `{ eligibleHouseholds(programme: "BAZ_RUMAH", area: "21.04") { nodes { id } } node(id: "${id}") { id } }`;
  const answer = await partner.send(node);
  expect(answer.data?.node ?? null).toBeNull();
});

test('a facilitator sees the households themselves, and only in the own village', async () => {
  const facilitator = await world.signIn('FACILITATOR', { area: far });
  const { eligibleHouseholds } = await facilitator.ask(list, { area: far });
  expect(eligibleHouseholds.totalCount).toBe(8);
  for (const { household } of eligibleHouseholds.nodes) expect(households).toContain(household.id);
  expect(await facilitator.refusal(list, { area: '21.04' })).toBe('FORBIDDEN');
});
