import pg from 'pg';

type Query = (this: pg.Client, config: unknown, ...rest: unknown[]) => unknown;

/** Runs something and counts the prepared statements that the service sent meanwhile. */
export async function countStatements(run: () => Promise<unknown>): Promise<number> {
  const real = pg.Client.prototype.query as Query;
  let count = 0;
  pg.Client.prototype.query = function (this: pg.Client, config: unknown, ...rest: unknown[]) {
    if (typeof config === 'object' && config !== null && 'name' in config) count += 1;
    return real.call(this, config, ...rest);
  } as typeof pg.Client.prototype.query;
  try {
    await run();
  } finally {
    pg.Client.prototype.query = real as typeof pg.Client.prototype.query;
  }
  return count;
}
