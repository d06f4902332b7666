import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { consolePages, protect, refuseUnknown } from '../../api/http/index.ts';
import { temporaryFolder } from '../support/launcher.ts';

const folder = temporaryFolder();
const http = Fastify();

beforeAll(async () => {
  mkdirSync(join(folder.path, 'assets'));
  writeFileSync(join(folder.path, 'index.html'), '<!doctype html><title>Satu Pintu</title>');
  writeFileSync(join(folder.path, 'assets', 'main-abc123.js'), 'export {}');
  http.setNotFoundHandler(refuseUnknown);
  await protect(http);
  await consolePages(http, folder.path);
});
afterAll(async () => {
  await http.close();
  folder.remove();
});

test.each(['/admin/', '/admin/households', '/admin/programmes/0198/show?tab=2', '/admin/callback?code=x.y'])(
  '%s is the console, always asked for anew',
  async (url) => {
    const { statusCode, headers, body } = await http.inject(url);
    expect({ statusCode, body }).toEqual({ statusCode: 200, body: expect.stringContaining('<title>Satu Pintu') });
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toMatch(/default-src 'self';.*frame-ancestors 'none'/);
  },
);

test('files with a hash in their name are kept for good', async () => {
  const { headers, statusCode } = await http.inject('/admin/assets/main-abc123.js');
  expect(statusCode).toBe(200);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['content-type']).toMatch(/javascript/);
});

test('a file of an earlier build is absent, and not the page under its name', async () => {
  const { statusCode, headers } = await http.inject('/admin/assets/main-old.js');
  expect([statusCode, headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
  expect((await http.inject('/admin/../package.json')).statusCode).toBe(404);
});

test('/ and /admin lead to it', async () => {
  for (const url of ['/', '/admin']) expect((await http.inject(url)).headers.location).toBe('/admin/');
});
