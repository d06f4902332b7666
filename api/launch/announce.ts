import { existsSync } from 'node:fs';
import type { Environment } from '../environment.ts';
import type { Localised } from '../shared/index.ts';
import type { Credential } from './grant-access.ts';
import { language, print } from './terminal.ts';

/** Says that everything is up, and where it is. */
export function announce({ publicUrl, dataFolder, databaseUrl }: Environment, signIns: string): void {
  const places: [Localised, string][] = [
    [{ id: 'API', en: 'API' }, `${publicUrl}/graphql`],
    [{ id: 'Konsol', en: 'Console' }, `${publicUrl}/admin`],
    [{ id: 'Penjelajah', en: 'Explorer' }, `${publicUrl}/explorer`],
    [{ id: 'Kesehatan', en: 'Health' }, `${publicUrl}/readyz`],
  ];
  if (!databaseUrl) places.push([{ id: 'Data', en: 'Data' }, dataFolder]);
  if (existsSync(signIns)) places.push([{ id: 'Akun', en: 'Sign-ins' }, signIns]);
  const seconds = process.uptime().toFixed(1);
  const list = places.map(([name, place]) => `  ${name[language].padEnd(12)}${place}`).join('\n');
  print({
    id: `Satu Pintu siap dalam ${seconds} detik; Ctrl-C menghentikannya.\n${list}`,
    en: `Satu Pintu is ready after ${seconds} s; Ctrl-C stops it.\n${list}`,
  });
}

/** What was freshly made and is shown this once. */
export function showOnce(credentials: readonly Credential[]): void {
  if (!credentials.length) return;
  const list = credentials.map(
    ({ name, secret, for: whom }) => `  ${name.padEnd(18)}${secret.padEnd(46)}${whom[language]}`,
  );
  print({
    id: `Akun pertama, hanya sekali ini ditampilkan:\n${list.join('\n')}\n`,
    en: `The first sign-ins, shown this once:\n${list.join('\n')}\n`,
  });
}
