import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.ts';
import type { PlainUser } from './plain-user.ts';

/** The files of one PostgreSQL below its folder. */
export const filesIn = (folder: string) => ({
  cluster: join(folder, 'cluster'),
  password: join(folder, 'password'),
  port: join(folder, 'port'),
  starter: join(folder, 'started-by'),
  log: join(folder, 'postgres.log'),
  pid: join(folder, 'cluster', 'postmaster.pid'),
});

const MAJOR = '18';

export interface NewCluster {
  readonly folder: string;
  readonly initdb: string;
  readonly user: PlainUser;
  readonly durable: boolean;
  /** The PostgreSQL of the packages, whose version is known. */
  readonly isOurs: boolean;
}

/** Makes the cluster unless it is there. Built beside its place and moved there, so that half a cluster is never started. */
export async function makeCluster({ folder, initdb, user, durable, isOurs }: NewCluster): Promise<void> {
  const files = filesIn(folder);
  if (existsSync(files.cluster)) return isOurs ? checkVersion(files.cluster) : undefined;
  const making = `${files.cluster}.making`;
  rmSync(making, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(files.password, password, { mode: 0o600 });
  mkdirSync(making, { mode: 0o700 });
  const passwordToRead = `${files.password}.making`;
  writeFileSync(passwordToRead, password, { mode: 0o600 });
  for (const path of [making, passwordToRead]) user.own(path);
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  await run(
    user.command(initdb, [
      `--pgdata=${making}`,
      '--username=satu_pintu',
      '--auth=scram-sha-256',
      `--pwfile=${passwordToRead}`,
      '--encoding=UTF8',
      `--locale=${locale}`,
      '--lc-messages=C',
      ...(isOurs ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []),
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]),
  );
  rmSync(passwordToRead);
  renameSync(making, files.cluster);
}

function checkVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR)
    throw new Complaint({
      id: `Data di ${cluster} ditulis oleh PostgreSQL ${version}, sedangkan ini ${MAJOR}: arahkan SATU_PINTU_DATA ke folder baru, atau DATABASE_URL ke server versi itu.`,
      en: `The data in ${cluster} was written by PostgreSQL ${version}, and this is ${MAJOR}: set SATU_PINTU_DATA to a new folder, or DATABASE_URL to a server of that version.`,
    });
}

function run(command: ReturnType<PlainUser['command']>): Promise<void> {
  return new Promise((resolve, reject) => {
    const { file, args, ...as } = command;
    const child = spawn(file, args, { ...as, env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' }, detached: true });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.stdout.resume();
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(said.trim() || `initdb ended with ${code}`)),
    );
  });
}
