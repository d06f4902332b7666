export const ageBands = [
  'AGE_0_4',
  'AGE_5_6',
  'AGE_7_12',
  'AGE_13_15',
  'AGE_16_18',
  'AGE_19_21',
  'AGE_22_44',
  'AGE_45_59',
  'AGE_60_69',
  'AGE_70_PLUS',
] as const;

export type AgeBand = (typeof ageBands)[number];

const lastAges = [4, 6, 12, 15, 18, 21, 44, 59, 69];

/** Completed years. Someone born on 29 February completes a year on 1 March where there is no 29th. */
export function ageAt(birthDate: string, asOf: string): number {
  const years = Number(asOf.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return asOf.slice(5, 10) < birthDate.slice(5, 10) ? years - 1 : years;
}

export function ageBand(birthDate: string, asOf: string): AgeBand {
  const age = ageAt(birthDate, asOf);
  const band = lastAges.findIndex((last) => age <= last);
  return ageBands[band] ?? 'AGE_70_PLUS';
}
