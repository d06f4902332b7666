import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { generateClient } from '../api/launch/generate-client.ts';
import { generateWords } from '../api/launch/generate-words.ts';

const client = 'admin/generated/client.ts';

test('the generated client is what contract and operations make of it (otherwise run npm run schema:print)', async () => {
  expect(await readFile(client, 'utf8')).toBe(await generateClient(await readFile('schema/schema.graphql', 'utf8')));
});

test('the words of the official answers are those of the contract (otherwise run npm run schema:print)', async () => {
  const contract = await readFile('schema/schema.graphql', 'utf8');
  expect(await readFile('admin/generated/words.ts', 'utf8')).toBe(generateWords(contract));
});

test('the generated client compiles in strict mode, for a browser and without the service', async () => {
  const options = ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax', '--isolatedModules'];
  const browser = ['--target', 'es2023', '--lib', 'es2023,dom', '--module', 'esnext', '--moduleResolution', 'bundler'];
  const tsc = ['node_modules/typescript/bin/tsc', '--ignoreConfig', '--types', '', ...options, ...browser, client];
  const { stdout } = await promisify(execFile)(process.execPath, tsc);
  expect(stdout).toBe('');
});
