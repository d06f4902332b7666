import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { migrations } from '../migrations/index.ts';

const turn = 727_401; // any number, the same in every copy of the service

/** Brings the database to the newest shape, one copy of the service at a time. Answers the names that ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const gate = new pg.Client({ connectionString: ownerUrl });
  await gate.connect();
  try {
    await gate.query('select pg_advisory_lock($1)', [turn]);
    const migrator = await openMigrator(ownerUrl);
    try {
      return (await migrator.orm.migrator.up()).map(({ name }) => name);
    } finally {
      await migrator.orm.close(true);
    }
  } finally {
    await gate.end();
  }
}

/** The migrator over the owner's connection; the caller closes `orm`. */
export async function openMigrator(ownerUrl: string) {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      tableName: 'schema_migration',
      snapshot: false,
      silent: true,
      migrationsList: migrations.map((migration) => ({ name: migration.name, class: migration })),
    },
  });
  return { orm };
}
