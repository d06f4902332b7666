import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '../../api/database.ts';
import { type Postgres, startPostgres } from '../../api/launch/postgres.ts';
import { openServiceRole, serviceUrl } from '../../api/launch/service-role.ts';
import { migrate } from '../../api/migrate.ts';
import { connectTo } from '../support/cluster.ts';
import { temporaryFolder } from '../support/launcher.ts';
import type { Visitor } from '../support/visitor.ts';
import { World } from '../support/world.ts';

const folder = temporaryFolder();
const world = new World();
const password = 'only-for-this-test-only-for-this-test';
let postgres: Postgres;
let admin: Visitor;

const start = async () => {
  postgres = await startPostgres({ folder: folder.path, durable: false });
};

beforeAll(async () => {
  await start();
  await migrate(postgres.url);
  const owner = await connectTo(postgres.url);
  await openServiceRole(owner, password);
  await owner.query(
    `insert into area_unit (code, level, kind, name, valid_from) values ('21', 1, 'PROVINCE', 'Kepulauan Riau', '2025-01-01')`,
  );
  await owner.end();
  await world.open({ ownerUrl: postgres.url, serviceUrl: serviceUrl(postgres.url, password), drop: async () => {} });
  admin = await world.signIn('ADMIN');
  await world.owner.end();
});
afterAll(async () => {
  await world.server.close();
  await postgres.stop();
  folder.remove();
});

const read = '{ areas { nodes { name } } }';
const write = (name: string) =>
  [
    'mutation Add($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { name } userErrors { rule } } }',
    { input: { idempotencyKey: `outage-${name}`, kind: 'CSR', name, areaCode: '21' } },
  ] as const;
const readiness = async () => (await world.server.http.inject('/readyz')).json();

test('PostgreSQL stops: everybody is told when to come back; it starts: everything works, without our restart', async () => {
  await admin.ask(...write('before'));
  await Promise.all(Array.from({ length: 8 }, () => world.stranger().ask(read))); // several connections are open
  await postgres.stop();

  const temporary = { code: 'TEMPORARILY_UNAVAILABLE', retryAfter: expect.any(Number), requestId: expect.any(String) };
  for (const { errors } of [
    await world.stranger().send(read),
    await admin.send(read),
    await admin.send(...write('during')),
    await Promise.all(Array.from({ length: 8 }, () => world.stranger().send(read))).then((all) => all[7]!),
  ])
    expect(errors).toMatchObject([{ extensions: temporary }]);
  world.server.viewers.forget();
  const stranded = await admin.send(read);
  expect(stranded.status).toBe(503);
  expect(stranded.headers['retry-after']).toBe('2');
  expect(stranded.errors).toMatchObject([{ extensions: temporary }]);
  expect(await readiness()).toEqual({ status: 'unavailable', missing: 'database' });

  await start();
  expect(await readiness()).toEqual({ status: 'ok' });
  expect(await world.stranger().ask(read)).toEqual({ areas: { nodes: [{ name: 'Kepulauan Riau' }] } });
  const { createOrganisation } = await admin.ask(...write('during'));
  expect(createOrganisation).toEqual({ organisation: { name: 'during' }, userErrors: [] });
});

test('PostgreSQL stops in the middle of much work: every request is answered, and the process lives', async () => {
  const codes = new Set<unknown>();
  let stopped = false;
  const work = async (who: Visitor, turn: () => readonly [string, object?]) => {
    for (let last = false; !last; ) {
      last = stopped;
      const { errors } = await who.send(...turn());
      for (const { extensions } of errors ?? []) codes.add(extensions?.code);
    }
  };
  let serial = 0;
  const workers = [
    ...Array.from({ length: 8 }, () =>
      work(world.stranger(), () => ['{ a: area(code: "21") { path { name } } areas { totalCount } }']),
    ),
    ...Array.from({ length: 4 }, () => work(admin, () => write(`busy ${serial++}`))),
  ];
  await postgres.stop();
  stopped = true;
  await Promise.all(workers);
  expect([...codes]).toEqual(['TEMPORARILY_UNAVAILABLE']);
  await start();
  expect(await world.stranger().ask(read)).toEqual({ areas: { nodes: [{ name: 'Kepulauan Riau' }] } });
});

test('PostgreSQL ends every connection: requests soon go through others', async () => {
  await admin.ask(...write('again'));
  const owner = await connectTo(postgres.url);
  await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'satu_pintu_service'`);
  await owner.end();
  const persist = async (who: Visitor, operation: readonly [string, object?]) => {
    for (;;) {
      const { errors, data } = await who.send(...operation);
      if (!errors) return data;
      expect(errors).toMatchObject([{ extensions: { code: 'TEMPORARILY_UNAVAILABLE' } }]);
    }
  };
  expect(await persist(world.stranger(), [read])).toEqual({ areas: { nodes: [{ name: 'Kepulauan Riau' }] } });
  await persist(admin, write('once more'));
});

test('a connection that dies between two statements ends its request and not the process', async () => {
  const { pool, close } = await openDatabase({ url: serviceUrl(postgres.url, password), poolSize: 1 });
  const client = await pool.connect();
  await client.query('begin');
  const died = new Promise((resolve) => client.once('end', resolve));
  const owner = await connectTo(postgres.url);
  await owner.query('select pg_terminate_backend($1)', [(client as unknown as { processID: number }).processID]);
  await owner.end();
  await died;
  await expect(client.query('commit')).rejects.toThrow();
  client.release(true);
  await close();
});
