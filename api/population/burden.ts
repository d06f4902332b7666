import type { ClientBase } from 'pg';

/** What slows a first load down: taken away before it, put back after it, in the same transaction. */
export interface Burden {
  readonly drop: readonly string[];
  readonly restore: readonly string[];
}

/** Foreign keys to and from the tables, and the indexes that no constraint needs: all at once they cost a fraction. */
export async function burdenOf(owner: ClientBase, tables: readonly string[]): Promise<Burden> {
  const foreignKeys = await owner.query<Statement>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
        format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as restore
      from pg_constraint where contype = 'f' and (conrelid = any ($1::regclass[]) or confrelid = any ($1::regclass[]))`,
    [tables],
  );
  const indexes = await owner.query<Statement>(
    `select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as restore
      from pg_index where indrelid = any ($1::regclass[])
        and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  return {
    drop: [...foreignKeys.rows, ...indexes.rows].map((row) => row.drop),
    restore: [...indexes.rows, ...foreignKeys.rows].map((row) => row.restore),
  };
}

interface Statement {
  readonly drop: string;
  readonly restore: string;
}
