import { Random } from './random.ts';

const kinds = ['dwelling', 'household', 'person', 'snapshot', 'enrolment', 'flag', 'need'] as const;
type Kind = (typeof kinds)[number];

/** Makes a row's id: shaped as a UUIDv7, ascending with the family's place in the population, the same for the same seed. */
export class Ids {
  private readonly time: string;
  private readonly random: Random;

  constructor(startOfDay: number, serial: number, ...keys: number[]) {
    const time = (startOfDay * 86_400_000 + serial).toString(16).padStart(12, '0');
    this.time = `${time.slice(0, 8)}-${time.slice(8)}`;
    this.random = new Random(...keys);
  }

  next(kind: Kind, index = 0): string {
    const place = 0x7000 + kinds.indexOf(kind) * 256 + index;
    const high = this.random.bits();
    const low = this.random.bits();
    const variant = 0x8000 | (high & 0x3fff);
    return `${this.time}-${hex(place)}-${hex(variant)}-${hex(high >>> 16)}${hex(low >>> 16)}${hex(low & 0xffff)}`;
  }
}

/** Written once: a population needs millions of them. */
const written: string[] = [];
const hex = (value: number): string => (written[value] ??= value.toString(16).padStart(4, '0'));
