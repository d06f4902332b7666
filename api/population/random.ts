/** Numbers that only look random (sfc32): one stream for each seed and place in the population, so nothing depends on order. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(...keys: number[]) {
    let state = 0x9e3779b9;
    for (const key of keys) state = mix(state ^ key);
    this.a = mix(state + 1);
    this.b = mix(state + 2);
    this.c = mix(state + 3);
    for (let round = 0; round < 8; round++) this.bits();
  }

  /** 32 bits, unsigned. */
  bits(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 up to but not including 1. */
  share(): number {
    return this.bits() / 4294967296;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** Both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.share() * from.length)] as T;
  }

  /** Bell-shaped: the sum of three even ones is close enough, and cheap. */
  normal(mean = 0, deviation = 1): number {
    return mean + deviation * 2 * (this.share() + this.share() + this.share() - 1.5);
  }

  /** One of the answers, by its weight. */
  weighted<T>(answers: readonly (readonly [answer: T, weight: number])[]): T {
    let total = 0;
    for (const answer of answers) total += answer[1];
    let left = this.share() * total;
    for (const answer of answers) {
      left -= answer[1];
      if (left < 0) return answer[0];
    }
    return (answers[answers.length - 1] as readonly [T, number])[0];
  }
}

/** A number that stands for a text. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return mix(state);
}

function mix(value: number): number {
  let mixed = (value + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The share of a standard normal population that lies below (logistic approximation, within 0.01). */
export const shareBelow = (score: number): number => 1 / (1 + Math.exp(-1.702 * score));
