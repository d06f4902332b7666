import { Vault, type VaultKeys } from '../shared/index.ts';
import { CopyRows } from './copy-rows.ts';
import { households } from './households.ts';
import type { Plan } from './plan.ts';
import { tables } from './tables.ts';

/** Families ready to be sent: for each table of `tables` its rows in binary, where there are any. */
export interface Batch {
  readonly households: number;
  readonly rows: number;
  readonly data: readonly (Uint8Array<ArrayBuffer> | null)[];
}

export interface Order {
  readonly plan: Plan;
  readonly keys: VaultKeys;
}

const batchSize = 2_000;

/** The plan's families, sealed and printed, so many at a time. */
export function* printBatches({ plan, keys }: Order): Generator<Batch, undefined> {
  const vault = new Vault(keys);
  const outs = tables.map(() => new CopyRows());
  let held = 0;
  const take = (): Batch => {
    const rows = outs.reduce((sum, out) => sum + out.rows, 0);
    const batch = { households: held, rows, data: outs.map((out) => (out.rows ? out.take() : null)) };
    held = 0;
    return batch;
  };
  for (const family of households(plan)) {
    tables.forEach((table, index) => {
      const out = outs[index] as CopyRows;
      for (const row of table.rows(family, vault)) {
        out.beginRow(table.columns.length);
        for (const column of table.columns) column.write(out, row, family);
      }
    });
    if (++held === batchSize) yield take();
  }
  if (held) yield take();
  return undefined;
}
