import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectTo } from '../support/cluster.ts';
import { World } from '../support/world.ts';

const world = new World();
beforeAll(() => world.open());
afterAll(async () => {
  await world.owner.end();
  await world.database.drop();
});

test('told to stop, the service finishes what it has begun and takes nothing new', async () => {
  const origin = await world.server.http.listen({ port: 0, host: '127.0.0.1' });
  const ask = () =>
    fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: '{"query":"{ area(code: \\"21\\") { name } }"}',
    });
  await world.owner.query('begin; lock table area_unit in access exclusive mode');
  const begun = ask();
  const observer = await connectTo(world.database.ownerUrl);
  const blocked = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  while ((await observer.query(blocked)).rowCount === 0); // the request waits for the lock
  await observer.end();

  const closed = world.server.close();
  await expect(ask()).rejects.toThrow();
  await world.owner.query('rollback');
  expect(await (await begun).json()).toMatchObject({ data: { area: { name: 'Kepulauan Riau' } } });
  await closed;
});
