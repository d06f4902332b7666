import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../api/launch/postgres.ts';
import { migrate } from '../../api/migrate.ts';
import { loadAreas } from '../../api/regions/index.ts';
import { connectTo, shareCluster, templateName } from './cluster.ts';

declare global {
  var stopTestPostgres: (() => Promise<void>) | undefined;
}

/**
 * One template database for the whole run: migrated, with every area of the nation; each test file clones it.
 * `TEST_POSTGRES` names the `bin` folder of another PostgreSQL, `TEST_DATABASE_URL` a server that runs already.
 */
export default async function setUp(): Promise<void> {
  const ownerUrl = process.env.TEST_DATABASE_URL ?? (await startOwn());
  const servicePassword = randomBytes(18).toString('hex');
  const postgres = await connectTo(ownerUrl);
  await postgres.query(`drop database if exists ${templateName} with (force)`);
  await postgres.query(`create database ${templateName}`);
  const templateUrl = withDatabase(ownerUrl, templateName);
  await migrate(templateUrl);
  await postgres.query(`alter role satu_pintu_service login password '${servicePassword}'`);
  await postgres.end();
  const template = new pg.Client({ connectionString: templateUrl });
  await template.connect();
  await loadAreas(template);
  await template.end();
  shareCluster({ ownerUrl, servicePassword });
}

async function startOwn(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'satu-pintu-test-'));
  const { url, stop } = await startPostgres({ folder, durable: false, binaries: process.env.TEST_POSTGRES });
  globalThis.stopTestPostgres = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return url;
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
