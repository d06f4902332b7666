import type pg from 'pg';
import { migrations } from '../../migrations/index.ts';
import { migrate } from '../migrate.ts';
import { isInhabited, seedPopulation } from '../population/index.ts';
import { loadCatalogue } from '../programmes/index.ts';
import { loadAreas } from '../regions/index.ts';
import { dayInJakarta, type Localised, type VaultKeys } from '../shared/index.ts';
import { type Credential, grantAccess } from './grant-access.ts';
import { openServiceRole } from './service-role.ts';
import { underLine } from './terminal.ts';

/** One thing that a database needs before it can be served. */
export interface Step {
  readonly name: Localised;
  /** A quick look whether it is done already; then nothing runs and nothing is printed. */
  done(): Promise<boolean>;
  run(progress: (share: number) => void): Promise<unknown>;
}

export interface Ground {
  readonly owner: pg.Client;
  readonly ownerUrl: string;
  /** Undefined when the service has a connection of its own. */
  readonly servicePassword: string | undefined;
  /** Where first sign-ins are kept, and whether those of a demo are wanted. */
  readonly access: { readonly file: string; readonly demo: boolean };
  /** How many invented households a database without any is given, and the keys that seal their numbers. */
  readonly population: { readonly households: number; readonly keys: VaultKeys };
}

const turn = 727_402; // any number but the migrator's, the same in every copy of the launcher

/** Makes a database ready, one copy of the launcher at a time. Answers the credentials made, which are shown once. */
export async function makeReady(ground: Ground): Promise<Credential[]> {
  const made: Credential[] = [];
  await takeTurn(ground.owner, async () => {
    await take([...firstSteps(ground), ...furtherSteps(ground, made)]);
    if (ground.servicePassword) await openServiceRole(ground.owner, ground.servicePassword);
  });
  return made;
}

/** Makes the tables and loads the areas, which is all that people need to live in. */
export const makeInhabitable = (ground: Pick<Ground, 'owner' | 'ownerUrl'>) =>
  takeTurn(ground.owner, () => take(firstSteps(ground)));

async function takeTurn(owner: pg.Client, work: () => Promise<void>): Promise<void> {
  await owner.query('select pg_advisory_lock($1)', [turn]);
  await work();
  await owner.query('select pg_advisory_unlock($1)', [turn]);
}

async function take(steps: readonly Step[]): Promise<void> {
  for (const step of steps) if (!(await step.done())) await underLine(step.name, step.run);
}

const firstSteps = ({ owner, ownerUrl }: Pick<Ground, 'owner' | 'ownerUrl'>): Step[] => [
  {
    name: { id: 'Menyiapkan tabel', en: 'Preparing the tables' },
    done: () => isMigrated(owner),
    run: () => migrate(ownerUrl),
  },
  {
    name: { id: 'Memuat provinsi sampai desa', en: 'Loading provinces down to villages' },
    done: () => holds(owner, 'select from area_unit where level = 4 limit 1'),
    run: () => loadAreas(owner),
  },
];

const furtherSteps = ({ owner, access, population }: Ground, made: Credential[]): Step[] => [
  {
    name: { id: 'Memuat katalog program', en: 'Loading the catalogue of programmes' },
    done: () => holds(owner, 'select from programme limit 1'),
    run: () => loadCatalogue(owner),
  },
  {
    name: { id: 'Membuat akun pertama', en: 'Making the first sign-ins' },
    done: () => holds(owner, 'select from user_account limit 1'),
    run: async () => made.push(...(await grantAccess(owner, access))),
  },
  {
    name: { id: 'Mengarang keluarga contoh', en: 'Inventing demo families' },
    done: async () => population.households === 0 || isInhabited(owner),
    run: (progress) => seedPopulation(owner, { ...population, seed: 1, today: dayInJakarta(new Date()), progress }),
  },
];

const holds = async (owner: pg.Client, query: string) => (await owner.query(query)).rowCount === 1;

async function isMigrated(owner: pg.Client): Promise<boolean> {
  if (!(await holds(owner, `select where to_regclass('schema_migration') is not null`))) return false;
  const { rows } = await owner.query<{ name: string }>('select name from schema_migration');
  const done = new Set(rows.map(({ name }) => name));
  return migrations.every(({ name }) => done.has(name));
}
