import { createHash, type Hash } from 'node:crypto';
import type { ClientBase } from 'pg';

/**
 * The lists under seal, and each row as the text that is hashed.
 *
 * These texts are fixed for good: whoever changes one breaks every seal ever made. A column that is added later stays
 * out of them, or gets a list of its own.
 */
export const sealedLists = {
  audit_entry: `jsonb_build_array(seq, transaction_id::text, at at time zone 'UTC', act, subject_kind, subject_id,
    area_code, actor_kind, actor_id, client_id, role, request_id, facts)::text`,
  access_log: `jsonb_build_array(seq, transaction_id::text, at at time zone 'UTC', actor_kind, actor_id, client_id, role,
    organisation_id, purpose, reference, subject_kind, subject_id, village_code, to_jsonb(field_classes), operation,
    host(address), request_id)::text`,
} as const;

export type SealedList = keyof typeof sealedLists;

export const listNames = Object.keys(sealedLists) as SealedList[];

/** Transactions from the first on and before the second. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface Digest {
  readonly hash: Buffer;
  readonly rows: number;
}

export const firstHash = Buffer.alloc(32);

const rowsAtOnce = 5_000;

/** SHA-256 over the hash before and every row of the span, in the order of transactions and numbers. */
export async function digest(client: ClientBase, list: SealedList, span: Span, previous: Buffer): Promise<Digest> {
  const hash = createHash('sha256').update(previous);
  let rows = 0;
  let after = { transaction: span.from, seq: '0' };
  for (let more = true; more; ) {
    const found = await readRows(client, list, after, span.to);
    for (const { text } of found) hash.update(text).update('\n');
    rows += found.length;
    const last = found.at(-1);
    more = found.length === rowsAtOnce;
    if (last) after = last;
  }
  return { hash: finish(hash), rows };
}

const finish = (hash: Hash): Buffer => hash.digest();

interface SealedRow {
  readonly transaction: string;
  readonly seq: string;
  readonly text: string;
}

async function readRows(
  client: ClientBase,
  list: SealedList,
  after: { transaction: string; seq: string },
  before: string,
): Promise<SealedRow[]> {
  const { rows } = await client.query<SealedRow>(
    `select transaction_id::text as transaction, seq::text as seq, ${sealedLists[list]} as text from ${list}
     where (transaction_id, seq) > ($1::xid8, $2::bigint) and transaction_id < $3::xid8
     order by transaction_id, seq limit ${rowsAtOnce}`,
    [after.transaction, after.seq, before],
  );
  return rows;
}
