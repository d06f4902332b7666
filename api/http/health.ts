import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { within } from '../shared/index.ts';

const patience = 2_000;

/** `/healthz`: the process answers. `/readyz`: it may be sent requests, the database is there and has this code's shape. */
export function health(http: FastifyInstance, pool: Pool, migrations: readonly string[]): void {
  const options = { helmet: {}, config: { rateLimit: false } } as const;
  http.get('/healthz', options, async () => ({ status: 'ok' }));
  http.get('/readyz', options, async (_request, reply) => {
    const missing = await missingPart(pool, migrations);
    if (!missing) return { status: 'ok' };
    return reply.code(503).header('retry-after', '2').send({ status: 'unavailable', missing });
  });
}

async function missingPart(pool: Pool, migrations: readonly string[]): Promise<'database' | 'migrations' | undefined> {
  try {
    const list = pool.query<{ name: string }>('select name from schema_migration');
    const { rows } = await within(patience, list, () => new Error('too late'));
    const there = new Set(rows.map(({ name }) => name));
    return migrations.every((name) => there.has(name)) ? undefined : 'migrations';
  } catch {
    return 'database';
  }
}
