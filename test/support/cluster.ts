import { randomBytes } from 'node:crypto';
import pg from 'pg';

export const templateName = 'satu_pintu_template';
const variable = 'SATU_PINTU_TEST_CLUSTER';

interface Cluster {
  readonly ownerUrl: string;
  readonly servicePassword: string;
}

/** Tells the workers, which inherit the environment, where the cluster is. */
export function shareCluster(cluster: Cluster): void {
  process.env[variable] = JSON.stringify(cluster);
}

export async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

export interface OwnDatabase {
  readonly ownerUrl: string;
  readonly serviceUrl: string;
  drop(): Promise<void>;
}

/** A database of one's own: migrated, with areas, nothing else. */
export async function cloneTemplate(): Promise<OwnDatabase> {
  const { ownerUrl, servicePassword } = JSON.parse(process.env[variable] ?? '{}') as Cluster;
  const name = `w_${randomBytes(8).toString('hex')}`;
  const postgres = await connectTo(ownerUrl);
  await postgres.query(`create database ${name} template ${templateName}`);
  await postgres.end();
  const owner = new URL(ownerUrl);
  owner.pathname = `/${name}`;
  const service = new URL(owner);
  service.username = 'satu_pintu_service';
  service.password = servicePassword;
  return {
    ownerUrl: owner.href,
    serviceUrl: service.href,
    async drop() {
      const client = await connectTo(ownerUrl);
      await client.query(`drop database ${name} with (force)`);
      await client.end();
    },
  };
}
