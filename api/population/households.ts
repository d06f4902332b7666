import { assetsOf } from './assets.ts';
import { dateOf, dayOf, yearDays } from './calendar.ts';
import { enrolmentsOf } from './enrolments.ts';
import { composeFamily, type Family, type Member } from './family.ts';
import { flagsOf, needsOf } from './flags.ts';
import { forget } from './forget.ts';
import { housingOf } from './housing.ts';
import { identitiesOf } from './identities.ts';
import { Ids } from './ids.ts';
import { addressOf, phoneOf } from './names.ts';
import { Numbers } from './numbers.ts';
import { forgetAnswers, insure, inventPersons } from './persons.ts';
import { type Place, placeOf } from './place.ts';
import type { Plan } from './plan.ts';
import { hash, Random } from './random.ts';
import { registryOf } from './registry.ts';
import type { HouseholdBundle, HouseholdRow, Source } from './rows.ts';

/** The ids begin so many days before the plan's day, so that whatever is made later sorts after them. */
const daysBefore = 45;

/** The families of a plan, one after another; the same plan gives the same families, to the last id. */
export function* households(plan: Plan): Generator<HouseholdBundle> {
  const numbers = new Numbers();
  let serial = 0;
  for (const village of plan.villages) {
    numbers.enter(village.code.slice(0, 5));
    const place = placeOf(village, plan.seed);
    let dwellingId = '';
    for (let index = 0; index < village.households; index++) {
      const bundle = inventHousehold({ plan, place, numbers, index, serial: serial++, neighbour: dwellingId });
      dwellingId = bundle.household.dwellingId;
      yield bundle;
    }
  }
}

interface Spot {
  readonly plan: Plan;
  readonly place: Place;
  readonly numbers: Numbers;
  /** Within the village, and in all. */
  readonly index: number;
  readonly serial: number;
  /** The dwelling of the family before, which a few families share. */
  readonly neighbour: string;
}

function inventHousehold({ plan, place, numbers, index, serial, neighbour }: Spot): HouseholdBundle {
  const { seed, today } = plan;
  const day = dayOf(today);
  const random = new Random(seed, hash(place.village), index);
  const ids = new Ids(day - daysBefore, serial, seed, hash(place.village), index, 1);
  const luck = place.welfare + random.normal(0, 0.92);
  const family = composeFamily(random, day, luck);
  const welfare = luck + burdenOf(family);
  const observed = observationOf(random, day);
  const { members } = family;
  const { rows: persons, severe } = inventPersons(random, ids, { family, welfare, place, today });
  const registry = registryOf(random, ids, welfare, today);
  const housing = housingOf(random, welfare, persons.length, place);
  const assessed = { today, welfare, persons, severe };
  const flags = flagsOf(random, ids, assessed);
  const needs = needsOf(random, ids, assessed);
  insure(random, persons, registry.decile, welfare);
  const enrolments = enrolmentsOf(random, ids, { ...assessed, decile: registry.decile, place, housing, flags });
  const assets = assetsOf(random, welfare, place);
  const incomplete = observed.surveyResult !== 1;
  const unknown = incomplete ? 0.12 : 0.002;
  forget(random, housing, Object.keys(housing) as (keyof typeof housing)[], unknown);
  forget(random, assets, Object.keys(assets) as (keyof typeof assets)[], unknown);
  forgetAnswers(random, persons, unknown);
  const shares = neighbour !== '' && random.chance(0.04);
  const headAge = (day - (members[0] as Member).birthDay) / yearDays;
  return {
    household: {
      id: ids.next('household'),
      villageCode: place.village,
      dwellingId: shares ? neighbour : ids.next('dwelling'),
      ownsDwellingRow: !shares,
      familyStatus: shares ? 2 : random.chance(0.06) ? 1 : 0,
      surveyResult: observed.surveyResult,
      memberCount: persons.filter(({ presence }) => presence === 1 || presence === 5).length,
      registry: registry.registry,
      decile: registry.decile,
      decilePeriod: registry.decilePeriod,
      decileAsOf: registry.decileAsOf,
      residentSince: dateOf(day - Math.floor(random.share() ** 0.5 * Math.min(headAge, 40) * yearDays)),
      observedAt: observed.at,
      source: observed.source,
    },
    identity: {
      kk: numbers.kk(dateOf(day - random.whole(60, Math.floor(Math.min(16, headAge - 18.5) * yearDays) + 90))),
      ...addressOf(random, place),
      phone: random.chance(0.82) ? phoneOf(random) : null,
      latitude: nearby(place.latitude, random),
      longitude: nearby(place.longitude, random),
    },
    persons,
    personIdentities: identitiesOf(random, numbers, { members, rows: persons, place, today }),
    housing: random.chance(0.006) ? null : housing,
    assets: random.chance(0.006) ? null : assets,
    snapshots: registry.snapshots,
    enrolments,
    flags,
    needs,
  };
}

/** Widows, people alone and many mouths have less than their luck would give. */
function burdenOf({ kind, members }: Family): number {
  const alone = kind === 'ELDER_ALONE' ? -0.45 : kind === 'MOTHER_ALONE' || kind === 'GRANDPARENTS' ? -0.25 : 0.04;
  return alone - 0.12 * Math.max(0, members.length - 4);
}

export interface Observation {
  readonly at: string;
  readonly source: Source;
  readonly surveyResult: HouseholdRow['surveyResult'];
}

/** Most families were visited within the year; about one in twelve was not. */
function observationOf(random: Random, day: number): Observation {
  const daysAgo = random.chance(0.08) ? random.whole(380, 1400) : random.whole(5, 350);
  return {
    at: dateOf(day - daysAgo),
    source: random.weighted(sources),
    surveyResult: random.chance(0.03) ? 2 : 1,
  };
}

const sources = [
  ['SURVEY', 55],
  ['SIKS_NG', 22],
  ['DTSEN', 17],
  ['OPENSID', 6],
] as const;

const nearby = (degrees: number, random: Random) => Math.round((degrees + random.normal(0, 0.008)) * 1e6) / 1e6;
