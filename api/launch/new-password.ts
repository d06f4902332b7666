/** `npm run password -- USERNAME`: a fresh password for somebody whom no administrator can help, printed once. */
import { join } from 'node:path';
import { readEnvironment } from '../environment.ts';
import { Complaint } from './complaint.ts';
import { givePassword } from './give-password.ts';
import { connectOwner } from './owner.ts';
import { startPostgres } from './postgres.ts';
import { complain, print } from './terminal.ts';

async function run(username: string | undefined): Promise<void> {
  if (!username)
    throw new Complaint({
      id: 'Sebutkan pengguna: npm run password -- admin',
      en: 'Name the user: npm run password -- admin',
    });
  const { databaseUrl, dataFolder } = readEnvironment();
  const own = databaseUrl ? undefined : await startPostgres({ folder: join(dataFolder, 'postgres') });
  try {
    const owner = await connectOwner(databaseUrl ?? (own?.url as string));
    const password = await givePassword(owner, username, new Date()).finally(() => owner.end());
    print({ id: `Kata sandi baru ${username}: ${password}`, en: `The new password of ${username}: ${password}` });
  } finally {
    await own?.stop();
  }
}

await run(process.argv[2]).catch((error: unknown) => {
  complain(error);
  process.exitCode = 1;
});
