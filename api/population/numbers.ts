import { type Sex, syntheticKk, syntheticNik } from '../nik/index.ts';

const cells = 100 * 12 * 31;
const half = 4_999; // serials of people from 1 on, of families from 5,000 on: no family's number is somebody's NIK
const stride = 1_231; // prime, so that every serial is dealt before one returns

/**
 * Deals out the NIK and KK numbers of one regency after another: the serial tells apart who shares date and sex. It
 * jumps about, as masked numbers that all end alike would tell nobody apart.
 */
export class Numbers {
  private regency = '';
  private readonly men = new Uint16Array(cells);
  private readonly women = new Uint16Array(cells);
  private readonly families = new Uint16Array(cells);

  /** Villages come by code, so a regency that is left is never entered again. */
  enter(regency: string): void {
    if (regency === this.regency) return;
    this.regency = regency;
    for (const counts of [this.men, this.women, this.families]) counts.fill(0);
  }

  nik(birthDate: string, sex: 1 | 2): string | null {
    const serial = this.count(sex === 1 ? this.men : this.women, birthDate);
    return serial === null ? null : syntheticNik({ ...this.place(), birthDate, sex: sexes[sex], serial });
  }

  kk(recordedOn: string): string | null {
    const serial = this.count(this.families, recordedOn);
    return serial === null ? null : syntheticKk({ ...this.place(), recordedOn, serial: serial + half });
  }

  private place() {
    return { province: this.regency.slice(0, 2), regency: this.regency };
  }

  /** Null when the day's serials are used up. */
  private count(counts: Uint16Array, date: string): number | null {
    const cell = (Number(date.slice(2, 4)) * 12 + Number(date.slice(5, 7)) - 1) * 31 + Number(date.slice(8, 10)) - 1;
    const used = counts[cell] as number;
    if (used === half) return null;
    counts[cell] = used + 1;
    return 1 + (((cell + used) * stride) % half);
  }
}

const sexes = { 1: 'MALE', 2: 'FEMALE' } as const satisfies Record<1 | 2, Sex>;
