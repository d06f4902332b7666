import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Localised } from '../shared/index.ts';
import { filesIn, makeCluster } from './cluster.ts';
import { diskComplaint } from './complaint.ts';
import { freePort } from './free-port.ts';
import { keepRunning } from './keep-running.ts';
import { plainUser } from './plain-user.ts';
import { binariesIn, postgresBinaries } from './postgres-binaries.ts';
import { settings } from './postgres-settings.ts';
import { folderOf, identityOf, interruptWhenWeEnd, isAlive } from './processes.ts';

export interface PostgresOptions {
  /** Where the cluster, its password, its port and its log are kept. */
  folder: string;
  /** Told what happens without being asked for. */
  log?: (words: Localised) => void;
  /** `false`: faster, and lost when the machine stops; for throwaway clusters of tests. */
  durable?: boolean;
  /** The `bin` folder of another PostgreSQL than the one that comes with the packages. */
  binaries?: string;
}

export interface Postgres {
  /** The owner's connection to the database `satu_pintu`. */
  url: string;
  stop(): Promise<void>;
}

const shutdownMilliseconds = 30_000;
const startMilliseconds = 120_000;

/** Starts the PostgreSQL of a folder, making it first where there is none; shares it when another live process runs it. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { folder, log = () => {}, durable = true, binaries } = options;
  const files = filesIn(resolve(folder));
  try {
    mkdirSync(resolve(folder), { recursive: true, mode: 0o711 });
    const shared = await shareOrEnd(files, log);
    if (shared) return { url: await openDatabase(files), stop: async () => {} };
    const { initdb, postgres } = binaries ? binariesIn(binaries) : postgresBinaries();
    const user = plainUser([postgres, files.cluster]);
    await makeCluster({ folder: resolve(folder), initdb, user, durable, isOurs: !binaries });
    const start = () => run(files, (args) => user.command(postgres, args), durable);
    const kept = await keepRunning(start, {
      end: (child) => endProcess(child.pid as number),
      onEnded: () =>
        log({
          id: 'PostgreSQL berhenti sendiri: dijalankan lagi',
          en: 'PostgreSQL ended by itself: starting it again',
        }),
    });
    const stop = async () => {
      await kept.stop();
      rmSync(files.starter, { force: true });
    };
    return { url: await openDatabase(files), stop };
  } catch (error) {
    throw diskComplaint(error, folder);
  }
}

type Files = ReturnType<typeof filesIn>;
type Command = ReturnType<ReturnType<typeof plainUser>['command']>;

/** True when a live launcher runs this cluster; a PostgreSQL whose launcher was killed is ended first. */
async function shareOrEnd(files: Files, log: (words: Localised) => void): Promise<boolean> {
  const pid = Number(firstLine(files.pid));
  if (!pid) return false;
  if (!isAlive(pid) || (folderOf(pid) ?? files.cluster) !== files.cluster) {
    rmSync(files.pid, { force: true });
    return false;
  }
  const starter = firstLine(files.starter);
  if (starter && identityOf(Number(starter.split(' ')[0])) === starter) return true;
  log({ id: 'Menghentikan PostgreSQL yang tertinggal', en: 'Ending a PostgreSQL that was left behind' });
  await endProcess(pid);
  return false;
}

async function run(files: Files, command: (args: string[]) => Command, durable: boolean): Promise<ChildProcess> {
  const port = await freePort(Number(firstLine(files.port)));
  const output = openSync(files.log, 'w', 0o600);
  const { file, args, ...as } = command(['-D', files.cluster, ...settings({ port, durable })]);
  const child = spawn(file, args, {
    ...as,
    stdio: ['ignore', output, output],
    env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
    detached: true,
  });
  closeSync(output);
  child.unref();
  let failure: (() => Error) | undefined;
  child.once('error', (error) => {
    failure = () => error;
  });
  child.once('exit', () => {
    failure ??= () => new Error(lastWords(files.log));
  });
  if (child.pid) interruptWhenWeEnd(child, as);
  writeFileSync(files.port, `${port}\n`, { mode: 0o600 });
  writeFileSync(files.starter, `${identityOf(process.pid)}\n`, { mode: 0o600 });
  for (const deadline = Date.now() + startMilliseconds; !failure; await pause(10)) {
    if (isReady(files, child.pid)) return child;
    if (Date.now() > deadline) throw new Error(`PostgreSQL does not answer: see ${files.log}`);
  }
  throw failure();
}

/** PostgreSQL writes its state on the last line of its pid file. */
function isReady(files: Files, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(files.pid, 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

async function openDatabase(files: Files): Promise<string> {
  const url = new URL(`postgresql://satu_pintu@127.0.0.1:${firstLine(files.port)}/postgres`);
  url.password = firstLine(files.password) ?? '';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'satu_pintu'`);
    if (!rowCount) await client.query('create database satu_pintu');
  } finally {
    await client.end();
  }
  url.pathname = '/satu_pintu';
  return url.href;
}

/** A fast shutdown: open transactions are rolled back, what is committed is written. */
async function endProcess(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + shutdownMilliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGQUIT');
    await pause(10);
  }
}

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const fatal = lines.findLast((line) => /\b(FATAL|PANIC|ERROR):/.test(line)) ?? lines.at(-1) ?? '';
  return `PostgreSQL did not start: ${fatal.replace(/^.*?(FATAL|PANIC|ERROR): +/, '')} (see ${log})`;
}

function firstLine(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')[0]?.trim() || undefined;
  } catch {
    return undefined;
  }
}
