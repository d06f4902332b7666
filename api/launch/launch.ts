/** Brings the whole service up, in order, and takes it down in the opposite order. */
import { existsSync } from 'node:fs';
import { createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { type Environment, readEnvironment } from '../environment.ts';
import { announce, showOnce } from './announce.ts';
import { Complaint } from './complaint.ts';
import { loadKeys } from './keys.ts';
import { connectOwner } from './owner.ts';
import { startPostgres } from './postgres.ts';
import { serviceUrl } from './service-role.ts';
import { complain, print, underLine } from './terminal.ts';

/** What is up, and how each is taken down. */
const opened: (() => Promise<unknown>)[] = [];

async function launch(): Promise<void> {
  const environment = readEnvironment();
  await insistOnFreePort(environment);
  const keys = loadKeys(environment.dataFolder, environment.keyFile);
  const [ownerUrl, { makeReady }, { openService }] = await Promise.all([
    environment.databaseUrl ?? ownPostgres(environment.dataFolder),
    import('./steps.ts'),
    import('./service.ts'),
  ]);
  const owner = await connectOwner(ownerUrl);
  const servicePassword = environment.serviceDatabaseUrl ? undefined : keys.servicePassword;
  const access = { file: join(environment.dataFolder, 'sign-ins.txt'), demo: environment.demoHouseholds > 0 };
  const population = { households: environment.demoHouseholds, keys: keys.vault };
  const credentials = await makeReady({ owner, ownerUrl, servicePassword, access, population });
  await owner.end();
  const databaseUrl = environment.serviceDatabaseUrl ?? serviceUrl(ownerUrl, keys.servicePassword);
  const service = await openService({ environment, keys, databaseUrl }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? portComplaint(error, environment.port, environment.host) : error;
  });
  opened.push(() => service.close());
  if (!environment.isProduction) showOnce(credentials); // there, the log is no place for secrets
  announce(environment, access.file);
}

async function ownPostgres(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'postgres');
  const start = () => startPostgres({ folder, log: print });
  const { url, stop } = existsSync(folder) ? await start() : await underLine(making, start);
  opened.push(stop);
  return url;
}

const making = { id: 'Membuat basis data', en: 'Making the database' };

/** Asked before anything slow is begun. */
function insistOnFreePort({ port, host }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createSocket();
    socket.once('error', (error: NodeJS.ErrnoException) => reject(portComplaint(error, port, host)));
    socket.listen(port, host, () => socket.close(() => resolve()));
  });
}

function portComplaint(error: NodeJS.ErrnoException, port: number, host: string): unknown {
  if (error.code === 'EADDRINUSE')
    return new Complaint({
      id: `Porta ${port} sudah dipakai: hentikan program yang memakainya, atau mulai dengan PORT=${port + 1}.`,
      en: `Port ${port} is taken: stop what uses it, or start with PORT=${port + 1}.`,
    });
  if (error.code === 'EACCES')
    return new Complaint({
      id: `Porta ${port} tidak boleh dipakai pengguna ini: mulai dengan PORT=4000.`,
      en: `This user may not use port ${port}: start with PORT=4000.`,
    });
  return new Complaint({
    id: `HOST ${host} bukan alamat mesin ini (${error.code}): pakai localhost atau 0.0.0.0.`,
    en: `HOST ${host} is no address of this machine (${error.code}): use localhost or 0.0.0.0.`,
  });
}

let ending: Promise<void> | undefined;

/** Takes down what is up, newest first; asked again, it only waits. */
function end(exitCode: number): Promise<void> {
  ending ??= (async () => {
    for (const close of opened.reverse()) await close().catch(complain);
    process.exit(exitCode);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
process.on('disconnect', () => end(0)); // the process that started us is gone
await launch().catch((error: unknown) => {
  if (ending) return ending; // what was still being started fell over what was already taken down
  complain(error);
  return end(1);
});
