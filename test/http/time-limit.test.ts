import { afterEach, describe, expect, test } from '@jest/globals';
import { connectTo } from '../support/cluster.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld({ timeLimit: 2_000 });

afterEach(() => world.owner.query('rollback'));

// Over a connection of its own: inside a transaction PostgreSQL shows the same picture for ever.
const waiting = async () => {
  const observer = await connectTo(world.database.ownerUrl);
  const { rows } = await observer.query(
    `select count(*)::int as count from pg_stat_activity
     where usename = 'satu_pintu_service' and datname = current_database() and state = 'active'`,
  );
  await observer.end();
  return rows[0].count as number;
};

test('a question that takes too long is answered TIME_LIMIT, its SQL is stopped, and the service goes on', async () => {
  await world.owner.query('begin; lock table area_unit in access exclusive mode');
  const { status, errors, data } = await world.stranger().send('{ area(code: "21") { code } }');
  expect({ status, data }).toEqual({ status: 200, data: null });
  expect(errors).toMatchObject([{ extensions: { code: 'TIME_LIMIT', requestId: expect.any(String) } }]);
  while ((await waiting()) > 0); // the cancel request travels on a connection of its own
  await world.owner.query('rollback');
  for (let again = 0; again < 12; again += 1) await world.stranger().ask('{ area(code: "21") { code } }');
});

describe('with a single connection', () => {
  const narrow = ownWorld({ poolSize: 1, timeLimit: 1_500 });

  test('requests that waited for it in vain leave none behind', async () => {
    const query =
      '{ a: area(code: "21") { path { code } } b: area(code: "33") { path { code } } areas { totalCount } }';
    await narrow.owner.query('begin; lock table area_unit in access exclusive mode');
    const answers = await Promise.all(Array.from({ length: 4 }, () => narrow.stranger().send(query)));
    for (const { errors } of answers) expect(errors?.[0]?.extensions?.code).toBe('TIME_LIMIT');
    await narrow.owner.query('rollback');
    for (let again = 0; again < 4; again += 1) await narrow.stranger().ask(query);
  });
});

test('a write that waits too long changes nothing', async () => {
  const admin = await world.signIn('ADMIN');
  await world.owner.query('begin; lock table organisation in share row exclusive mode');
  const { errors } = await admin.send(
    `mutation Add($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }`,
    { input: { idempotencyKey: 'time-limit-1', kind: 'CSR', name: 'Yayasan Sabar', areaCode: '21.04' } },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'TIME_LIMIT' } }]);
  await world.owner.query('rollback');
  const { rows } = await world.owner.query(
    `select count(*)::int as count from organisation where name = 'Yayasan Sabar'`,
  );
  expect(rows[0].count).toBe(0);
});
