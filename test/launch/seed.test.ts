import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloneTemplate, connectTo, type OwnDatabase } from '../support/cluster.ts';
import { freePort, Launcher, launchOn, temporaryFolder } from '../support/launcher.ts';

const folder = temporaryFolder();
const data = join(folder.path, 'data');
let database: OwnDatabase;

beforeAll(async () => {
  database = await cloneTemplate();
});
afterAll(async () => {
  await database.drop();
  folder.remove();
});

/** What `npm run seed -- ARGS` says, once everything is built. */
async function seed(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', SATU_PINTU_DATA: data, DATABASE_URL: database.ownerUrl };
  const run = promisify(execFile)(process.execPath, [resolve('dist/api/launch/seed.js'), ...args], { env });
  return run.catch((error: { stdout: string; stderr: string }) => error);
}

async function countHouseholds(url = database.ownerUrl): Promise<number> {
  const owner = await connectTo(url);
  const { rows } = await owner.query('select count(*)::int as count from household');
  await owner.end();
  return rows[0].count;
}

test('as many families as asked for move in, where asked', async () => {
  const { stdout } = await seed('--households', '25', '--area', '21.04.02', '--area', '36.72', '--seed', '9');
  expect(stdout).toMatch(/\n25 families, \d{3} rows\.\n$/);
  expect(await countHouseholds()).toBe(25);
});

test.each([
  [['--households', '5', '--area', '36.72'], /^✖ Families live in that area already/],
  [['--households', '5', '--area', '99'], /^✖ There is no village in that area/],
  [['--households', 'many'], /^✖ Use: npm run seed/],
  [['--families', '5'], /^✖ Use: npm run seed/],
])('%j is refused in one line, and nothing changes', async (args, complaint) => {
  const { stderr } = await seed(...args);
  expect(stderr).toMatch(complaint);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(await countHouseholds()).toBe(25);
});

test('a first start invents the demo families, a second one leaves them alone', async () => {
  const demo = await cloneTemplate();
  for (const _ of ['first', 'second']) {
    const variables = { ...launchOn(demo), DEMO: '40', SATU_PINTU_DATA: join(folder.path, 'demo') };
    const launcher = await new Launcher({ ...variables, PORT: String(await freePort()) }).ready();
    await launcher.end('SIGTERM');
    expect(await countHouseholds(demo.ownerUrl)).toBe(40);
  }
  await demo.drop();
});
