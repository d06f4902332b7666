import { randomBytes } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import pg from 'pg';
import { hashPassword, secretHash } from '../../api/auth/index.ts';
import { type Keys, loadKeys } from '../../api/launch/keys.ts';
import { openServiceRole } from '../../api/launch/service-role.ts';
import { migrate } from '../../api/migrate.ts';
import { seedPopulation } from '../../api/population/index.ts';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { loadAreas } from '../../api/regions/index.ts';
import { newId, Vault } from '../../api/shared/index.ts';

export const publicUrl = 'http://localhost:4900';

export interface Cluster {
  readonly url: string;
  /** Of the bench: keys and data. */
  readonly folder: string;
}

export interface BenchDatabase {
  readonly households: number;
  readonly ownerUrl: string;
  readonly serviceUrl: string;
  readonly keys: Keys;
}

const withDatabase = (url: string, change: (url: URL) => void): string => {
  const changed = new URL(url);
  change(changed);
  return changed.href;
};

const named = ({ url }: Cluster, name: string) =>
  withDatabase(url, (changed) => {
    changed.pathname = `/${name}`;
  });

async function inCluster(cluster: Cluster, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function isThere(cluster: Cluster, name: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  await client.end();
  return rowCount === 1;
}

/** Everything but people. */
async function prepare(ownerUrl: string, keys: Keys): Promise<pg.Client> {
  await migrate(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await loadAreas(owner);
  await loadCatalogue(owner);
  await openServiceRole(owner, keys.servicePassword);
  return owner;
}

/** A new nation with nobody in it, to be dropped again. */
export async function emptyNation(cluster: Cluster, keys: Keys, name: string) {
  await inCluster(cluster, `drop database if exists ${name} with (force)`, `create database ${name}`);
  const owner = await prepare(named(cluster, name), keys);
  const drop = async () => {
    await owner.end();
    await inCluster(cluster, `drop database ${name} with (force)`);
  };
  return { owner, drop };
}

/** A database with so many households, made once and kept in the bench's folder. */
export async function openBenchDatabase(cluster: Cluster, households: number): Promise<BenchDatabase> {
  const keys = loadKeys(cluster.folder);
  const name = `bench_${households}`;
  const ownerUrl = named(cluster, name);
  if (!(await isThere(cluster, name))) await inCluster(cluster, `create database ${name}`);
  const owner = await prepare(ownerUrl, keys);
  const { rowCount } = await owner.query('select from household limit 1');
  if (!rowCount) await seed(owner, keys, households);
  await addCallers(owner);
  await owner.end();
  const serviceUrl = withDatabase(ownerUrl, (url) => {
    url.username = 'satu_pintu_service';
    url.password = keys.servicePassword;
  });
  return { households, ownerUrl, serviceUrl, keys };
}

export async function seed(owner: pg.Client, keys: Keys, households: number) {
  const began = performance.now();
  const today = new Date().toISOString().slice(0, 10);
  const { rows } = await seedPopulation(owner, { keys: keys.vault, households, seed: 1, today });
  return { seconds: (performance.now() - began) / 1000, rows };
}

/** Numbers that a person of an area could show. */
export async function proofOf(
  { ownerUrl, keys }: BenchDatabase,
  regency: string,
): Promise<{ nik: string; kk: string }> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query(
    `select nik_cipher, nik_key_id, kk_cipher, kk_key_id from household
      join household_identity on household_identity.household_id = household.id
      join person on person.household_id = household.id join person_identity on person_identity.person_id = person.id
      where regency_code = $1 and nik_cipher is not null and kk_cipher is not null
      order by household.id, person.id limit 1`,
    [regency],
  );
  await owner.end();
  const vault = new Vault(keys.vault);
  const [row] = rows;
  return {
    nik: vault.open({ cipher: row.nik_cipher, keyId: row.nik_key_id }),
    kk: vault.open({ cipher: row.kk_cipher, keyId: row.kk_key_id }),
  };
}

export const callers = {
  manager: '019a0000-0000-7000-8000-000000000001',
  partner: 'bench-partner',
} as const;

// Secrets of throwaway databases that listen to this machine only.
export const partnerSecret = 'bench-secret-of-a-throwaway-database';
export const password = 'sandi bangku ukur yang panjang';

/** A manager of Lingga, and a partner with an agreement for every programme in the whole nation. */
async function addCallers(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query('select from api_client_secret limit 1');
  if (rowCount) return;
  const [organisationId, clientId] = [newId(), newId()];
  await owner.query(
    `insert into organisation (id, kind, name, area_code) values ($1, 'BAZNAS', 'Bench', 'ID') on conflict do nothing`,
    [organisationId],
  );
  await owner.query(`insert into user_account (id, username, name, password_hash) values ($1, 'bench', 'Bench', $2)`, [
    callers.manager,
    await hashPassword(password),
  ]);
  await owner.query(
    `insert into assignment (id, user_id, role, organisation_id, area_code, valid_from)
     values ($1, $2, 'MANAGER', $3, '21.04', '2026-01-01')`,
    [newId(), callers.manager, organisationId],
  );
  await owner.query(
    `insert into api_client (id, client_id, name, organisation_id, role) values ($1, $2, 'Bench', $3, 'PARTNER')`,
    [clientId, callers.partner, organisationId],
  );
  await owner.query('insert into api_client_secret (id, api_client_id, secret_hash) values ($1, $2, $3)', [
    newId(),
    clientId,
    secretHash(partnerSecret),
  ]);
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
