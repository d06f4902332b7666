import type { Place } from './place.ts';
import type { Random } from './random.ts';
import type { AssetsRow } from './rows.ts';

/** What a family owns: each thing from the welfare at which half of the families have it. */
export function assetsOf(random: Random, welfare: number, place: Place): AssetsRow {
  const owns = (halfOwnAt: number) => welfare + random.normal(0, 0.6) > halfOwnAt;
  const farms = place.livelihood === 'FARM' || place.livelihood === 'ESTATE';
  const fishes = place.livelihood === 'COAST';
  const keeps = (share: number, most: number) => (farms && random.chance(share) ? random.whole(1, most) : 0);
  return {
    gasCylinder: owns(1.2),
    refrigerator: owns(-0.4),
    airConditioner: owns(place.isRural ? 1.9 : 1.2),
    waterHeater: owns(2.2),
    landline: owns(2.6),
    television: owns(-1.3),
    gold: owns(0.8),
    computer: owns(1),
    motorcycle: owns(-1.1),
    bicycle: random.chance(0.4),
    car: owns(1.5),
    boat: fishes && random.chance(0.22),
    motorboat: fishes && owns(0.1) && random.chance(0.5),
    smartphone: owns(-1.4),
    land: place.isRural ? owns(0) : owns(1.1),
    otherHouse: owns(2),
    cattle: keeps(0.16, 4),
    buffalo: keeps(0.01, 2),
    horses: 0,
    pigs: place.region === 'ELSEWHERE' ? keeps(0.04, 5) : 0,
    goats: keeps(0.2, 8),
    internet: owns(-0.8) ? (owns(1.1) ? random.pick([1, 3]) : 2) : 0,
    bankAccount: owns(-0.4)
      ? random.weighted([
          [1, 80],
          [3, 12],
          [2, 8],
        ])
      : 4,
  };
}
