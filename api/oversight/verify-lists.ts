import type { ClientBase } from 'pg';
import { digest, firstHash, listNames, type SealedList } from './sealed-lists.ts';

export interface Verdict {
  readonly list: SealedList;
  readonly seals: number;
  readonly rows: number;
  /** Rows written since the last seal; the next one takes them in. */
  readonly unsealed: number;
  /** Hash of the last seal. Who keeps it elsewhere can tell a chain that was made anew. */
  readonly head: string;
  /** The first seal that no longer fits what it sealed, or the one before it. */
  readonly broken?: { readonly number: number; readonly sealedAt: string; readonly reason: BrokenBecause };
}

/** LINK: not the continuation of the seal before. ROWS: rows are missing or were added. CONTENT: a row was changed. */
export type BrokenBecause = 'LINK' | 'ROWS' | 'CONTENT';

/** Where a list's chain stands. */
interface Link {
  readonly number: number;
  readonly to: string;
  readonly hash: Buffer;
}

interface Seal {
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly rows: string;
  readonly previous: Buffer;
  readonly hash: Buffer;
  readonly sealedAt: string;
}

/** Computes every seal anew from the rows and compares; stops a list at its first broken one. */
export async function verifyLists(client: ClientBase): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const list of listNames) verdicts.push(await verifyList(client, list));
  return verdicts;
}

async function verifyList(client: ClientBase, list: SealedList): Promise<Verdict> {
  let before: Link = { number: 0, to: '0', hash: firstHash };
  let rows = 0;
  for (let seals = await sealsAfter(client, list, 0); seals.length > 0; ) {
    for (const seal of seals) {
      const number = Number(seal.number);
      const reason = linked(seal, before) ? await examine(client, list, seal) : 'LINK';
      if (reason) return verdict(client, list, before, rows, { number, sealedAt: seal.sealedAt, reason });
      rows += Number(seal.rows);
      before = { number, to: seal.to, hash: seal.hash };
    }
    seals = await sealsAfter(client, list, before.number);
  }
  return verdict(client, list, before, rows);
}

const linked = (seal: Seal, before: Link): boolean =>
  Number(seal.number) === before.number + 1 && seal.from === before.to && seal.previous.equals(before.hash);

async function examine(client: ClientBase, list: SealedList, seal: Seal): Promise<BrokenBecause | undefined> {
  const now = await digest(client, list, seal, seal.previous);
  if (now.rows !== Number(seal.rows)) return 'ROWS';
  return now.hash.equals(seal.hash) ? undefined : 'CONTENT';
}

async function verdict(
  client: ClientBase,
  list: SealedList,
  last: Link,
  rows: number,
  broken?: Verdict['broken'],
): Promise<Verdict> {
  const { rows: counted } = await client.query(
    `select count(*)::int as unsealed from ${list} where transaction_id >= $1::xid8`,
    [last.to],
  );
  const unsealed = broken ? 0 : counted[0].unsealed;
  return { list, seals: last.number, rows, unsealed, head: last.hash.toString('hex'), broken };
}

async function sealsAfter(client: ClientBase, list: SealedList, number: number): Promise<Seal[]> {
  const { rows } = await client.query<Seal>(
    `select number::text, from_transaction::text as from, to_transaction::text as to, rows::text,
       previous_hash as previous, hash, sealed_at::text as "sealedAt"
     from seal where list = $1 and number > $2 order by number limit 1000`,
    [list, number],
  );
  return rows;
}

/** Whether a seal with this hash is in one of the lists. */
export async function holdsSeal(client: ClientBase, hash: string): Promise<boolean> {
  const { rowCount } = await client.query(`select from seal where encode(hash, 'hex') = $1`, [hash.toLowerCase()]);
  return rowCount === 1;
}
