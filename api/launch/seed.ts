/** `npm run seed -- --households N [--area CODE]... [--seed S] [--database URL]`: fills a database with invented families. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { AreaNotFree, type PlanWish, seedPopulation } from '../population/index.ts';
import { dayInJakarta } from '../shared/index.ts';
import { Complaint } from './complaint.ts';
import { loadKeys } from './keys.ts';
import { connectOwner } from './owner.ts';
import { startPostgres } from './postgres.ts';
import { makeInhabitable } from './steps.ts';
import { complain, print, underLine } from './terminal.ts';

async function seed(): Promise<void> {
  const { database, ...wish } = readWish(process.argv.slice(2));
  const environment = readEnvironment();
  const keys = loadKeys(environment.dataFolder, environment.keyFile).vault;
  const given = database ?? environment.databaseUrl;
  const own = given ? undefined : await startPostgres({ folder: join(environment.dataFolder, 'postgres') });
  stop = own?.stop;
  const ownerUrl = given ?? (own?.url as string);
  const owner = await connectOwner(ownerUrl);
  try {
    await makeInhabitable({ owner, ownerUrl });
    const { households, rows } = await underLine(inventing, (progress) =>
      seedPopulation(owner, { ...wish, keys, progress }),
    );
    const [families, lines] = [households, rows].map((count) => count.toLocaleString('id'));
    print({ id: `${families} keluarga, ${lines} baris.`, en: `${families} families, ${lines} rows.` });
  } catch (error) {
    throw error instanceof AreaNotFree ? new Complaint(refusals[error.reason]) : error;
  } finally {
    await owner.end();
  }
}

const inventing = { id: 'Mengarang keluarga', en: 'Inventing families' };

function readWish(args: string[]): PlanWish & { database: string | undefined } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        households: { type: 'string' },
        area: { type: 'string', multiple: true },
        seed: { type: 'string', default: '1' },
        database: { type: 'string' },
      },
    });
    const [households, seed] = [values.households, values.seed].map(Number) as [number, number];
    if (!(Number.isInteger(households) && households > 0 && Number.isInteger(seed))) throw new TypeError(usage.en);
    return { households, seed, areas: values.area, database: values.database, today: dayInJakarta(new Date()) };
  } catch {
    throw new Complaint(usage);
  }
}

const usage = {
  id: 'Pakai: npm run seed -- --households JUMLAH [--area KODE]... [--seed BILANGAN] [--database URL]',
  en: 'Use: npm run seed -- --households NUMBER [--area CODE]... [--seed NUMBER] [--database URL]',
};

const refusals = {
  NO_VILLAGES: {
    id: 'Tidak ada desa di wilayah itu: periksa kode pada --area, misalnya --area 21.04.',
    en: 'There is no village in that area: check the code of --area, such as --area 21.04.',
  },
  INHABITED: {
    id: 'Wilayah itu sudah berisi keluarga, dan NIK contoh tidak boleh kembar: pilih kabupaten lain dengan --area, atau basis data kosong.',
    en: 'Families live in that area already, and no two may bear the same NIK: choose another regency with --area, or an empty database.',
  },
};

let stop: (() => Promise<void>) | undefined;

async function end(exitCode: number): Promise<void> {
  await stop?.();
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(1));
await seed().then(
  () => end(0),
  (error: unknown) => {
    complain(error);
    return end(1);
  },
);
