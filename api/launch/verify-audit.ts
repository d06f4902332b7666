/** `npm run audit:verify [-- HASH...]`: computes the seals of the audit and the access log anew; names the first broken. */
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { readEnvironment } from '../environment.ts';
import { holdsSeal, type Verdict, verifyLists } from '../oversight/index.ts';
import type { Localised } from '../shared/index.ts';
import { connectOwner } from './owner.ts';
import { startPostgres } from './postgres.ts';
import { complain, print } from './terminal.ts';

const { databaseUrl, serviceDatabaseUrl, dataFolder } = readEnvironment();

/** Every seal whose hash somebody kept elsewhere must still be there, or the chain was made anew. */
async function missing(client: ClientBase, kept: readonly string[]): Promise<string[]> {
  const gone: string[] = [];
  for (const hash of kept) if (!(await holdsSeal(client, hash))) gone.push(hash);
  return gone;
}

const names: Record<Verdict['list'], Localised> = {
  audit_entry: { id: 'Audit', en: 'Audit' },
  access_log: { id: 'Jejak akses', en: 'Access log' },
};

const reasons: Record<NonNullable<Verdict['broken']>['reason'], Localised> = {
  LINK: { id: 'bukan sambungan dari segel sebelumnya', en: 'it does not continue the seal before it' },
  ROWS: { id: 'baris hilang atau ditambahkan', en: 'rows are missing or were added' },
  CONTENT: { id: 'isi baris diubah', en: 'the content of a row was changed' },
};

function tell({ list, seals, rows, unsealed, head, broken }: Verdict): Localised {
  const name = names[list];
  if (broken)
    return {
      id: `✖ ${name.id}: segel ${broken.number} (${broken.sealedAt}) rusak: ${reasons[broken.reason].id}. ${seals} segel sebelumnya utuh.`,
      en: `✖ ${name.en}: seal ${broken.number} (${broken.sealedAt}) is broken: ${reasons[broken.reason].en}. The ${seals} before it are whole.`,
    };
  return {
    id: `✔ ${name.id}: ${seals} segel atas ${rows} baris utuh, ${unsealed} baris belum disegel. Segel terakhir ${head}`,
    en: `✔ ${name.en}: ${seals} seals over ${rows} rows are whole, ${unsealed} rows not yet sealed. Last seal ${head}`,
  };
}

try {
  const postgres =
    (serviceDatabaseUrl ?? databaseUrl) ? undefined : await startPostgres({ folder: join(dataFolder, 'postgres') });
  try {
    const client = await connectOwner(serviceDatabaseUrl ?? databaseUrl ?? (postgres?.url as string));
    const verdicts = await verifyLists(client);
    const gone = await missing(client, process.argv.slice(2));
    await client.end();
    for (const verdict of verdicts) print(tell(verdict));
    for (const hash of gone) print({ id: `✖ Segel ${hash} tidak ada lagi.`, en: `✖ The seal ${hash} is gone.` });
    if (gone.length > 0 || verdicts.some(({ broken }) => broken)) process.exitCode = 1;
  } finally {
    await postgres?.stop();
  }
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
