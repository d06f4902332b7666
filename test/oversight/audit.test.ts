import { expect, test } from '@jest/globals';
import { CreateOrganisation, newKey, person, switchUser, UpdateOrganisation } from '../people/acts.ts';
import { countStatements } from '../support/count-statements.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const list = `query List($filter: AuditFilter, $first: Int, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes { id at act subjectKind subjectId areaCode requestId actor { kind id name role clientId } facts { name before value } }
    pageInfo { hasNextPage endCursor }
  }
}`;

test('an act is told with who did it, in which role, and what changed from what to what', async () => {
  const admin = await world.signIn('ADMIN');
  const input = { idempotencyKey: newKey(), kind: 'BAZNAS', name: 'Baznas Lingga', areaCode: '21.04' };
  const { createOrganisation } = await admin.ask(CreateOrganisation, { input });
  const { id } = createOrganisation.organisation;
  await admin.ask(UpdateOrganisation, { input: { id, expectedVersion: 1, name: 'Baznas Kabupaten Lingga' } });
  const { auditEntries } = await admin.ask(list, { filter: { subjectId: id } });
  expect(auditEntries.totalCount).toBe(2);
  const actor = { kind: 'USER', id: admin.id, name: 'ADMIN of ID', role: 'ADMIN', clientId: 'console' };
  expect(auditEntries.nodes).toMatchObject([
    {
      act: 'organisation.updated',
      actor,
      facts: [{ name: 'name', before: 'Baznas Lingga', value: 'Baznas Kabupaten Lingga' }],
    },
    { act: 'organisation.created', subjectKind: 'Organisation', areaCode: '21.04', actor },
  ]);
  expect(auditEntries.nodes[1].facts).toContainEqual({ name: 'organisationKind', before: null, value: 'BAZNAS' });
});

test('acts are found by kind, subject, actor, area and time, and walked the newest first', async () => {
  const admin = await world.signIn('ADMIN');
  const { id } = await person(world);
  for (const [version, way] of (['disable', 'enable', 'disable'] as const).entries())
    await admin.ask(switchUser(way), { input: { id, expectedVersion: version + 1 } });
  const acts = async (filter: object) =>
    (await admin.ask(list, { filter: { subjectId: id, ...filter } })).auditEntries.nodes.map(
      ({ act }: { act: string }) => act,
    );
  expect(await acts({})).toEqual(['user.disabled', 'user.enabled', 'user.disabled']);
  expect(await acts({ act: 'user.enabled' })).toEqual(['user.enabled']);
  expect(await acts({ act: 'user.' })).toHaveLength(3);
  expect(await acts({ act: 'user' })).toEqual([]);
  expect(await acts({ actorId: id })).toEqual([]);
  expect(await acts({ actorId: admin.id, subjectKind: 'User' })).toHaveLength(3);
  expect(await acts({ from: '2099-01-01T00:00:00Z' })).toEqual([]);
  expect(await acts({ until: '2099-01-01T00:00:00+07:00' })).toHaveLength(3);
  const first = await admin.ask(list, { filter: { subjectId: id }, first: 2 });
  const after = first.auditEntries.pageInfo.endCursor;
  const rest = await admin.ask(list, { filter: { subjectId: id }, first: 2, after });
  expect(rest.auditEntries.nodes).toHaveLength(1);
  expect(rest.auditEntries.pageInfo.hasNextPage).toBe(false);
});

test('a manager sees the acts of the area and the manager’s own, an officer for privacy sees all', async () => {
  const writes = async (areaCode: string | null) => {
    const { rows } = await world.owner.query(
      `insert into audit_entry (act, subject_kind, area_code, actor_kind) values ('story.told', 'Story', $1, 'SYSTEM')
       returning seq::text`,
      [areaCode],
    );
    return rows[0].seq as string;
  };
  const inside = [await writes('21.04'), await writes('21.04.02'), await writes('21.04.02.2008')];
  const outside = [await writes('21'), await writes('21.05'), await writes('ID'), await writes(null)];
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const { rows } = await world.owner.query(
    `insert into audit_entry (act, subject_kind, actor_kind, actor_id) values ('story.told', 'Story', 'USER', $1)
     returning seq::text`,
    [manager.id],
  );
  const sees = async (who: typeof manager, filter: object = {}) => {
    const { auditEntries } = await who.ask(list, { filter: { act: 'story.told', ...filter }, first: 100 });
    return auditEntries.nodes.map(({ id }: { id: string }) => id).sort();
  };
  expect(await sees(manager)).toEqual([...inside, rows[0].seq].sort());
  expect(await sees(manager, { area: '21.04.02' })).toEqual(inside.slice(1).sort());
  expect(await sees(manager, { area: '33' })).toEqual([]);
  const officer = await world.signIn('PRIVACY_OFFICER');
  expect(await sees(officer)).toEqual([...inside, ...outside, rows[0].seq].sort());
  const supervisor = await world.signIn('SUPERVISOR', { area: '21.04.02' });
  expect(await supervisor.refusal(list)).toBe('FORBIDDEN');
});

test('a page of acts with their actors takes as many statements for 1 row as for 50', async () => {
  const admin = await world.signIn('ADMIN');
  const statements = (first: number) => countStatements(() => admin.ask(list, { first, filter: { act: 'user.' } }));
  for (let made = 0; made < 50; made += 1) {
    const { id } = await person(world);
    await world.owner.query(
      `insert into audit_entry (act, subject_kind, actor_kind, actor_id) values ('user.told', 'User', 'USER', $1)`,
      [id],
    );
  }
  await statements(1); // looks the viewer up
  expect(await statements(50)).toBe(await statements(1));
});
