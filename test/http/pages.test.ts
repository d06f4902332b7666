import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { ownWorld } from '../support/world.ts';

const lines: string[] = [];
const log = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk));
    done();
  },
});
const world = ownWorld({ logLevel: 'info', logTo: log });
const get = (url: string, headers = {}) => world.server.http.inject({ url, headers });

describe('health', () => {
  test('/healthz answers as long as the process does', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
  });

  test('/readyz wants the database with the shape of this code', async () => {
    expect((await get('/readyz')).json()).toEqual({ status: 'ok' });
    await world.owner.query(`update schema_migration set name = 'x' || name where id = 1`);
    const reply = await get('/readyz');
    await world.owner.query(`update schema_migration set name = substr(name, 2) where id = 1`);
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toEqual({ status: 'unavailable', missing: 'migrations' });
    expect(reply.headers['retry-after']).toBe('2');
  });
});

test('every answer has a request id of its own and strict headers', async () => {
  const replies = await Promise.all(['/healthz', '/graphql', '/nowhere'].map((url) => get(url)));
  const ids = replies.map(({ headers }) => headers['x-request-id']);
  expect(new Set(ids).size).toBe(3);
  for (const { headers } of replies) {
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'strict-transport-security': expect.stringContaining('max-age='),
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('x-powered-by');
  }
});

test('a path that is not there is answered like every failure', async () => {
  const reply = await get('/nowhere', { 'accept-language': 'id' });
  expect(reply.statusCode).toBe(404);
  expect(reply.json()).toEqual({
    errors: [
      {
        message: 'Data tidak ditemukan.',
        extensions: { code: 'NOT_FOUND', requestId: reply.headers['x-request-id'] },
      },
    ],
  });
});

test('the front door leads to the console', async () => {
  const reply = await get('/');
  expect({ status: reply.statusCode, to: reply.headers.location }).toEqual({ status: 302, to: '/admin/' });
});

test('whoever opens the API in a browser is led to the explorer', async () => {
  const reply = await get('/graphql', { accept: 'text/html,application/xhtml+xml' });
  expect({ status: reply.statusCode, to: reply.headers.location }).toEqual({ status: 302, to: '/explorer' });
});

test('the log says what was answered and names nobody', async () => {
  const name = 'Siti Rahmawati';
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  await manager.ask('query Q($name: String!) { areas(filter: { name: $name }) { totalCount } }', { name });
  const asked = new URLSearchParams({ query: '{ __typename }', variables: JSON.stringify({ name }) });
  const { headers } = await get(`/graphql?${asked}`, { authorization: `Bearer ${manager.token}` });
  const log = lines.join('');
  expect(log).toContain(`"requestId":"${headers['x-request-id']}","method":"GET","route":"/graphql"`);
  for (const secret of [name, 'Siti', manager.token as string, '127.0.0.1']) expect(log).not.toContain(secret);
});
