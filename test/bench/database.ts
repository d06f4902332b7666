import { randomBytes } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import pg from 'pg';
import { type Keys, loadKeys } from '../../api/launch/keys.ts';
import { openServiceRole } from '../../api/launch/service-role.ts';
import { migrate } from '../../api/migrate.ts';
import { seedPopulation } from '../../api/population/index.ts';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { loadAreas } from '../../api/regions/index.ts';
import { newId } from '../../api/shared/index.ts';

export const publicUrl = 'http://localhost:4900';

export interface BenchDatabase {
  readonly households: number;
  readonly ownerUrl: string;
  readonly serviceUrl: string;
  /** How long the seeding took, when it was done in this run. */
  readonly seeding?: { readonly seconds: number; readonly rows: number };
}

const withDatabase = (url: string, change: (url: URL) => void): string => {
  const changed = new URL(url);
  change(changed);
  return changed.href;
};

/** A database with so many households, made once and kept in the bench's folder. */
export async function openBenchDatabase(
  clusterUrl: string,
  folder: string,
  households: number,
): Promise<BenchDatabase> {
  const keys = loadKeys(folder);
  const name = `bench_${households}`;
  const ownerUrl = withDatabase(clusterUrl, (url) => {
    url.pathname = `/${name}`;
  });
  const cluster = new pg.Client({ connectionString: clusterUrl });
  await cluster.connect();
  const { rowCount } = await cluster.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) await cluster.query(`create database ${name}`);
  await cluster.end();
  await migrate(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await loadAreas(owner);
  await loadCatalogue(owner);
  await openServiceRole(owner, keys.servicePassword);
  const seeding = await seedOnce(owner, keys, households);
  if (seeding) await addCallers(owner);
  await owner.end();
  const serviceUrl = withDatabase(ownerUrl, (url) => {
    url.username = 'satu_pintu_service';
    url.password = keys.servicePassword;
  });
  return { households, ownerUrl, serviceUrl, seeding };
}

async function seedOnce(owner: pg.Client, keys: Keys, households: number) {
  const { rowCount } = await owner.query('select from household limit 1');
  if (rowCount) return undefined;
  const began = performance.now();
  const today = new Date().toISOString().slice(0, 10);
  const { rows } = await seedPopulation(owner, { keys: keys.vault, households, seed: 1, today });
  return { seconds: (performance.now() - began) / 1000, rows };
}

export const callers = {
  manager: '019a0000-0000-7000-8000-000000000001',
  partner: 'bench-partner',
} as const;

/** A manager of Lingga, and a partner with an agreement for every programme in the whole nation. */
async function addCallers(owner: pg.Client): Promise<void> {
  const organisationId = newId();
  await owner.query(
    `insert into organisation (id, kind, name, area_code) values ($1, 'BAZNAS', 'Bench', 'ID') on conflict do nothing`,
    [organisationId],
  );
  await owner.query(`insert into user_account (id, username, name) values ($1, 'bench', 'Bench')`, [callers.manager]);
  await owner.query(
    `insert into assignment (id, user_id, role, organisation_id, area_code, valid_from)
     values ($1, $2, 'MANAGER', $3, '21.04', '2026-01-01')`,
    [newId(), callers.manager, organisationId],
  );
  await owner.query(
    `insert into api_client (id, client_id, name, organisation_id, role) values ($1, $2, 'Bench', $3, 'PARTNER')`,
    [newId(), callers.partner, organisationId],
  );
  await owner.query(
    `insert into data_sharing_agreement (id, number, organisation_id, purposes, programme_ids, area_codes, field_classes,
       valid_from, valid_to, daily_budget, pseudonym_salt)
     select $1, 'BENCH', $2, '{PROGRAMME_TARGETING}', array_agg(id), $3, '{GENERAL}', '2026-01-01', '2099-12-31',
       2000000000, $4 from programme`,
    [newId(), organisationId, ['ID'], randomBytes(16)],
  );
}

/** A token as the service's issuer makes them. */
export async function tokenFor(folder: string, caller: keyof typeof callers): Promise<string> {
  const [key] = loadKeys(folder).signing.keys;
  const clientId = caller === 'partner' ? callers.partner : 'console';
  const at = Math.floor(Date.now() / 1000);
  return new SignJWT({ client_id: clientId })
    .setProtectedHeader({ alg: String(key!.alg), kid: key!.kid, typ: 'at+jwt' })
    .setSubject(callers[caller])
    .setIssuer(`${publicUrl}/oidc`)
    .setAudience(`${publicUrl}/graphql`)
    .setIssuedAt(at)
    .setExpirationTime(at + 600)
    .sign(await importJWK(key!));
}
