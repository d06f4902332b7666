import type { Localised } from '../shared/index.ts';

/** Something the person at the keyboard can put right, said in one line. */
export class Complaint extends Error {
  override readonly name = 'Complaint';

  constructor(readonly words: Localised) {
    super(words.en);
  }
}

const kinds = [
  {
    says: /\b(EROFS|EACCES|EPERM)\b|Read-only file system|Permission denied/,
    words: (folder: string): Localised => ({
      id: `Folder data ${folder} tidak bisa ditulisi: beri izin tulis, atau arahkan SATU_PINTU_DATA ke folder lain.`,
      en: `The data folder ${folder} cannot be written: make it writable, or set SATU_PINTU_DATA to a folder that is.`,
    }),
  },
  {
    says: /\b(ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded/,
    words: (folder: string): Localised => ({
      id: `Diska tempat folder data ${folder} penuh: kosongkan sebagian, atau arahkan SATU_PINTU_DATA ke diska lain.`,
      en: `The disk of the data folder ${folder} is full: free some space, or set SATU_PINTU_DATA to a folder on another disk.`,
    }),
  },
  {
    says: /\b(ENOTDIR|EEXIST)\b|Not a directory/,
    words: (folder: string): Localised => ({
      id: `Folder data ${folder} bukan folder: arahkan SATU_PINTU_DATA ke sebuah folder.`,
      en: `The data folder ${folder} is not a folder: set SATU_PINTU_DATA to one.`,
    }),
  },
];

/** Turns what the disk says, here or through PostgreSQL, into what to do about it; other errors pass unchanged. */
export function diskComplaint(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof Complaint) return error;
  const kind = kinds.find(({ says }) => says.test(error.message));
  return kind ? new Complaint(kind.words(folder)) : error;
}
