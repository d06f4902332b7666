export type Sex = 'MALE' | 'FEMALE';

interface Place {
  /** `33` */
  province: string;
  /** `13` or the whole code `33.13`. */
  regency: string;
}

// No district is numbered 99 (51 is the highest in use), so an invented number can never be somebody's.
const UNUSED_DISTRICT = '99';

export function syntheticNik(person: Place & { birthDate: string; sex: Sex; serial: number }): string {
  const { birthDate } = person;
  const day = person.sex === 'FEMALE' ? String(Number(birthDate.slice(8, 10)) + 40) : birthDate.slice(8, 10);
  return area(person) + day + birthDate.slice(5, 7) + birthDate.slice(2, 4) + serialText(person.serial);
}

export function syntheticKk(family: Place & { recordedOn: string; serial: number }): string {
  const { recordedOn } = family;
  const date = recordedOn.slice(8, 10) + recordedOn.slice(5, 7) + recordedOn.slice(2, 4);
  return area(family) + date + serialText(family.serial);
}

/** True for NIK and KK numbers alike. */
export function isSynthetic(nik: string): boolean {
  return nik.length === 16 && nik.startsWith(UNUSED_DISTRICT, 4);
}

const area = ({ province, regency }: Place) => province + regency.slice(-2) + UNUSED_DISTRICT;

function serialText(serial: number): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > 9999) throw new RangeError('A serial is 1 to 9999.');
  return String(serial).padStart(4, '0');
}
