import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { holdsSeal, sealLists, verifyLists } from '../../api/oversight/index.ts';
import { connectTo } from '../support/cluster.ts';
import { ownWorld } from '../support/world.ts';

let pool: pg.Pool;
afterAll(() => pool.end()); // before the world takes its database down
const world = ownWorld();

beforeAll(() => {
  pool = new pg.Pool({ connectionString: world.database.serviceUrl, max: 4 });
});
beforeEach(() => world.owner.query('truncate seal, audit_entry, access_log'));

const writeAct = (db: pg.Pool | pg.Client, act = 'story.told') =>
  db.query(
    `insert into audit_entry (act, subject_kind, actor_kind, facts) values ($1, 'Story', 'SYSTEM', '{"a": 1}')`,
    [act],
  );
const writeAccess = (db: pg.Pool | pg.Client) =>
  db.query(`insert into access_log (actor_kind, actor_id, role, purpose, subject_kind, subject_id, village_code,
      field_classes, address, request_id)
    values ('USER', gen_random_uuid(), 'FACILITATOR', 'CASE_HANDLING', 'PERSON', gen_random_uuid(), '21.04.02.2008',
      '{IDENTIFIER}', '10.0.0.1', 'req-1')`);
const verify = async () => {
  const [audit, access] = await verifyLists(world.owner);
  return { audit: audit!, access: access! };
};

/** Seals until nothing is left: other tests' transactions in the same cluster may hold the horizon back for a moment. */
async function sealAll(): Promise<void> {
  do await sealLists(pool);
  while ((await verifyLists(world.owner)).some(({ unsealed }) => unsealed > 0));
}

/** Three seals of two rows each on the audit. */
async function threeSeals() {
  for (let made = 0; made < 3; made += 1) {
    await pool.query(`insert into audit_entry (act, subject_kind, actor_kind, facts)
      select 'story.told', 'Story', 'SYSTEM', '{"a": 1}' from generate_series(1, 2)`);
    await sealAll();
  }
  expect((await verify()).audit).toMatchObject({ seals: 3, rows: 6, unsealed: 0 });
}

test('rows of both lists are sealed once, and what comes later is told as unsealed', async () => {
  await writeAct(pool);
  await writeAccess(pool);
  await writeAccess(pool);
  await sealAll();
  expect(await sealLists(pool)).toBe(0);
  await writeAct(pool);
  const { audit, access } = await verify();
  expect(audit).toMatchObject({ rows: 1, unsealed: 1 });
  expect(access).toMatchObject({ rows: 2, unsealed: 0 });
  expect(audit.broken ?? access.broken).toBeUndefined();
  expect(await holdsSeal(world.owner, audit.head)).toBe(true);
  expect(await holdsSeal(world.owner, 'ab'.repeat(32))).toBe(false);
});

test('a transaction that is still open is neither waited for nor sealed over', async () => {
  const slow = await connectTo(world.database.serviceUrl);
  await slow.query('begin');
  await writeAct(slow, 'slow.begun');
  await writeAct(pool, 'quick.done');
  await sealLists(pool);
  expect((await verify()).audit.rows).toBe(0);
  await writeAct(slow, 'slow.ended');
  await slow.query('commit');
  await slow.end();
  await sealAll();
  const { audit } = await verify();
  expect(audit).toMatchObject({ rows: 3, unsealed: 0 });
  expect(audit.broken).toBeUndefined();
});

test('of several copies that seal at once, none seals twice', async () => {
  for (let made = 0; made < 20; made += 1) await writeAct(pool);
  await Promise.all([sealAll(), sealLists(pool), sealLists(pool)]);
  const { audit } = await verify();
  expect(audit).toMatchObject({ rows: 20, unsealed: 0 });
  expect(audit.broken).toBeUndefined();
});

test.each([
  ['changes a fact', `update audit_entry set facts = '{"a": 2}' where seq = $1`, 'CONTENT'],
  [
    'changes a time by a microsecond',
    `update audit_entry set at = at + interval '1 microsecond' where seq = $1`,
    'CONTENT',
  ],
  ['empties who it was', `update audit_entry set actor_kind = 'USER' where seq = $1`, 'CONTENT'],
  ['deletes a row', 'delete from audit_entry where seq = $1', 'ROWS'],
  [
    'slips a row in',
    `insert into audit_entry (transaction_id, act, subject_kind, actor_kind)
     select transaction_id, 'story.invented', 'Story', 'SYSTEM' from audit_entry where seq = $1`,
    'ROWS',
  ],
  ['moves a row to another transaction', `update audit_entry set transaction_id = '1' where seq = $1`, 'ROWS'],
])('when the owner of the database %s, the seal over it is named', async (_what, tamper, reason) => {
  await threeSeals();
  const { rows } = await world.owner.query('select seq from audit_entry order by seq offset 2 limit 1');
  await world.owner.query(tamper, [rows[0].seq]);
  const { audit } = await verify();
  const moved = tamper.includes(`'1'`);
  expect(audit.broken).toMatchObject({ number: moved ? 1 : 2, reason });
  expect(audit.seals).toBe(moved ? 0 : 1);
});

test.each([
  ['a seal is taken out', `delete from seal where number = 2`, { number: 3, reason: 'LINK' }],
  [
    'a seal is made to fit',
    `update seal set hash = sha256('other') where number = 2`,
    { number: 2, reason: 'CONTENT' },
  ],
  ['a count is made to fit', `update seal set rows = 3 where number = 2`, { number: 2, reason: 'ROWS' }],
  ['the first seal is taken out', `delete from seal where number = 1`, { number: 2, reason: 'LINK' }],
])('when %s, the chain tells', async (_what, tamper, broken) => {
  await threeSeals();
  await world.owner.query(tamper);
  expect((await verify()).audit.broken).toMatchObject(broken);
});

test('a chain that was made anew is told by a hash kept elsewhere', async () => {
  await threeSeals();
  const { head } = (await verify()).audit;
  await world.owner.query(`update audit_entry set act = 'story.retold'`);
  await world.owner.query('delete from seal');
  await sealAll();
  expect((await verify()).audit.broken).toBeUndefined();
  expect(await holdsSeal(world.owner, head)).toBe(false);
});

test.each([
  `update audit_entry set act = 'other'`,
  'delete from audit_entry',
  'truncate audit_entry',
  'update access_log set purpose = purpose',
  'delete from access_log',
  'update seal set rows = rows',
  'delete from seal',
  `insert into audit_entry (transaction_id, act, subject_kind, actor_kind) values ('1', 'a', 'b', 'SYSTEM')`,
  `insert into audit_entry (at, act, subject_kind, actor_kind) values (now() - interval '1 day', 'a', 'b', 'SYSTEM')`,
])('the service’s own connection cannot: %s', async (statement) => {
  await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
});

test('whatever order transactions begin, write, end and are sealed in, each row is sealed once', async () => {
  const step = fc.record({ who: fc.nat({ max: 2 }), what: fc.constantFrom('write', 'commit', 'rollback', 'seal') });
  const writers = await Promise.all([0, 1, 2].map(() => connectTo(world.database.serviceUrl)));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await world.owner.query('truncate seal, audit_entry, access_log');
      const open = new Map<number, number>();
      let kept = 0;
      const finish = async (who: number, how: 'commit' | 'rollback') => {
        if (!open.has(who)) return;
        await writers[who]!.query(how);
        if (how === 'commit') kept += open.get(who)!;
        open.delete(who);
      };
      for (const { who, what } of steps) {
        if (what === 'seal') await sealLists(pool);
        else if (what === 'write') {
          if (!open.has(who)) await writers[who]!.query('begin');
          await writeAct(writers[who]!);
          open.set(who, (open.get(who) ?? 0) + 1);
        } else await finish(who, what);
      }
      for (const who of [0, 1, 2]) await finish(who, 'commit');
      await sealAll();
      const { audit } = await verify();
      expect(audit.broken).toBeUndefined();
      expect([audit.rows, audit.unsealed]).toEqual([kept, 0]);
    }),
    { numRuns: 40 },
  );
  for (const writer of writers) await writer.end();
});
