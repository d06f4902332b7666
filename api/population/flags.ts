import { ageAt } from '../nik/index.ts';
import { dateOf, dayOf } from './calendar.ts';
import { marital, relation } from './family.ts';
import type { Ids } from './ids.ts';
import type { Random } from './random.ts';
import type { FlagRow, NeedRow, PersonRow } from './rows.ts';
import { inSchool } from './schooling.ts';

export interface Assessed {
  readonly today: string;
  readonly welfare: number;
  readonly persons: readonly PersonRow[];
  readonly severe: ReadonlySet<PersonRow>;
}

/** The 26 kinds of PPKS (domain reference, section 3.5), where somebody came to see: most cases are never assessed. */
export function flagsOf(random: Random, ids: Ids, family: Assessed): FlagRow[] {
  const flags: FlagRow[] = [];
  for (const person of family.persons) {
    const code = codeOf(random, person, family);
    if (code === undefined) continue;
    const since = dateOf(Math.max(dayOf(person.birthDate), dayOf(family.today) - random.whole(30, 1500)));
    flags.push({
      id: ids.next('flag', flags.length),
      personId: person.id,
      code,
      since,
    });
  }
  return flags;
}

function codeOf(random: Random, person: PersonRow, { today, welfare, persons, severe }: Assessed): number | undefined {
  const age = ageAt(person.birthDate, today);
  if (severe.has(person) && random.chance(0.55)) return age < 18 ? 5 : 9;
  if (age >= 60 && persons.length === 1 && welfare < -0.5 && random.chance(0.4)) return 8;
  if (person.relation === relation.head && welfare < -1.5 && random.chance(0.35)) return 24;
  if (
    person.relation === relation.head &&
    person.sex === 2 &&
    age < 60 &&
    welfare < -0.6 &&
    person.maritalStatus !== marital.married &&
    random.chance(0.3)
  )
    return 23;
  if (!random.chance(welfare < -0.8 ? 0.006 : 0.0012)) return undefined;
  if (age < 5) return 1;
  if (age < 18) return random.weighted(ofChildren);
  return random.weighted(person.sex === 2 ? ofWomen : ofMen);
}

const ofChildren = [
  [2, 50],
  [7, 18],
  [4, 8],
  [6, 14],
  [3, 6],
  [14, 4],
] as const;
const ofWomen = [
  [19, 20],
  [20, 20],
  [21, 25],
  [13, 8],
  [25, 14],
  [12, 4],
  [16, 5],
  [18, 4],
] as const;
const ofMen = [
  [13, 20],
  [15, 18],
  [17, 12],
  [21, 25],
  [20, 10],
  [25, 8],
  [16, 4],
  [12, 3],
] as const;

/** What families say they lack, in the words that criteria ask for as `need.declared`. */
export function needsOf(random: Random, ids: Ids, family: Assessed): NeedRow[] {
  const { today, welfare, persons, severe } = family;
  const wanted = new Set<string>();
  if (hasOrphans(family) && random.chance(0.3)) wanted.add('ORPHAN');
  if (random.chance(0.004)) wanted.add(random.weighted(emergencies));
  if (random.chance(welfare < -0.8 ? 0.12 : welfare < 0.3 ? 0.04 : 0.01)) {
    const idle = persons.some(({ workedLastWeek, relation: is }) => workedLastWeek === 2 && is === relation.head);
    if (idle && random.chance(0.6)) wanted.add('LOST_LIVELIHOOD');
    if (severe.size > 0) wanted.add('ASSISTIVE_DEVICE');
    if (persons.some(({ schooling }) => schooling === inSchool) && random.chance(0.4)) wanted.add('EDUCATION');
    wanted.add(random.pick(lacks));
  }
  return [...wanted].slice(0, 3).map((need, index) => ({
    id: ids.next('need', index),
    need,
    declaredAt: dateOf(dayOf(today) - random.whole(3, 330)),
  }));
}

const lacks = ['HOUSING', 'HEALTH', 'BUSINESS_CAPITAL', 'FOOD', 'SANITATION', 'CLEAN_WATER', 'ELECTRICITY'];
const emergencies = [
  ['DISASTER', 45],
  ['EMERGENCY', 30],
  ['DEBT', 20],
  ['STRANDED', 5],
] as const;

/** Children whose father or mother died. */
const hasOrphans = ({ persons, today }: Assessed) =>
  persons[0]?.maritalStatus === marital.widowed &&
  persons.some(({ relation: is, birthDate }) => is === relation.child && ageAt(birthDate, today) < 18);
