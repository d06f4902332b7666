import { ageAt } from '../nik/index.ts';
import type { Ids } from './ids.ts';
import type { Place } from './place.ts';
import type { Random } from './random.ts';
import type { EnrolmentRow, FlagRow, HousingRow, PersonRow } from './rows.ts';
import { inSchool } from './schooling.ts';
import { civilServant } from './work.ts';

export interface Receivers {
  readonly today: string;
  readonly decile: number | null;
  readonly place: Place;
  readonly persons: readonly PersonRow[];
  readonly severe: ReadonlySet<PersonRow>;
  readonly housing: HousingRow;
  readonly flags: readonly FlagRow[];
}

/** Bit of R431a. */
const paidByState = 1;

/** What reaches a family: mostly by its decile, but some who should receive do not, and some who should not do. */
export function enrolmentsOf(random: Random, ids: Ids, family: Receivers): EnrolmentRow[] {
  const list = new EnrolmentList(random, ids, family.today);
  const decile = family.decile ?? (random.chance(0.3) ? 5 : 9);
  const hasCivilServant = family.persons.some(({ jobStatus }) => jobStatus === civilServant);
  const reaches = (most: number, poor: number, other: number) =>
    random.chance(hasCivilServant ? other / 3 : decile <= most ? poor : decile === most + 1 ? other * 2 : other);

  const components = componentsOf(family);
  const hasPkh = components > 0 && reaches(4, 0.62, 0.015);
  if (hasPkh) list.add('PKH', { since: random.whole(2018, 2025), amount: components });
  if (reaches(5, 0.6, 0.03)) list.add('SEMBAKO', { since: random.whole(2019, 2025), amount: 200_000 });
  if (!hasPkh && family.place.isRural && reaches(2, 0.22, 0.01)) list.add('BLT_DD', { since: 2026, amount: 300_000 });
  if (reaches(4, 0.5, 0.03)) list.add('BERAS', { since: 2026, amount: null });
  if (reaches(4, 0.45, 0.02)) list.addPast('BLT_KESRA', 2025, 900_000);
  if (reaches(4, 0.2, 0.02)) list.addPast('BST', 2021, 300_000);
  if ((family.housing.powerWatt ?? 9999) <= 900 && reaches(5, 0.8, 0.12))
    list.add('LISTRIK_SUBSIDI', { since: random.whole(2017, 2024), amount: null });
  if (family.housing.tenure === 1 && random.chance(decile <= 4 ? 0.012 : 0.001))
    list.addPast(random.pick(['RST', 'BSPS', 'RUTILAHU_KAB']), random.whole(2019, 2025), 20_000_000);
  addOfMembers(random, list, family, decile);
  return list.rows;
}

function addOfMembers(random: Random, list: EnrolmentList, { persons, flags, today }: Receivers, decile: number): void {
  for (const person of persons) {
    const { id } = person;
    const insured = person.healthInsurance ?? 0;
    if (insured & paidByState) list.add('PBI_JK', { since: random.whole(2016, 2025), amount: 42_000, personId: id });
    // Cut off within the last half year: may still be reactivated.
    else if (insured === 0 && decile <= 5 && random.chance(0.12)) list.addPast('PBI_JK', 2026, 42_000, id);
    const stage = person.schooling === inSchool ? (person.schoolLevel ?? 0) : 0;
    if (stage >= 1 && stage <= 17 && random.chance(decile <= 4 ? 0.55 : decile <= 6 ? 0.12 : 0.03))
      list.add('PIP', { since: 2026, amount: stage <= 5 ? 450_000 : stage <= 10 ? 750_000 : 1_800_000, personId: id });
    if (stage >= 18 && random.chance(decile <= 4 ? 0.3 : 0.02))
      list.add('KIP_KULIAH', { since: Number(today.slice(0, 4)) - random.whole(0, 2), amount: 950_000, personId: id });
    if (flags.some((flag) => flag.personId === id) && random.chance(0.06))
      list.add('ATENSI', { since: random.whole(2023, 2026), amount: null, personId: id });
  }
}

/** A quarter's PKH payment (domain reference, section 6.1): at most four components, the dearest first. */
function componentsOf({ persons, severe, today }: Receivers): number {
  const amounts = persons.flatMap((person) => {
    const age = ageAt(person.birthDate, today);
    if (person.pregnant === 1 || (age <= 6 && person.schooling !== inSchool)) return [750_000];
    if (age >= 60 || severe.has(person)) return [600_000];
    const stage = person.schooling === inSchool ? (person.schoolLevel ?? 0) : 0;
    return stage >= 1 && stage <= 17 ? [stage <= 5 ? 225_000 : stage <= 10 ? 375_000 : 500_000] : [];
  });
  const dearest = amounts.sort((one, other) => other - one).slice(0, 4);
  return dearest.reduce((sum, amount) => sum + amount, 0);
}

class EnrolmentList {
  readonly rows: EnrolmentRow[] = [];

  constructor(
    private readonly random: Random,
    private readonly ids: Ids,
    private readonly today: string,
  ) {}

  add(
    programmeCode: string,
    { since, amount, personId = null }: { since: number; amount: number | null; personId?: string | null },
  ) {
    const validFrom = `${since}-0${this.random.whole(1, 4)}-01`;
    this.push({
      programmeCode,
      status: 'ACTIVE',
      validFrom,
      validTo: null,
      lastReceivedAt: this.lastMonth(),
      amount,
      personId,
    });
  }

  /** Within one year, and over. */
  addPast(programmeCode: string, year: number, amount: number, personId: string | null = null) {
    const validTo = `${year}-0${this.random.whole(6, 9)}-30`;
    this.push({
      programmeCode,
      status: 'ENDED',
      validFrom: `${year}-0${this.random.whole(1, 4)}-01`,
      validTo,
      lastReceivedAt: validTo,
      amount,
      personId,
    });
  }

  private push(row: Omit<EnrolmentRow, 'id' | 'source'>) {
    this.rows.push({ id: this.ids.next('enrolment', this.rows.length), source: 'SIKS_NG', ...row });
  }

  private lastMonth(): string {
    const month = Number(this.today.slice(5, 7));
    return month === 1
      ? `${Number(this.today.slice(0, 4)) - 1}-12-10`
      : `${this.today.slice(0, 5)}${String(month - 1).padStart(2, '0')}-10`;
  }
}
