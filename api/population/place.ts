import type { Village } from './plan.ts';
import { hash, Random } from './random.ts';

export type Livelihood = 'COAST' | 'FARM' | 'ESTATE' | 'TOWN' | 'FACTORY';

/** What living in a village means for its families. */
export interface Place {
  readonly village: string;
  readonly villageName: string;
  readonly isRural: boolean;
  readonly livelihood: Livelihood;
  /** Mean welfare of its families, in standard deviations of the nation. */
  readonly welfare: number;
  readonly region: 'JAVA' | 'MALAY' | 'ELSEWHERE';
  readonly birthPlace: string;
  readonly latitude: number;
  readonly longitude: number;
}

const known: Record<string, { welfare: number; livelihood: Livelihood; at: readonly [number, number] }> = {
  '21.04': { welfare: -0.35, livelihood: 'COAST', at: [-0.18, 104.61] },
  '33.13': { welfare: 0.05, livelihood: 'FARM', at: [-7.6, 110.98] },
  '36.72': { welfare: 0.45, livelihood: 'FACTORY', at: [-6.01, 106.04] },
};

// Roughly the middle of each province, in the order of its code.
const middles: Record<string, readonly [number, number]> = {
  11: [4.4, 96.9],
  12: [2.4, 99.2],
  13: [-0.9, 100.6],
  14: [0.5, 101.8],
  15: [-1.7, 102.8],
  16: [-3.2, 104.2],
  17: [-3.6, 102.4],
  18: [-4.9, 105.0],
  19: [-2.4, 106.3],
  21: [-0.2, 104.6],
  31: [-6.2, 106.83],
  32: [-6.9, 107.6],
  33: [-7.3, 110.2],
  34: [-7.85, 110.4],
  35: [-7.7, 112.6],
  36: [-6.4, 106.1],
  51: [-8.4, 115.2],
  52: [-8.7, 117.3],
  53: [-9.6, 124.2],
  61: [-0.1, 111.1],
  62: [-1.6, 113.4],
  63: [-3.0, 115.3],
  64: [0.6, 116.4],
  65: [3.0, 116.3],
  71: [1.1, 124.5],
  72: [-1.1, 121.0],
  73: [-4.2, 120.0],
  74: [-4.2, 122.4],
  75: [0.7, 122.4],
  76: [-2.5, 119.3],
  81: [-3.2, 129.5],
  82: [0.6, 127.8],
  91: [-2.6, 139.9],
  92: [-1.2, 133.4],
  93: [-7.6, 139.4],
  94: [-3.7, 136.4],
  95: [-4.1, 138.9],
  96: [-1.0, 131.6],
};

export function placeOf(village: Village, seed: number): Place {
  const regency = village.code.slice(0, 5);
  const random = new Random(seed, hash(village.code));
  const ofRegency = new Random(seed, hash(regency));
  const here = known[regency];
  const isCity = Number(regency.slice(3)) >= 71;
  const isRural = village.kind !== 'KELURAHAN';
  const middle = middles[village.code.slice(0, 2)] ?? [-2.5, 118];
  const [latitude, longitude] = here?.at ?? [
    middle[0] + ofRegency.normal(0, 0.35),
    middle[1] + ofRegency.normal(0, 0.35),
  ];
  return {
    village: village.code,
    villageName: village.name,
    isRural,
    livelihood: livelihoodOf(here?.livelihood, isCity, isRural, random),
    welfare:
      (here?.welfare ?? ofRegency.normal(isCity ? 0.25 : -0.05, 0.2)) + random.normal(isRural ? -0.05 : 0.1, 0.2),
    region: village.code.startsWith('21') ? 'MALAY' : village.code.startsWith('3') ? 'JAVA' : 'ELSEWHERE',
    birthPlace: village.regency.replace(/^(Kabupaten|Kota) /, ''),
    latitude: latitude + random.normal(0, 0.06),
    longitude: longitude + random.normal(0, 0.06),
  };
}

function livelihoodOf(known: Livelihood | undefined, isCity: boolean, isRural: boolean, random: Random): Livelihood {
  if (known === 'FACTORY') return random.chance(0.7) ? 'FACTORY' : 'TOWN';
  if (!isRural) return known === 'COAST' && random.chance(0.5) ? 'COAST' : 'TOWN';
  if (known) return random.chance(0.85) ? known : 'ESTATE';
  if (isCity) return random.chance(0.3) ? 'FACTORY' : 'TOWN';
  return random.weighted([
    ['FARM', 65],
    ['COAST', 12],
    ['ESTATE', 13],
    ['FACTORY', 10],
  ]);
}
