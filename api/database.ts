import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { AuditEntry } from './audit/index.ts';
import { ApiClient, ApiClientSecret, DataSharingAgreement } from './partners/index.ts';
import { Assignment, Organisation, UserAccount } from './people/index.ts';
import { Programme, ProgrammeBenefit, ProgrammeCriteria, ProgrammeQuota } from './programmes/index.ts';

export const entities = [
  AuditEntry,
  Organisation,
  UserAccount,
  Assignment,
  ApiClient,
  ApiClientSecret,
  DataSharingAgreement,
  Programme,
  ProgrammeBenefit,
  ProgrammeCriteria,
  ProgrammeQuota,
];

const dateOid = 1082;
const instantOid = 1184;
const bigintOid = 20;

/** Dates stay calendar days, instants become ISO 8601, counts become numbers: one meaning on every path. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (oid === dateOid) return (raw: string) => raw;
    if (oid === instantOid) return (raw: string) => new Date(raw).toISOString();
    if (oid === bigintOid) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

export interface DatabaseSettings {
  /** Connection of the role `satu_pintu_service`. */
  readonly url: string;
  readonly poolSize: number;
}

export interface Database {
  readonly orm: MikroORM;
  /** Prepared reads: everything but writing verbs. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens both ways to the data as the service's own role; nothing connects before it is used. */
export async function openDatabase({ url, poolSize }: DatabaseSettings): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    types,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    application_name: 'satu-pintu',
  });
  pool.on('error', () => undefined); // an idle connection died; the next request opens another
  // One that is in use but between two statements: its next statement fails, and the process must live to say so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const orm = await MikroORM.init({
    clientUrl: url,
    entities,
    metadataProvider: ReflectMetadataProvider,
    pool: { min: 0, max: Math.max(2, Math.ceil(poolSize / 2)) },
    driverOptions: { application_name: 'satu-pintu', connectionTimeoutMillis: 5_000 },
    discovery: { warnWhenNoEntities: false },
    forceUtcTimezone: true,
    allowGlobalContext: false,
    debug: false,
  });
  return {
    orm,
    pool,
    async close() {
      await Promise.all([orm.close(true), pool.end()]);
    },
  };
}
