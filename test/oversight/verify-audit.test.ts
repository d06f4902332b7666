import { execFile } from 'node:child_process';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { sealLists, verifyLists } from '../../api/oversight/index.ts';
import { ownWorld } from '../support/world.ts';

let pool: pg.Pool;
afterAll(() => pool.end()); // before the world takes its database down
const world = ownWorld();

/** `npm run audit:verify -- ARGS`, without the building. */
function run(...args: string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_URL: world.database.ownerUrl, LANG: 'en_GB.UTF-8', LC_ALL: '' };
  return new Promise((done) => {
    execFile(process.execPath, ['dist/api/launch/verify-audit.js', ...args], { env }, (fault, stdout, stderr) =>
      done({ code: fault ? Number(fault.code) : 0, said: stdout + stderr }),
    );
  });
}

test('the command tells what is whole, and fails by naming what is broken or gone', async () => {
  pool = new pg.Pool({ connectionString: world.database.serviceUrl });
  await pool.query(`insert into audit_entry (act, subject_kind, actor_kind) values ('story.told', 'Story', 'SYSTEM')`);
  do await sealLists(pool);
  while ((await verifyLists(world.owner)).some(({ unsealed }) => unsealed > 0));
  const [audit] = await verifyLists(world.owner);
  const whole = await run(audit!.head);
  expect(whole).toMatchObject({ code: 0, said: expect.stringContaining('1 seals over 1 rows are whole') });
  expect(whole.said).toContain(audit!.head);
  const gone = await run('00'.repeat(32));
  expect(gone).toMatchObject({ code: 1, said: expect.stringContaining(`The seal ${'00'.repeat(32)} is gone.`) });
  await world.owner.query(`update audit_entry set act = 'story.retold'`);
  const broken = await run();
  expect(broken).toMatchObject({ code: 1, said: expect.stringContaining('✖ Audit: seal 1 ') });
  expect(broken.said).toContain('the content of a row was changed');
});
