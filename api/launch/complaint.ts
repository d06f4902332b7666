/** Something the person at the keyboard can put right: one line, no stack. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}

/** Turns what the disk says into what to do about it. */
export function diskComplaint(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new Complaint(
      `The data folder ${folder} cannot be written: make it writable, or set SATU_PINTU_DATA to a folder that is.`,
    );
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Complaint(
      `The disk of the data folder ${folder} is full: free some space, or set SATU_PINTU_DATA to a folder on another disk.`,
    );
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new Complaint(`The data folder ${folder} is not a folder: set SATU_PINTU_DATA to one.`);
  return error;
}
