import type { Socket } from 'node:net';
import type { Pool, PoolClient } from 'pg';
import { TimeLimit } from '../errors.ts';
import { isPlainRead, isPlannedOnce, localSettings, statementName } from './sql.ts';
import { stopStatement } from './stop-statement.ts';

export interface ReadSettings {
  /** Settings of the viewer, by which row level security decides. */
  readonly settings: Readonly<Record<string, string>>;
  /** When the request's time is up, in epoch milliseconds; PostgreSQL stops its statements then. */
  readonly deadline: number;
}

/** What a request reads through: `Reads`, or the same connection with another reach. */
export interface Reading {
  readonly deadline: number;
  readonly statements: number;
  rows<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  row<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row | undefined>;
  apart(prefixes: readonly string[]): Reading;
  end(): Promise<void>;
  close(): Promise<void>;
  cancel(): void;
}

/**
 * The reads of one request: prepared statements in one transaction, opened at the first read, with the viewer's reach.
 *
 * Statements are pipelined: each is sent without waiting for the answer to the one before, and those of one moment
 * leave in one write, which is the dearest part of a small statement.
 *
 * The doors write their access log through the same transaction, so `end()` commits; an answer must not leave before
 * it has.
 */
export class Reads implements Reading {
  #client: Promise<PoolClient> | undefined;
  #closed = false;
  #running = 0;
  /** Sending goes strictly in turn, so that nothing is sent through a connection already given back. */
  #turn: Promise<unknown> = Promise.resolve();
  #reach: string;
  /** Whether statements run with plans made once. One that wants its own ends it for the rest of the request. */
  #plansOnce = false;
  /** Whether all that was sent reads and nothing more. */
  #readsOnly = true;
  /** The first statement that failed: it took the whole transaction with it, and so the log of the doors. */
  #fault: unknown;
  /** Statements sent so far; tests hold operations to their budget with it. */
  statements = 0;

  constructor(
    private readonly pool: Pool,
    private readonly options: ReadSettings,
  ) {
    this.#reach = this.#ownReach;
  }

  get deadline(): number {
    return this.options.deadline;
  }

  rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.#rows(this.#ownReach, text, values);
  }

  async row<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(text, values))[0];
  }

  /**
   * Reads with another reach, for a verb that checked an agreement or an action's area.
   *
   * They share the connection, but each statement travels with its own reach: nothing else of the request reads with it.
   */
  apart(prefixes: readonly string[]): Reading {
    const reach = encodeReach(prefixes);
    const whole = this;
    const rows = <Row extends object>(text: string, values: readonly unknown[] = []) =>
      this.#rows<Row>(reach, text, values);
    return {
      rows,
      row: async <Row extends object>(text: string, values?: readonly unknown[]) => (await rows<Row>(text, values))[0],
      apart: (other) => this.apart(other),
      end: () => this.end(),
      close: () => this.close(),
      cancel: () => this.cancel(),
      deadline: this.deadline,
      get statements() {
        return whole.statements;
      },
    };
  }

  /** Commits what the doors logged and gives the connection back. Safe to call twice; a later read opens anew. */
  async end(): Promise<void> {
    const done = this.#turn.then(() => this.#commit());
    this.#turn = done.catch(() => undefined);
    await done;
  }

  /** Like `end`, and nothing can be read afterwards. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.end();
  }

  /** Stops the statement that runs and undoes what was logged; nobody needs to wait for it. */
  cancel(): void {
    this.#closed = true;
    const opening = this.#client;
    this.#client = undefined;
    opening?.then((client) => this.#stop(client)).catch(() => undefined);
  }

  /** The request to stop may arrive late, so the connection is not used again: it could hit somebody else's statement. */
  #stop(client: PoolClient): void {
    if (this.#running > 0) stopStatement(client);
    client.release(true);
  }

  get #ownReach(): string {
    return this.options.settings['app.reach'] ?? '';
  }

  async #rows<Row extends object>(reach: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    // A resolver may still run when its answer has left: it must not open a transaction that nobody ends.
    if (this.#closed || Date.now() > this.deadline) throw new TimeLimit();
    this.statements += 1;
    this.#running += 1;
    if (!isPlainRead(text)) this.#readsOnly = false;
    const sent = this.#turn.then(() => this.#send<Row>(reach, text, values));
    this.#turn = sent.catch((fault: unknown) => this.#note(fault));
    try {
      return (await (await sent).answer).rows;
    } catch (fault) {
      this.#note(fault);
      throw this.#fault ?? fault;
    } finally {
      this.#running -= 1;
    }
  }

  async #send<Row extends object>(reach: string, text: string, values: readonly unknown[]) {
    // What still waited for a connection when the request was given up must not open one that nobody gives back.
    if (this.#closed && !this.#client) throw new TimeLimit();
    this.#client ??= this.#begin(isPlannedOnce(text));
    const client = await this.#client;
    gather(client);
    if (this.#plansOnce && !isPlannedOnce(text)) {
      this.#plansOnce = false;
      client.query(localSettings({ plan_cache_mode: 'auto' })).catch((fault: unknown) => this.#note(fault));
    }
    if (reach !== this.#reach) {
      this.#reach = reach;
      client.query(localSettings({ 'app.reach': reach })).catch((fault: unknown) => this.#note(fault));
    }
    const answer = client.query<Row>({ name: statementName(text), text, values: values as unknown[] });
    answer.catch((fault: unknown) => this.#note(fault));
    return { answer };
  }

  async #begin(plansOnce: boolean): Promise<PoolClient> {
    try {
      const client = await this.pool.connect();
      const left = Math.max(1, this.options.deadline - Date.now());
      const settings: Record<string, string> = { ...this.options.settings, statement_timeout: String(left) };
      this.#plansOnce = plansOnce;
      if (plansOnce) settings.plan_cache_mode = 'force_generic_plan';
      this.#reach = this.#ownReach;
      gather(client);
      client.query(`begin; ${localSettings(settings)}`).catch((fault: unknown) => this.#note(fault));
      return client;
    } catch (fault) {
      this.#client = undefined;
      throw fault;
    }
  }

  #note(fault: unknown): void {
    this.#fault ??= fault;
  }

  async #commit(): Promise<void> {
    const client = await this.#client;
    this.#client = undefined;
    const nothingToLose = this.#readsOnly && this.#running === 0 && this.#fault === undefined;
    this.#readsOnly = true;
    if (client && nothingToLose) endBehind(client);
    else if (client) await this.#giveBack(client);
    const fault = this.#fault;
    this.#fault = undefined;
    // PostgreSQL answers the commit of a failed transaction by rolling it back without complaint.
    if (fault !== undefined) throw fault;
  }

  async #giveBack(client: PoolClient): Promise<void> {
    try {
      await client.query('commit');
      client.release();
    } catch (broken) {
      client.release(true);
      this.#note(broken);
    }
  }
}

type Wire = PoolClient & { readonly connection: { readonly stream: Socket } };

/**
 * Ends a transaction that only read, without waiting, and hands the connection on. What the next request sends through
 * it comes behind, and when one waits already, in the same write.
 */
function endBehind(client: PoolClient): void {
  const { stream } = (client as Wire).connection;
  stream.cork();
  setImmediate(() => stream.uncork());
  client.query('commit').catch(() => undefined); // the connection is gone: the pool learns it from the client itself
  client.release();
}

/** Everything sent to the connection until the end of this moment leaves in one write. */
function gather(client: PoolClient): void {
  const { stream } = (client as Wire).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
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
