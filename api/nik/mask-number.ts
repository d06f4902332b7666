const HIDDEN = '****************';

/** `3313********0001`. Anything that is not 16 characters long is hidden whole: its middle cannot be told from its ends. */
export function maskNik(nik: string): string {
  return nik.length === 16 ? `${nik.slice(0, 4)}********${nik.slice(12)}` : HIDDEN;
}

export function maskKk(kk: string): string {
  return maskNik(kk);
}
