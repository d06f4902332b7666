import type { Pool, PoolClient } from 'pg';
import { TimeLimit } from '../errors.ts';
import { localSettings, statementName } from './sql.ts';

export interface ReadSettings {
  /** Settings of the viewer, by which row level security decides. */
  readonly settings: Readonly<Record<string, string>>;
  /** When the request's time is up, in epoch milliseconds; PostgreSQL stops its statements then. */
  readonly deadline: number;
}

/**
 * The reads of one request: prepared statements in one transaction, opened at the first read, with the viewer's reach.
 *
 * The doors write their access log through the same transaction, so `end()` commits; an answer must not leave before
 * it has.
 */
export class Reads {
  #client: Promise<PoolClient> | undefined;
  #closed = false;
  #running = 0;
  readonly #apart: Reads[] = [];
  /** One statement after the other: the connection takes no second before the first has answered. */
  #turn: Promise<unknown> = Promise.resolve();
  /** The first statement that failed: it took the whole transaction with it, and so the log of the doors. */
  #fault: unknown;
  /** Statements sent so far; tests hold operations to their budget with it. */
  statements = 0;

  constructor(
    private readonly pool: Pool,
    private readonly options: ReadSettings,
  ) {}

  get deadline(): number {
    return this.options.deadline;
  }

  async rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    // A resolver may still run when its answer has left: it must not open a transaction that nobody ends.
    if (this.#closed || Date.now() > this.deadline) throw new TimeLimit();
    this.statements += 1;
    const result = this.#turn.then(async () => {
      const client = await this.#open();
      return client.query<Row>({ name: statementName(text), text, values: values as unknown[] });
    });
    this.#turn = result.catch((fault: unknown) => {
      this.#fault ??= fault;
    });
    this.#running += 1;
    try {
      return (await result).rows;
    } catch (fault) {
      throw this.#fault ?? fault;
    } finally {
      this.#running -= 1;
    }
  }

  async row<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(text, values))[0];
  }

  /**
   * Reads of their own with another reach, for a verb that checked an agreement or an action's area.
   *
   * They run in a transaction apart, so that nothing else of the same request ever reads with that reach.
   */
  apart(prefixes: readonly string[]): Reads {
    const settings = { ...this.options.settings, 'app.reach': encodeReach(prefixes) };
    const own = new Reads(this.pool, { ...this.options, settings });
    this.#apart.push(own);
    return own;
  }

  /** Commits what the doors logged and gives the connection back. Safe to call twice; a later read opens anew. */
  async end(): Promise<void> {
    await this.#commit();
    for (const own of this.#apart) await own.end();
  }

  /** Like `end`, and nothing can be read afterwards. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#commit();
    for (const own of this.#apart) await own.close();
  }

  /** Stops the statement that runs and undoes what was logged; nobody needs to wait for it. */
  cancel(): void {
    this.#closed = true;
    for (const own of this.#apart) own.cancel();
    const opening = this.#client;
    this.#client = undefined;
    opening?.then((client) => this.#stop(client)).catch(() => undefined);
  }

  /** The cancel request may arrive late, so the connection is not used again: it could hit somebody else's statement. */
  async #stop(client: PoolClient): Promise<void> {
    const { processID } = client as PoolClient & { processID: number };
    try {
      if (this.#running > 0) await this.pool.query('select pg_cancel_backend($1)', [processID]);
    } finally {
      client.release(true);
    }
  }

  async #open(): Promise<PoolClient> {
    this.#client ??= this.#begin();
    return this.#client;
  }

  async #begin(): Promise<PoolClient> {
    const client = await this.pool.connect();
    try {
      const left = Math.max(1, this.options.deadline - Date.now());
      const settings = { ...this.options.settings, statement_timeout: String(left) };
      await client.query(`begin; ${localSettings(settings)}`);
      return client;
    } catch (fault) {
      client.release(true);
      this.#client = undefined;
      throw fault;
    }
  }

  /** Takes its turn like a statement, so that no read is ever sent through a connection already given back. */
  async #commit(): Promise<void> {
    const done = this.#turn.then(() => this.#giveBack());
    this.#turn = done.catch(() => undefined);
    await done;
  }

  async #giveBack(): Promise<void> {
    const fault = this.#fault;
    this.#fault = undefined;
    const client = await this.#client;
    this.#client = undefined;
    if (!client) return;
    try {
      await client.query('commit');
      client.release();
    } catch (broken) {
      client.release(true);
      throw fault ?? broken;
    }
    // PostgreSQL answers the commit of a failed transaction by rolling it back without complaint.
    if (fault !== undefined) throw fault;
  }
}

/** Area prefixes as the database setting `app.reach` wants them; the nation is the empty prefix. */
export const encodeReach = (prefixes: readonly string[]): string => (prefixes.includes('') ? ',' : prefixes.join(','));

/** The prefix that finds an area's rows: a village by its whole code, wider areas on the dot, the nation everything. */
export function reachPrefix(areaCode: string): string {
  if (areaCode === 'ID') return '';
  return areaCode.length === 13 ? areaCode : `${areaCode}.`;
}

/** The area whose rows a prefix finds. */
export const areaOfPrefix = (prefix: string): string => (prefix === '' ? 'ID' : prefix.replace(/\.$/, ''));
