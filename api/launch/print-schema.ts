import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { printContract } from '../print-schema.ts';
import { generateClient } from './generate-client.ts';
import { generateWords } from './generate-words.ts';

export const files = {
  contract: 'schema/schema.graphql',
  released: 'schema/released.graphql',
  client: 'admin/generated/client.ts',
  words: 'admin/generated/words.ts',
} as const;

/** `npm run schema:print`: what the code promises, written where readers, tests and the console look for it. */
async function print(): Promise<void> {
  const contract = await printContract();
  await writeFile(files.contract, contract);
  await mkdir(dirname(files.client), { recursive: true });
  await writeFile(files.client, await generateClient(contract));
  await writeFile(files.words, generateWords(contract));
  if (process.argv.includes('--release')) await copyFile(files.contract, files.released);
}

if (import.meta.main) await print();
