/** `npm run keys -- FILE`: makes the key file of an installation that keeps it outside the data folder. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Complaint } from './complaint.ts';
import { makeKeys } from './keys.ts';
import { complain, print } from './terminal.ts';

try {
  const path = process.argv[2];
  if (!path)
    throw new Complaint({
      id: 'Sebutkan berkasnya: npm run keys -- /jalur/keys.json',
      en: 'Name the file: npm run keys -- /path/keys.json',
    });
  if (existsSync(path))
    throw new Complaint({
      id: `Berkas ${path} sudah ada; kunci yang dipakai tidak boleh diganti.`,
      en: `The file ${path} is there already; keys in use must not be replaced.`,
    });
  makeKeys(resolve(path));
  print({ id: `Kunci dibuat: ${path}. Simpan salinannya.`, en: `Keys made: ${path}. Keep a copy.` });
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
