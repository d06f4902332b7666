import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Reading } from './reads.ts';
import type { Vault } from './vault.ts';
import type { Viewer } from './viewer.ts';
import type { Language } from './words.ts';

/** What every resolver and verb receives: who asks, in which language, and the two ways to the data. */
export interface Context {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly requestId: string;
  /** How the operation came: what a GET carries is kept in addresses and logs. */
  readonly method: 'GET' | 'POST';
  /** The caller's network address, for throttles and the access log. */
  readonly address: string;
  /** Plain rows through prepared statements, in the request's one read transaction. */
  readonly reads: Reading;
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
  /** Rights of recent callers; forget them after changing anybody's, so that the change counts at once. */
  readonly viewers: { forget(): void };
  readonly throttle: Throttle;
}

/** Slows down guesses of a password. */
export interface Throttle {
  admit(username: string, address: string): Promise<Admission>;
}

export interface Admission {
  /** Seconds to wait; undefined when the attempt may be made. */
  readonly retryAfter?: number;
  /** Takes the attempt back: it was no failure. */
  succeeded(): Promise<void>;
}
