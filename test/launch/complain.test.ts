import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { cloneTemplate, type OwnDatabase } from '../support/cluster.ts';
import { freePort, Launcher, temporaryFolder } from '../support/launcher.ts';
import { answerAsPostgres } from '../support/old-postgres.ts';

const folder = temporaryFolder();
let database: OwnDatabase;
let port: string;

beforeAll(async () => {
  database = await cloneTemplate();
  port = String(await freePort());
});
afterAll(async () => {
  await database.drop();
  folder.remove();
});

let launcher: Launcher;
afterEach(() => launcher.end('SIGTERM'));

/** What a start with these settings says before it gives up. */
async function complaintOf(variables: Record<string, string>): Promise<string> {
  launcher = new Launcher({ PORT: port, SATU_PINTU_DATA: join(folder.path, 'data'), ...variables });
  expect(await launcher.ended).toBe(1);
  return launcher.stderr;
}

const changed = (url: string, change: (url: URL) => void) => {
  const copy = new URL(url);
  change(copy);
  return copy.href;
};

test('a taken port is named, with a way out', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const { port: taken } = other.address() as { port: number };
  expect(await complaintOf({ PORT: String(taken) })).toBe(
    `✖ Port ${taken} is taken: stop what uses it, or start with PORT=${taken + 1}.\n`,
  );
  other.close();
});

test('every wrong setting has its own line', async () => {
  expect(await complaintOf({ PORT: 'four thousand', DEMO: '-1', LOG_LEVEL: 'loud' })).toBe(
    [
      '✖ The setting PORT must be a whole number from 1 to 65535.',
      '✖ The setting LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
      '✖ The setting DEMO must be off or the number of demo households, 1 to 10000000.',
      '',
    ].join('\n'),
  );
});

test('an Indonesian terminal is answered in Indonesian', async () => {
  expect(await complaintOf({ PORT: '0', LANG: 'id_ID.UTF-8' })).toBe(
    '✖ Setelan PORT harus bilangan bulat 1 sampai 65535.\n',
  );
});

test('production insists on its address and its database', async () => {
  const said = await complaintOf({ NODE_ENV: 'production' });
  expect(said).toContain('The setting PUBLIC_URL is needed with NODE_ENV=production');
  expect(said).toContain('The setting DATABASE_URL is needed with NODE_ENV=production');
});

test('an unreachable database is named', async () => {
  const closed = await freePort();
  expect(await complaintOf({ DATABASE_URL: `postgresql://owner:secret@127.0.0.1:${closed}/satu_pintu` })).toBe(
    `✖ The database at 127.0.0.1:${closed} cannot be reached (ECONNREFUSED): see that it runs, or correct DATABASE_URL.\n`,
  );
});

test('an unknown database user is named, the password is not', async () => {
  const url = changed(database.ownerUrl, (url) => {
    url.username = 'stranger';
    url.password = 'a-secret-nobody-sees';
  });
  const said = await complaintOf({ DATABASE_URL: url });
  expect(said).toMatch(/^✖ The database at .* refuses the user "stranger": check .* in DATABASE_URL\.\n$/);
  expect(said).not.toContain('a-secret');
});

test('an absent database is named, with the statement that makes it', async () => {
  const url = changed(database.ownerUrl, (url) => {
    url.pathname = '/not_there';
  });
  expect(await complaintOf({ DATABASE_URL: url })).toMatch(
    /^✖ There is no database "not_there" at .*: make it with "create database not_there", or correct DATABASE_URL\.\n$/,
  );
});

test('PostgreSQL 14 is refused', async () => {
  const { port: old, server } = await answerAsPostgres({ version: '14.9', major: '14' });
  expect(await complaintOf({ DATABASE_URL: `postgresql://owner@127.0.0.1:${old}/satu_pintu` })).toBe(
    '✖ PostgreSQL 14.9 is too old: use PostgreSQL 15 or newer.\n',
  );
  server.close();
});

test('a data folder of another PostgreSQL is left alone', async () => {
  const data = join(folder.path, 'seventeen');
  mkdirSync(join(data, 'postgres', 'cluster'), { recursive: true });
  writeFileSync(join(data, 'postgres', 'cluster', 'PG_VERSION'), '17\n');
  expect(await complaintOf({ SATU_PINTU_DATA: data })).toContain('was written by PostgreSQL 17, and this is 18');
});

test('a data folder that cannot be written is named', async () => {
  const data = join(folder.path, 'read-only');
  mkdirSync(data, { mode: 0o500 });
  const isRoot = process.getuid?.() === 0; // whom modes do not stop
  if (isRoot && !mount(data, 'ro')) return;
  try {
    expect(await complaintOf({ SATU_PINTU_DATA: data })).toBe(
      `✖ The data folder ${data} cannot be written: make it writable, or set SATU_PINTU_DATA to a folder that is.\n`,
    );
  } finally {
    if (isRoot) execFileSync('umount', [data]);
  }
});

test('a data folder that is a file is named', async () => {
  const file = join(folder.path, 'file');
  writeFileSync(file, '');
  expect(await complaintOf({ SATU_PINTU_DATA: file })).toContain(`The data folder ${file} is not a folder`);
});

test('a full disk is named', async () => {
  const small = join(folder.path, 'small');
  mkdirSync(small);
  if (!mount(small, 'size=1m')) return;
  try {
    expect(await complaintOf({ SATU_PINTU_DATA: join(small, 'data') })).toContain(
      `The disk of the data folder ${join(small, 'data')}/postgres is full: free some space`,
    );
  } finally {
    execFileSync('umount', [small]);
  }
});

/** Another disk at this place; only root may have one. */
function mount(place: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('damaged keys are never replaced by new ones', async () => {
  const data = join(folder.path, 'damaged');
  mkdirSync(data);
  writeFileSync(join(data, 'keys.json'), '{"vault": {}}');
  expect(await complaintOf({ SATU_PINTU_DATA: data })).toContain('keys.json is damaged: restore your copy');
});

test('a named key file has to exist', async () => {
  const file = join(folder.path, 'no-keys.json');
  expect(await complaintOf({ SATU_PINTU_KEYS: file })).toContain(`The key file ${file} is not there: make it with`);
});

test('a Node that is too old is told before anything is installed', () => {
  const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.0'}})`;
  expect(() =>
    execFileSync(process.execPath, ['--import', old, resolve('api/launch/start.mjs')], {
      env: { PATH: process.env.PATH, LANG: 'C' },
      stdio: 'pipe',
    }),
  ).toThrow('✖ Node 18.20.0 is too old: install Node 20 or newer (https://nodejs.org) and try again.');
});
