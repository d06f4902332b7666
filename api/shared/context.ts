import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Reads } from './reads.ts';
import type { Vault } from './vault.ts';
import type { Viewer } from './viewer.ts';
import type { Language } from './words.ts';

/** What every resolver and verb receives: who asks, in which language, and the two ways to the data. */
export interface Context {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly requestId: string;
  /** The caller's network address, for throttles and the access log. */
  readonly address: string;
  /** Plain rows through prepared statements, in the request's one read transaction. */
  readonly reads: Reads;
  /** MikroORM's unit of work for writing verbs; its transactions carry the viewer's reach. */
  readonly em: EntityManager;
  /** One loader of each kind per request. */
  loader<Loader>(make: (ctx: Context) => Loader): Loader;
  now(): Date;
  /** Today's date in Asia/Jakarta, `YYYY-MM-DD`. */
  today(): string;
  readonly services: Services;
}

/** What outlives a request. */
export interface Services {
  readonly pool: Pool;
  readonly vault: Vault;
  readonly now: () => Date;
}
