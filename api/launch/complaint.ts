import type { Localised } from '../environment.ts';

/** Something the person at the keyboard can put right, said in one line. */
export class Complaint extends Error {
  override readonly name = 'Complaint';

  constructor(readonly words: Localised) {
    super(words.en);
  }
}

/** Turns what the disk says into what to do about it; other errors pass unchanged. */
export function diskComplaint(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new Complaint({
      id: `Folder data ${folder} tidak bisa ditulisi: beri izin tulis, atau arahkan SATU_PINTU_DATA ke folder lain.`,
      en: `The data folder ${folder} cannot be written: make it writable, or set SATU_PINTU_DATA to a folder that is.`,
    });
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Complaint({
      id: `Diska tempat folder data ${folder} penuh: kosongkan sebagian, atau arahkan SATU_PINTU_DATA ke diska lain.`,
      en: `The disk of the data folder ${folder} is full: free some space, or set SATU_PINTU_DATA to a folder on another disk.`,
    });
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new Complaint({
      id: `Folder data ${folder} bukan folder: arahkan SATU_PINTU_DATA ke sebuah folder.`,
      en: `The data folder ${folder} is not a folder: set SATU_PINTU_DATA to one.`,
    });
  return error;
}
