import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type pg from 'pg';
import { connectTo } from '../support/cluster.ts';
import { vault } from '../support/keys.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
let service: pg.Client;
let person: string;
let household: string;

const kk = '2104021010100001';
const nik = '2104025505900001';

/** Lists of what was done: their villages say where, they are no rows of a village. */
const logs = ['access_log', 'audit_entry'];

beforeAll(async () => {
  const made = await world.given.household({
    kk,
    members: [{ nik }],
    housing: { floor: 1 },
    assets: { car: false },
    enrolments: ['PKH'],
  });
  household = made.id;
  person = made.memberIds[0] as string;
});

beforeEach(async () => {
  service = await connectTo(world.database.serviceUrl);
});

afterEach(() => service.end());

const catalogue = async (query: string) =>
  (await world.owner.query<{ name: string }>(query)).rows.map(({ name }) => name);

const withVillage = `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attname = 'village_code' order by 1`;

const refusal = async (query: string, values: unknown[] = []) => {
  try {
    await service.query(query, values);
    return 'done';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

test('every table with a village is locked by it, the owner not excepted', async () => {
  const locked = await catalogue(
    `select relname as name from pg_class where relrowsecurity and relforcerowsecurity order by 1`,
  );
  const territorial = (await catalogue(withVillage)).filter((name) => !logs.includes(name));
  expect(territorial).toEqual(expect.arrayContaining(['household', 'person', 'person_identity', 'ppks_flag']));
  expect(locked).toEqual(expect.arrayContaining(territorial));
});

test('without a viewer the service sees no row of any territorial table', async () => {
  for (const table of (await catalogue(withVillage)).filter((name) => !logs.includes(name))) {
    const { rows } = await service.query(`select count(village_code)::int as count from ${table}`);
    expect({ table, count: rows[0].count }).toEqual({ table, count: 0 });
  }
  const { rows } = await world.owner.query('select count(*)::int as count from person');
  expect(rows[0].count).toBeGreaterThan(0);
});

test('nor can it write a row into a village out of reach, or move one there', async () => {
  await service.query("begin; select set_config('app.reach', '21.04.02.2008', true)");
  expect((await service.query('select count(*)::int as count from household')).rows[0].count).toBe(1);
  expect(await refusal("update household set village_code = '33.13.01.2001'")).toBe('42501');
  await service.query('rollback');
  expect(await refusal(`insert into dwelling (id, village_code) values (gen_random_uuid(), '21.04.02.2008')`)).toBe(
    '42501',
  );
});

test('it cannot read a single column that names or finds somebody', async () => {
  const columns = await catalogue(
    `select attrelid::regclass || '.' || attname as name from pg_attribute
     where attrelid in ('person_identity'::regclass, 'household_identity'::regclass) and attnum > 0 and not attisdropped
       and attname not in ('person_id', 'household_id', 'village_code')`,
  );
  expect(columns.length).toBeGreaterThanOrEqual(15);
  for (const column of columns) {
    const [table] = column.split('.');
    expect({ column, code: await refusal(`select ${column} from ${table}`) }).toEqual({ column, code: '42501' });
  }
});

test('the functions behind the doors open nothing out of reach, and log nothing', async () => {
  for (const reach of ['', '33.13.', '21.04.02.2009']) {
    await service.query('begin');
    for (const [name, value] of Object.entries({
      'app.reach': reach,
      'app.viewer': person,
      'app.viewer_kind': 'USER',
      'app.request': 'r',
    }))
      await service.query('select set_config($1, $2, true)', [name, value]);
    const attempts: [string, unknown][] = [
      [`open_person_identity($1, 'MANAGER', 'AUDIT', 'x', '{IDENTIFIER}', 't')`, [person]],
      [`open_household_identity($1, 'MANAGER', 'AUDIT', 'x', '{IDENTIFIER}', 't')`, [household]],
      [`log_accesses('PERSON', $1, 'MANAGER', 'AUDIT', 'x', '{SPECIFIC}', 't')`, [person]],
      [`log_accesses('HOUSEHOLD', $1, 'MANAGER', 'AUDIT', 'x', '{SPECIFIC}', 't')`, [household]],
      ['find_person_by_nik($1)', vault.index('nik', nik)],
      ['find_household_by_kk($1)', vault.index('kk', kk)],
      [`find_persons_by_name('arga', '{""}', '{~}', $1, false, 10)`, null],
    ];
    for (const [call, value] of attempts)
      expect({ call, rows: (await service.query(`select * from ${call}`, [value])).rows }).toEqual({ call, rows: [] });
    await service.query('commit');
  }
  const { rows } = await world.owner.query('select count(*)::int as count from access_log');
  expect(rows[0].count).toBe(0);
});

test('it owns nothing, can make no table, and cannot step out of its role', async () => {
  const { rows } = await world.owner.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
       (select count(*)::int from pg_class where relowner = role.oid) as owned,
       (select count(*)::int from pg_auth_members where member = role.oid) as memberships
     from pg_roles role where rolname = 'satu_pintu_service'`,
  );
  expect(rows[0]).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owned: 0,
    memberships: 0,
  });
  for (const act of [
    'create table mine (id integer)',
    'create schema mine',
    'create function mine() returns integer language sql return 1',
    'alter table household disable row level security',
    'drop policy within_reach on household',
    'truncate household',
    'delete from household',
    `set role ${(await world.owner.query('select current_user as name')).rows[0].name}`,
  ])
    expect({ act, code: await refusal(act) }).toEqual({ act, code: '42501' });
});

test('what was done and whose data was read can be added to, never changed or removed', async () => {
  for (const table of [...logs, 'seal'])
    for (const act of [`update ${table} set at = now()`, `delete from ${table}`, `truncate ${table}`])
      expect({ act, code: await refusal(act.replace('seal set at', 'seal set sealed_at')) }).toEqual({
        act,
        code: '42501',
      });
});
