import { beforeAll, expect, test } from '@jest/globals';
import { syntheticKk, syntheticNik } from '../../api/nik/index.ts';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { dayInJakarta } from '../../api/shared/index.ts';
import { connectTo } from '../support/cluster.ts';
import type { HouseholdGiven } from '../support/given.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const [village, empty] = ['21.04.02.2008', '21.04.02.2006'];
const place = { province: '21', regency: '04' };
const nik = syntheticNik({ ...place, birthDate: '1980-05-17', sex: 'MALE', serial: 3 });
const kk = syntheticKk({ ...place, recordedOn: '2015-02-03', serial: 4 });

const ruin = (more: HouseholdGiven = {}): HouseholdGiven => ({
  village,
  housing: { tenure: 1, deed: 1, floor_area: 40, floor: 8, wall: 4, roof: 3, toilet: 1 },
  ...more,
});

const list = `query List($area: AreaCode = "21.04", $first: Int, $last: Int, $filter: CandidateFilterInput) {
  eligibleHouseholds(programme: "BAZ_RUMAH", area: $area, first: $first, last: $last, filter: $filter) {
    totalCount nodes { id area { code } }
  }
}`;
const check = `query Check($nik: String!, $kk: String!) {
  checkEligibility(programme: "BAZ_RUMAH", area: "21.04", proof: { nik: $nik, kk: $kk })
}`;
const counts = `query Counts($by: EligibilityCountBy) {
  eligibilityCounts(programme: "BAZ_RUMAH", area: "21.04", by: $by) { total }
}`;

const programmes: Record<string, string> = {};

beforeAll(async () => {
  await loadCatalogue(world.owner);
  const { rows } = await world.owner.query('select id, code from programme');
  for (const { id, code } of rows) programmes[code] = id;
  for (let made = 0; made < 12; made++) await world.given.household(ruin());
});

async function partnerWith(terms: object = {}) {
  const organisation = await world.given.organisation({ kind: 'BAZNAS', areaCode: '21.04' });
  await world.given.agreement({
    organisationId: organisation.id,
    programmeIds: [programmes.BAZ_RUMAH as string],
    ...terms,
  });
  return { organisation, client: await world.signInClient('PARTNER', { organisationId: organisation.id }) };
}

test.each([{ first: -1000 }, { last: -1000 }, { first: 0 }])('a page of %p earns no budget', async (page) => {
  const { client } = await partnerWith();
  expect(await client.refusal(list, page)).toBe('BAD_USER_INPUT');
  const { viewer } = await client.ask('{ viewer { budget { spent } } }');
  expect(viewer.budget[0].spent).toBeGreaterThanOrEqual(0);
});

test('the database keeps budgets from being given back, and the hour of a question from being chosen', async () => {
  const { client } = await partnerWith();
  await client.ask(list);
  const service = await connectTo(world.database.serviceUrl);
  const code = (act: string) => service.query(act).then(String, (fault: { code: string }) => fault.code);
  const again = (column: string, value: string) =>
    `insert into partner_query (agreement_id, client_id, operation, purpose, cost, request_id, ${column})
     select agreement_id, client_id, operation, purpose, ${value} from partner_query limit 1`;
  expect(await code('update partner_budget set spent = -1')).toBe('23514');
  expect(await code(again('area_code', "0, request_id, '21'"))).toBe('23514');
  expect(await code(again('at', 'cost, request_id, now()'))).toBe('42501');
  expect(await code('update partner_query set cost = 1')).toBe('42501');
  await service.end();
});

test.each([
  ['that never had one', async () => (await world.given.organisation({ kind: 'BAZNAS', areaCode: '21.04' })).id],
  ['whose agreement is over', async () => (await partnerWith({ validTo: '2026-01-02' })).organisation.id],
])('a partner %s counts nothing, as a system or as a person', async (_words, organise) => {
  const organisationId = await organise();
  const client = await world.signInClient('PARTNER', { organisationId });
  const person = await world.signIn('PARTNER', { organisationId, area: '21.04' });
  for (const partner of [client, person])
    for (const by of ['AREA', 'DECILE', 'CRITERION']) expect(await partner.refusal(counts, { by })).toBe('FORBIDDEN');
});

test('a person of the partner who works for one programme asks about no other', async () => {
  const { organisation } = await partnerWith({ programmeIds: [programmes.BAZ_RUMAH, programmes.BAZ_SEHAT] });
  const where = { organisationId: organisation.id, area: '21.04' };
  const own = await world.signIn('PARTNER', { ...where, programmeIds: [programmes.BAZ_RUMAH as string] });
  const other = await world.signIn('PARTNER', { ...where, programmeIds: [programmes.BAZ_SEHAT as string] });
  expect((await own.ask(list)).eligibleHouseholds.totalCount).toBe(12);
  expect(await other.refusal(list)).toBe('FORBIDDEN');
  expect(await other.refusal(check, { nik, kk })).toBe('FORBIDDEN');
});

test('an agreement without GENERAL does not learn needs by filtering for them', async () => {
  const { client } = await partnerWith({ fieldClasses: [] });
  expect(await client.refusal(list, { filter: { need: 'LOST_LIVELIHOOD' } })).toBe('FORBIDDEN');
});

test('numbers of persons do not go by GET, which keeps what it carries in addresses', async () => {
  const { client } = await partnerWith();
  const parameters = new URLSearchParams({ query: check, variables: JSON.stringify({ nik, kk }) });
  const reply = await world.server.http.inject({
    method: 'GET',
    url: `/graphql?${parameters}`,
    headers: { authorization: `Bearer ${client.token}`, 'apollo-require-preflight': '1' },
  });
  expect(reply.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('the log of an organisation does not tell which numbers it tried belong to somebody', async () => {
  const { organisation, client } = await partnerWith();
  await world.given.household({ village, kk, observed_at: null, decile: null, members: [{ nik }] });
  const nobody = syntheticNik({ ...place, birthDate: '1991-01-01', sex: 'FEMALE', serial: 1 });
  expect(await client.ask(check, { nik, kk })).toEqual({ checkEligibility: 'NEEDS_REVIEW' });
  expect(await client.ask(check, { nik: nobody, kk })).toEqual({ checkEligibility: 'NEEDS_REVIEW' });
  const partner = await world.signIn('PARTNER', { organisationId: organisation.id });
  expect((await partner.ask('{ accessLog { totalCount } }')).accessLog.totalCount).toBe(0);
  const officer = await world.signIn('PRIVACY_OFFICER');
  expect((await officer.ask('{ accessLog { totalCount } }')).accessLog.totalCount).toBe(1);
});

test('who newly qualifies in a village without candidates is not shown by asking for that village', async () => {
  const { client } = await partnerWith();
  const asked = async () => (await client.ask(list, { area: empty })).eligibleHouseholds;
  expect(await asked()).toEqual({ totalCount: 0, nodes: [] });
  const { id } = await world.given.household(ruin({ village: empty }));
  expect(await asked()).toEqual({ totalCount: 0, nodes: [] });
  await world.owner.query(`update household set status = 'MOVED' where id = $1`, [id]);
});

test('a limit that is lowered takes its villages’ names away at once', async () => {
  const { client } = await partnerWith({ programmeIds: [programmes.SEMBAKO] });
  const asked = `{ eligibleHouseholds(programme: "SEMBAKO", area: "${village}") { totalCount nodes { id } } }`;
  for (let made = 0; made < 12; made++)
    await world.given.household({ village, decile: made < 3 ? 1 : 4, members: [{ job_status: 6 }] });
  expect((await client.ask(asked)).eligibleHouseholds.totalCount).toBeGreaterThanOrEqual(12);
  const input = { idempotencyKey: 'lower-limit', name: 'SEMBAKO_DECILE_MAX', areaCode: '21.04', number: 1 };
  const admin = await world.signIn('ADMIN');
  const { setProgrammeParameter } = await admin.ask(
    'mutation Set($input: SetParameterInput!) { setProgrammeParameter(input: $input) { userErrors { rule } } }',
    { input: { ...input, validFrom: dayInJakarta(new Date()) } },
  );
  expect(setProgrammeParameter.userErrors).toEqual([]);
  expect((await client.ask(asked)).eligibleHouseholds).toEqual({ totalCount: 0, nodes: [] });
});
