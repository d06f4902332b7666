import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { VaultKeys } from '../shared/index.ts';
import { burdenOf } from './burden.ts';
import { type Plan, type PlanWish, planPopulation, type Village } from './plan.ts';
import type { Batch } from './print-batches.ts';
import { readBatches } from './read-batches.ts';
import { tables } from './tables.ts';

export interface Seeding extends PlanWish {
  /** Of the vault that the service opens the numbers with. */
  readonly keys: VaultKeys;
  readonly progress?: (share: number) => void;
}

export interface Seeded {
  readonly households: number;
  /** In all tables. */
  readonly rows: number;
}

/** An area of the wish has nobody to live in it, or somebody lives there already, with numbers that would be given twice. */
export class AreaNotFree extends Error {
  constructor(readonly reason: 'NO_VILLAGES' | 'INHABITED') {
    super(reason);
  }
}

/** The rest goes to indexes, keys and statistics. */
const copying = 0.72;
const names = tables.map(({ name }) => name);

/** Invents the population and writes it as the database's owner, whole or not at all. */
export async function seedPopulation(owner: ClientBase, seeding: Seeding): Promise<Seeded> {
  await owner.query('begin');
  try {
    const seeded = await write(owner, seeding);
    await owner.query('commit');
    return seeded;
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

async function write(owner: ClientBase, { keys, progress = () => undefined, ...wish }: Seeding): Promise<Seeded> {
  await seeAll(owner);
  // Nobody moves in between the look and the work; readers go on until the tables are emptied.
  await owner.query('lock table household, dwelling in share row exclusive mode');
  const plan = await planAround(owner, wish);
  const isFirst = await holdsNothing(owner);
  const { drop, restore } = isFirst ? await burdenOf(owner, names) : { drop: [], restore: [] };
  const bindsOwner = await isBoundByPolicies(owner);
  if (bindsOwner) for (const name of names) await owner.query(`alter table ${name} no force row level security`);
  for (const statement of drop) await owner.query(statement);
  // Rows copied into a table that this transaction emptied are frozen at once: no vacuum has to come by later.
  if (isFirst) await owner.query(`truncate ${names.join(', ')}`);
  const total = plan.villages.reduce((sum, { households }) => sum + households, 0);
  const seeded = { households: 0, rows: 0 };
  for await (const batch of readBatches({ plan, keys })) {
    await send(owner, batch, isFirst);
    seeded.households += batch.households;
    seeded.rows += batch.rows;
    progress((copying * seeded.households) / total);
  }
  const last = [...restore, ...names.map((name) => `analyze ${name}`)];
  for (const [index, statement] of last.entries()) {
    await owner.query(statement);
    progress(copying + ((1 - copying) * (index + 1)) / last.length);
  }
  if (bindsOwner) for (const name of names) await owner.query(`alter table ${name} force row level security`);
  return seeded;
}

async function send(owner: ClientBase, { data }: Batch, isFirst: boolean): Promise<void> {
  for (const [index, { name, columns }] of tables.entries()) {
    const bytes = data[index];
    if (!bytes) continue;
    const list = columns.map((column) => column.name).join(', ');
    const format = isFirst ? 'format binary, freeze' : 'format binary';
    const stream = owner.query(copyFrom(`copy ${name} (${list}) from stdin (${format})`));
    stream.end(bytes);
    await finished(stream);
  }
}

/** Numbers are dealt out regency by regency, from the first on, so new families need a regency for themselves. */
async function planAround(owner: ClientBase, wish: PlanWish): Promise<Plan> {
  const inhabited = await owner.query<{ code: string }>('select distinct left(village_code, 5) as code from household');
  const taken = new Set(inhabited.rows.map(({ code }) => code));
  const isTaken = ({ code }: Village) => taken.has(code.slice(0, 5));
  const nation = await owner.query<Village>(
    `select village.code, village.name, village.kind, regency.name as regency
      from area_unit village join area_unit regency on regency.code = left(village.code, 5)
      where village.level = 4 and village.valid_to is null`,
  );
  const plan = planPopulation(wish.areas ? nation.rows : nation.rows.filter((village) => !isTaken(village)), wish);
  if (plan.villages.length === 0) throw new AreaNotFree('NO_VILLAGES');
  if (plan.villages.some(isTaken)) throw new AreaNotFree('INHABITED');
  return plan;
}

/** Whether anybody, invented or not, lives in the database. */
export async function isInhabited(owner: ClientBase): Promise<boolean> {
  await owner.query('begin');
  await seeAll(owner);
  const isEmpty = await holdsNothing(owner);
  await owner.query('commit');
  return !isEmpty;
}

/** An owner who is no superuser is bound by forced policies: without reach, a full table looks empty. */
const seeAll = (owner: ClientBase) => owner.query(`select set_config('app.reach', ',', true)`);

const holdsNothing = async (owner: ClientBase) =>
  (await owner.query('select from household union all select from dwelling limit 1')).rowCount === 0;

/** COPY does not go through policies. */
async function isBoundByPolicies(owner: ClientBase): Promise<boolean> {
  const { rows } = await owner.query<{ free: boolean }>(
    'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
  );
  return !rows[0]?.free;
}
