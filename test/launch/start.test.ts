import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { cloneTemplate, connectTo } from '../support/cluster.ts';
import { freePort, Launcher, launchOn, temporaryFolder } from '../support/launcher.ts';

const folder = temporaryFolder();
const file = (...parts: string[]) => join(folder.path, ...parts);
let port: number;

beforeAll(async () => {
  port = await freePort();
});
afterAll(() => folder.remove());

let begun: Launcher[] = [];
afterEach(async () => {
  await Promise.all(begun.map((launcher) => launcher.end('SIGTERM')));
  begun = [];
});

function begin(variables: Record<string, string> = {}): Launcher {
  const launcher = new Launcher({ PORT: String(port), SATU_PINTU_DATA: folder.path, ...variables });
  begun.push(launcher);
  return launcher;
}

const start = (variables: Record<string, string> = {}) => begin(variables).ready();

async function countVillages(at = port): Promise<number> {
  const query = '{ areas(filter: { level: 4 }) { totalCount } }';
  const response = await fetch(`http://localhost:${at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { areas: { totalCount: number } } };
  return data.areas.totalCount;
}

const postgresPid = () => Number(readFileSync(file('postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
const isRunning = (pid: number) => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');
  } catch {
    return false;
  }
};

test('the first start makes everything, and tells where it is', async () => {
  const launcher = await start();
  expect(launcher.stdout).toContain('✔ Loading provinces down to villages');
  expect(launcher.stdout).toContain(`http://localhost:${port}/graphql`);
  expect(launcher.stdout).toMatch(/^ {2}admin +\w{4}-\w{4}-\w{4}-\w{4} +Administrator$/m);
  expect(await countVillages()).toBe(83_762);
  const pid = postgresPid();
  expect(await launcher.end('SIGINT')).toBe(0);
  expect(launcher.stderr).toBe('');
  expect(isRunning(pid)).toBe(false);
});

test('every file with a secret is for the owner of the files only', () => {
  for (const secret of [file('keys.json'), file('sign-ins.txt'), file('postgres', 'password')])
    expect(statSync(secret).mode & 0o077).toBe(0);
});

test('the second start keeps keys and data, and has nothing to make', async () => {
  const keys = readFileSync(file('keys.json'), 'utf8');
  const launcher = await start();
  expect(launcher.stdout).not.toContain('…');
  expect(launcher.stdout).not.toContain('admin ');
  expect(launcher.stdout).toContain(file('sign-ins.txt'));
  expect(readFileSync(file('keys.json'), 'utf8')).toBe(keys);
  expect(await countVillages()).toBe(83_762);
  expect(await launcher.end('SIGTERM')).toBe(0);
});

test('a start after kill -9 of everything recovers', async () => {
  const killed = await start();
  process.kill(postgresPid(), 'SIGKILL');
  await killed.end('SIGKILL');
  const launcher = await start();
  expect(await countVillages()).toBe(83_762);
  await launcher.end('SIGINT');
});

test('a start after kill -9 of the service alone recovers, and leaves one PostgreSQL', async () => {
  const killed = await start();
  const orphan = postgresPid();
  await killed.end('SIGKILL');
  const launcher = await start();
  expect(isRunning(orphan)).toBe(false);
  expect(await countVillages()).toBe(83_762);
  await launcher.end('SIGINT');
});

test('being told to stop in the middle of a start leaves nothing behind', async () => {
  const launcher = begin({ SATU_PINTU_DATA: file('interrupted') });
  await new Promise<void>((begun) =>
    launcher.process.stdout?.on('data', () => launcher.stdout.includes('Loading') && begun()),
  );
  const pid = Number(readFileSync(file('interrupted', 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  expect(await launcher.end('SIGINT')).toBe(0);
  expect(launcher.stderr).toBe('');
  expect(isRunning(pid)).toBe(false);
});

test('copies that start at once over one empty database take turns', async () => {
  const database = await cloneTemplate();
  const owner = await connectTo(database.ownerUrl);
  await owner.query('drop schema public cascade; create schema public');
  await owner.end();
  const ports = [port, await freePort()];
  const copies = ports.map((own) => start({ ...launchOn(database), PORT: String(own) }));
  const launchers = await Promise.all(copies);
  for (const own of ports) expect(await countVillages(own)).toBe(83_762);
  for (const launcher of launchers) await launcher.end('SIGTERM');
  await database.drop();
});

test('a demo start hands out a client secret that opens the API', async () => {
  const database = await cloneTemplate();
  const launcher = await start({ ...launchOn(database), DEMO: '60', SATU_PINTU_DATA: file('demo') });
  const [, secret] = launcher.stdout.match(/^ {2}baznas-lingga +(\S{43}) /m) ?? [];
  const response = await fetch(`http://localhost:${port}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`baznas-lingga:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  expect(await response.json()).toMatchObject({ token_type: 'Bearer', expires_in: 600 });
  await launcher.end('SIGTERM');
  await database.drop();
});
