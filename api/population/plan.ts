import { hash } from './random.ts';

export interface Village {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** Name of its regency or city, as of `Kabupaten Lingga`. */
  readonly regency: string;
}

/** Everything that decides a population: the same plan gives the same families, to the last id. */
export interface Plan {
  readonly seed: number;
  /** The day on which the population is looked at, `YYYY-MM-DD`. */
  readonly today: string;
  /** By code, so that a regency's villages stand together. */
  readonly villages: readonly (Village & { readonly households: number })[];
}

/** Where the first pilot of the service was. It keeps its size in a larger nation, so that its cost can be compared. */
const pilot = { regency: '21.04', households: 5_000 };
const demo = [pilot.regency, '33.13', '36.72'];
const fullVillage = 900;

export interface PlanWish {
  readonly households: number;
  readonly seed: number;
  readonly today: string;
  /** Only these areas, by code; without them the demo's regencies, and more of the nation as the number grows. */
  readonly areas?: readonly string[];
}

/** Spreads the wished number of households over villages: kelurahan are larger than desa, and no two are alike. */
export function planPopulation(nation: readonly Village[], { households, seed, today, areas }: PlanWish): Plan {
  const sorted = [...nation].sort((one, other) => (one.code < other.code ? -1 : 1));
  if (areas?.length) {
    const chosen = sorted.filter(({ code }) => areas.some((area) => code === area || code.startsWith(`${area}.`)));
    return { seed, today, villages: spread(chosen, households) };
  }
  const isPilot = ({ code }: Village) => code.startsWith(`${pilot.regency}.`);
  const wider = widen(sorted, households);
  const inPilot = wider.some(isPilot) ? Math.min(pilot.households, Math.round(households / 3)) : 0;
  const villages = [
    ...spread(wider.filter(isPilot), inPilot),
    ...spread(
      wider.filter((village) => !isPilot(village)),
      households - inPilot,
    ),
  ];
  return { seed, today, villages: villages.sort((one, other) => (one.code < other.code ? -1 : 1)) };
}

/** The demo's regencies first, then the rest of their provinces, then the nation, until there is room for all. */
function widen(villages: readonly Village[], households: number): Village[] {
  const regencies = new Map<string, Village[]>();
  for (const village of villages) {
    const regency = village.code.slice(0, 5);
    regencies.set(regency, [...(regencies.get(regency) ?? []), village]);
  }
  const rank = (code: string) =>
    demo.includes(code)
      ? 0
      : demo.some((known) => known !== pilot.regency && known.slice(0, 2) === code.slice(0, 2))
        ? 1
        : 2;
  const chosen: Village[] = [];
  for (const code of [...regencies.keys()].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))) {
    if (rank(code) > 0 && chosen.length * fullVillage >= households) break;
    chosen.push(...(regencies.get(code) ?? []));
  }
  return chosen;
}

/** Whole households that add up, however the shares fall. */
function spread(villages: readonly Village[], households: number) {
  const weights = villages.map(
    ({ code, kind }) => (kind === 'KELURAHAN' ? 1.6 : 1) * (0.4 + (hash(code) % 1000) / 700),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return villages.map((village, index) => {
    passed += weights[index] as number;
    const upTo = Math.round((households * passed) / total);
    const count = upTo - given;
    given = upTo;
    return { ...village, households: count };
  });
}
