import type { Random } from './random.ts';

/** Some answers were never given: each of these is emptied with this probability. */
export function forget<Row extends object>(
  random: Random,
  row: Row,
  fields: readonly (keyof Row)[],
  probability: number,
): void {
  for (const field of fields) if (random.chance(probability)) row[field] = null as Row[keyof Row];
}
