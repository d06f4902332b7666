import { createHmac } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Admission, Throttle } from '../shared/index.ts';

const forgetAfter = 15 * 60_000;
const firstWait = 30_000;
const longestWait = 15 * 60_000;

/** Failures that stay without a wait; an address may be a whole office behind one router. */
const freeFailures = { username: 5, address: 30 };

interface Subject {
  readonly hash: Buffer;
  readonly free: number;
}

/**
 * Slows down guessing, by username and by address.
 *
 * An attempt counts from before its password is checked, one at a time per subject, so that a hundred at once are no
 * better than a hundred in turn. Unknown usernames are counted like known ones.
 */
export class AttemptThrottle implements Throttle {
  constructor(
    private readonly pool: Pool,
    private readonly key: string,
    private readonly now: () => Date,
  ) {}

  async admit(username: string, address: string): Promise<Admission> {
    const subjects = [
      { hash: this.#hash('username', username.toLowerCase()), free: freeFailures.username },
      { hash: this.#hash('address', address), free: freeFailures.address },
    ];
    const at = this.now();
    const retryAfter = await this.#count(subjects, at);
    const [own, shared] = subjects as [Subject, Subject];
    return {
      ...(retryAfter && { retryAfter }),
      succeeded: async () => {
        await this.pool.query(
          'delete from sign_in_attempt where subject_hash = $1 or (subject_hash = $2 and at = $3)',
          [own.hash, shared.hash, at],
        );
      },
    };
  }

  async #count(subjects: readonly Subject[], at: Date): Promise<number | undefined> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const waits = await failures(client, subjects, at);
      const wait = Math.max(...waits);
      if (wait <= 0)
        await client.query('insert into sign_in_attempt (subject_hash, at) select unnest($1::bytea[]), $2', [
          subjects.map(({ hash }) => hash),
          at,
        ]);
      await client.query('commit');
      client.release();
      return wait > 0 ? Math.ceil(wait / 1000) : undefined;
    } catch (fault) {
      client.release(true);
      throw fault;
    }
  }

  #hash(kind: string, text: string): Buffer {
    return createHmac('sha256', this.key).update(`${kind}:${text}`).digest();
  }
}

/** Milliseconds that each subject still has to wait. */
async function failures(client: PoolClient, subjects: readonly Subject[], at: Date): Promise<number[]> {
  const hashes = subjects.map(({ hash }) => hash);
  const locks = hashes.map((hash) => hash.readBigInt64BE().toString()).sort();
  for (const lock of locks) await client.query('select pg_advisory_xact_lock($1::bigint)', [lock]);
  const { rows } = await client.query<{ subject: string; count: number; last: string }>(
    `select encode(subject_hash, 'hex') as subject, count(*)::int as count, max(at) as last from sign_in_attempt
     where subject_hash = any($1) and at > $2 group by 1`,
    [hashes, new Date(at.getTime() - forgetAfter)],
  );
  return subjects.map(({ hash, free }) => {
    const found = rows.find(({ subject }) => subject === hash.toString('hex'));
    if (!found || found.count < free) return 0;
    const wait = Math.min(firstWait * 2 ** (found.count - free), longestWait);
    return Date.parse(found.last) + wait - at.getTime();
  });
}
