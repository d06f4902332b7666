import { jest } from '@jest/globals';
import pg from 'pg';

/** How many messages the service sends to PostgreSQL while something is asked. */
export async function countStatements(ask: () => Promise<unknown>): Promise<number> {
  const sent = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await ask();
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}
