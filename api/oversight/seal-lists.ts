import type { ClientBase, Pool } from 'pg';
import { digest, firstHash, listNames, type SealedList, type Span } from './sealed-lists.ts';

const turn = 727_403; // any number but those of the migrator and the launcher, the same in every copy of the service

/**
 * Seals what every finished transaction added to the lists since the last seal; answers how many rows.
 *
 * Below the oldest transaction that still runs nothing can be added any more, so writers never wait for the chain. Of
 * several copies of the service one seals at a time; the others have nothing to do then.
 */
export async function sealLists(pool: Pool): Promise<number> {
  let rows = 0;
  for (const list of listNames) rows += await inTransaction(pool, (client) => sealList(client, list));
  return rows;
}

async function sealList(client: ClientBase, list: SealedList): Promise<number> {
  const { rows } = await client.query('select pg_try_advisory_xact_lock($1) as mine', [turn]);
  if (!rows[0].mine) return 0;
  const last = await lastSeal(client, list);
  const span = await finishedSince(client, last.to);
  const sealed = await digest(client, list, span, last.hash);
  if (sealed.rows === 0) return 0;
  await client.query(
    `insert into seal (list, number, from_transaction, to_transaction, rows, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [list, last.number + 1, span.from, span.to, sealed.rows, last.hash, sealed.hash],
  );
  return sealed.rows;
}

async function lastSeal(client: ClientBase, list: SealedList): Promise<{ number: number; to: string; hash: Buffer }> {
  const { rows } = await client.query(
    `select number::int as number, to_transaction::text as to, hash from seal where list = $1 order by number desc limit 1`,
    [list],
  );
  return rows[0] ?? { number: 0, to: '0', hash: firstHash };
}

async function finishedSince(client: ClientBase, from: string): Promise<Span> {
  const { rows } = await client.query(
    `select horizon::text as to, horizon < $1::xid8 as behind
     from (select pg_snapshot_xmin(pg_current_snapshot()) as horizon) now`,
    [from],
  );
  const { to, behind } = rows[0];
  // A dump restored into a new server starts counting anew; sealing on would leave its rows outside every span.
  if (behind) throw new Error(`the lists are sealed up to transaction ${from}, but this server is only at ${to}`);
  return { from, to };
}

async function inTransaction<Result>(pool: Pool, run: (client: ClientBase) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await run(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    client.release(true);
    throw fault;
  }
}
