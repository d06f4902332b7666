import { expect, test } from '@jest/globals';
import { newId } from '../../api/shared/index.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const list = `query List($filter: AccessLogFilter) {
  accessLog(filter: $filter, first: 100) {
    totalCount
    nodes {
      id purpose reference subjectKind subjectId villageCode fieldClasses operation networkAddress
      actor { kind id name role } organisation { name }
    }
  }
}`;
const summary = `query Sum($filter: AccessLogSummaryFilter, $first: Int, $after: String) {
  accessLogSummary(filter: $filter, first: $first, after: $after) {
    totalCount nodes { day purpose areaCode reads subjects actor { id name role } } pageInfo { hasNextPage endCursor }
  }
}`;

interface Reading {
  actorId?: string;
  village?: string;
  subjectId?: string;
  organisationId?: string;
  purpose?: string;
  at?: string;
}

async function reading(values: Reading = {}): Promise<string> {
  const { rows } = await world.owner.query(
    `insert into access_log (actor_kind, actor_id, role, organisation_id, purpose, reference, subject_kind, subject_id,
       village_code, field_classes, operation, address, request_id, at)
     values ('USER', $1, 'FACILITATOR', $2, $3, 'K-7', 'PERSON', $4, $5, '{IDENTIFIER}', 'Card', '10.0.0.7', 'req-7',
       coalesce($6::timestamptz, now())) returning seq::text`,
    [
      values.actorId ?? newId(),
      values.organisationId ?? null,
      values.purpose ?? 'CASE_HANDLING',
      values.subjectId ?? newId(),
      values.village ?? '21.04.02.2008',
      values.at ?? null,
    ],
  );
  return rows[0].seq;
}

test('a privacy officer sees who read whose data, what for and from where', async () => {
  const officer = await world.signIn('PRIVACY_OFFICER');
  const facilitator = await world.signIn('FACILITATOR', { area: '21.04.02.2008' });
  const subjectId = newId();
  const { id: organisationId, name } = await world.given.organisation();
  const id = await reading({ actorId: facilitator.id, subjectId, organisationId });
  const { accessLog } = await officer.ask(list, { filter: { subjectId } });
  expect(accessLog).toEqual({
    totalCount: 1,
    nodes: [
      {
        id,
        purpose: 'CASE_HANDLING',
        reference: 'K-7',
        subjectKind: 'PERSON',
        subjectId,
        villageCode: '21.04.02.2008',
        fieldClasses: ['IDENTIFIER'],
        operation: 'Card',
        networkAddress: '10.0.0.7',
        actor: { kind: 'USER', id: facilitator.id, name: 'FACILITATOR of 21.04.02.2008', role: 'FACILITATOR' },
        organisation: { name },
      },
    ],
  });
  await reading({ subjectId, village: '33.13.01.2001', purpose: 'DELIVERY' });
  const counted = async (filter: object) =>
    (await officer.ask(list, { filter: { subjectId, ...filter } })).accessLog.totalCount;
  expect(await counted({ area: '33.13' })).toBe(1);
  expect(await counted({ purpose: 'DELIVERY' })).toBe(1);
  expect(await counted({ actorId: facilitator.id })).toBe(1);
  expect(await counted({ until: '2020-01-01T00:00:00Z' })).toBe(0);
});

test('a partner sees that its people read, not whose data it was or in which village', async () => {
  const { id: organisationId } = await world.given.organisation({ kind: 'BAZNAS' });
  const partner = await world.signIn('PARTNER', { organisationId });
  const own = await reading({ organisationId });
  await reading({ organisationId: (await world.given.organisation()).id });
  const { accessLog } = await partner.ask(list);
  expect(accessLog.totalCount).toBe(1);
  expect(accessLog.nodes).toMatchObject([{ id: own, subjectId: null, villageCode: null, networkAddress: null }]);
  for (const filter of [{ subjectId: newId() }, { area: '21.04' }])
    expect(await partner.refusal(list, { filter })).toBe('FORBIDDEN');
  expect(await partner.refusal(summary)).toBe('FORBIDDEN');
});

test('a manager sees how often each person read in each kecamatan of the area, and nobody else’s data', async () => {
  await world.owner.query('truncate access_log');
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const facilitator = await world.signIn('FACILITATOR', { area: '21.04.02.2008' });
  const [first, second] = [newId(), newId()];
  const at = '2026-11-20T20:00:00Z'; // already the 21st in Jakarta
  for (const subjectId of [first, first, second]) await reading({ actorId: facilitator.id, subjectId, at });
  await reading({ actorId: facilitator.id, village: '21.04.01.2001', at });
  await reading({ actorId: facilitator.id, village: '33.13.01.2001', at });
  const filter = { from: '2026-11-21', to: '2026-11-21' };
  const { accessLogSummary } = await manager.ask(summary, { filter });
  const row = { day: '2026-11-21', purpose: 'CASE_HANDLING', actor: { id: facilitator.id, role: 'FACILITATOR' } };
  expect(accessLogSummary.totalCount).toBe(2);
  expect(accessLogSummary.nodes).toMatchObject([
    { ...row, areaCode: '21.04.02', reads: 3, subjects: 2 },
    { ...row, areaCode: '21.04.01', reads: 1, subjects: 1 },
  ]);
  const page = await manager.ask(summary, { filter, first: 1 });
  const after = page.accessLogSummary.pageInfo.endCursor;
  const next = await manager.ask(summary, { filter, first: 1, after });
  expect(next.accessLogSummary.nodes).toMatchObject([{ areaCode: '21.04.01' }]);
  expect(await manager.refusal(list)).toBe('FORBIDDEN');
  const one = await manager.ask(summary, { filter: { ...filter, area: '21.04.01' } });
  expect(one.accessLogSummary.totalCount).toBe(1);
});

test.each([[{ from: '2026-11-02', to: '2026-11-01' }], [{ from: '2025-01-01', to: '2026-11-01' }]])(
  'a summary of %j is refused',
  async (filter) => {
    const officer = await world.signIn('PRIVACY_OFFICER');
    expect(await officer.refusal(summary, { filter })).toBe('BAD_USER_INPUT');
  },
);

test('nobody else sees either', async () => {
  const admin = await world.signIn('ADMIN');
  for (const query of [list, summary]) {
    expect(await admin.refusal(query)).toBe('FORBIDDEN');
    expect(await world.stranger().refusal(query)).toBe('UNAUTHENTICATED');
  }
});
