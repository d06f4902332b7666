import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Keys } from '../../api/launch/keys.ts';
import { tables } from '../../api/population/tables.ts';
import { type Cluster, emptyNation, seed } from './database.ts';
import { atLeast, count, type Section, told } from './report.ts';
import { median } from './rounds.ts';

/** A population invented and written, against `\copy` of the very same rows into the very same tables. */
export async function measureSeeding(
  cluster: Cluster,
  keys: Keys,
  households: number,
  rounds: number,
): Promise<Section> {
  const folder = join(cluster.folder, 'rows');
  mkdirSync(folder, { recursive: true });
  const pairs: { seeding: number; copying: number; rows: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const seeded = await emptyNation(cluster, keys, 'bench_seeded');
    const { seconds, rows } = await seed(seeded.owner, keys, households);
    for (const { name, list } of lists())
      await pipeline(
        seeded.owner.query(copyTo(`copy (select ${list} from ${name}) to stdout`)),
        createWriteStream(join(folder, name)),
      );
    await seeded.drop();
    const copied = await emptyNation(cluster, keys, 'bench_copied');
    pairs.push({ seeding: seconds, copying: await copy(copied.owner, folder), rows });
    await copied.drop();
  }
  rmSync(folder, { recursive: true });
  const share = median(pairs.map(({ seeding, copying }) => copying / seeding));
  return {
    title: `Seeding (${count(households)} households)`,
    words:
      '`npm run seed` invents families, seals their numbers and writes eleven tables with keys, indexes and statistics; `\\copy` loads the same rows as text into the same empty tables, one transaction, analyzed.',
    rows: [
      atLeast('rows/s of \\copy', share, 0.3),
      told('rows/s', count(median(pairs.map(({ rows, seeding }) => rows / seeding)))),
      told('rows/s of \\copy on this machine', count(median(pairs.map(({ rows, copying }) => rows / copying)))),
    ],
  };
}

const lists = () =>
  tables.map(({ name, columns }) => ({ name, list: columns.map((column) => column.name).join(', ') }));

async function copy(owner: ClientBase, folder: string): Promise<number> {
  const began = performance.now();
  await owner.query('begin');
  for (const { name, list } of lists())
    await pipeline(createReadStream(join(folder, name)), owner.query(copyFrom(`copy ${name} (${list}) from stdin`)));
  await owner.query('commit');
  for (const { name } of lists()) await owner.query(`analyze ${name}`);
  return (performance.now() - began) / 1000;
}
