import * as fc from 'fast-check';
import { ageAt, isSynthetic, validateKk, validateNik } from '../../api/nik/index.ts';
import type { HouseholdBundle, PersonRow } from '../../api/population/index.ts';
import { invent, nation, today } from './nation.ts';

const head = 1;
const spouse = 2;
const child = 3;
const grandchild = 5;
const parent = 6;
const single = 1;
const married = 2;
const inSchool = 2;
/** R412 stages: their codes, and the ages between which one finds them there. */
const stages = [
  { codes: [1, 2, 3, 4, 5], ages: [6, 13] },
  { codes: [6, 7, 8, 9, 10], ages: [11, 17] },
  { codes: [11, 12, 13, 14, 15, 16, 17], ages: [14, 20] },
  { codes: [18, 19, 20, 21, 22], ages: [17, 25] },
] as const;

const age = ({ birthDate }: PersonRow) => ageAt(birthDate, today);
const present = ({ presence }: PersonRow) => presence === 1 || presence === 5;

/** Any population at all must keep the rule. */
function always(rule: (families: HouseholdBundle[]) => void): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => rule(invent({ seed }))),
    { numRuns: 25 },
  );
}
const inEvery = (rule: (family: HouseholdBundle) => void) => always((families) => families.forEach(rule));

test('the same plan gives the same population, to the last id; another seed gives another', () => {
  always((families) => expect(families).toHaveLength(60));
  expect(invent({ seed: 7 })).toEqual(invent({ seed: 7 }));
  expect(invent({ seed: 7 })).not.toEqual(invent({ seed: 8 }));
});

test('a village has the same families, whatever else is in the plan', () => {
  const inMerawang = (areas: string[], households: number) =>
    invent({ areas, households })
      .filter(({ household }) => household.villageCode === '21.04.02.2008')
      .map(({ persons }) => persons.map(({ id: _, ...row }) => row));
  const few = inMerawang(['21.04.02'], 12);
  expect(inMerawang(['21', '33', '53'], 200).slice(0, 12)).toEqual(few);
});

test('every id is a UUIDv7 that was never given before, and families ascend', () => {
  always((families) => {
    const ids = families.flatMap(({ household, persons, snapshots, enrolments, flags, needs }) => [
      household.id,
      ...[persons, snapshots, enrolments, flags, needs].flat().map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const ofFamilies = families.map(({ household }) => household.id);
    expect([...ofFamilies].sort()).toEqual(ofFamilies);
  });
});

test('a family has one head, who comes first, and 1 to 9 members', () => {
  inEvery(({ household, persons, personIdentities }) => {
    expect(persons.map(({ relation }) => relation).indexOf(head)).toBe(0);
    expect(persons.filter(({ relation }) => relation === head)).toHaveLength(1);
    expect(present(persons[0] as PersonRow)).toBe(true);
    expect(persons.length).toBeLessThanOrEqual(9);
    expect(personIdentities).toHaveLength(persons.length);
    expect(household.memberCount).toBe(persons.filter(present).length);
  });
});

test('couples are of two sexes and married; children are born to mothers of 16 to 45', () => {
  inEvery(({ persons }) => {
    const [first] = persons as [PersonRow];
    const partners = persons.filter(({ relation }) => relation === spouse);
    expect(partners.length).toBeLessThanOrEqual(1);
    for (const partner of partners) {
      expect(partner.sex).not.toBe(first.sex);
      for (const one of [first, partner]) expect([married, null]).toContain(one.maritalStatus);
    }
    const mother = first.sex === 2 ? first : partners[0];
    for (const person of persons) {
      if (age(person) < 16) expect([single, null]).toContain(person.maritalStatus);
      if (person.relation === grandchild) expect(age(first) - age(person)).toBeGreaterThanOrEqual(30);
      if (person.relation === parent) expect(age(person) - age(first)).toBeGreaterThanOrEqual(15);
      if (person.relation === child && mother) {
        expect(age(mother) - age(person)).toBeGreaterThanOrEqual(16);
        expect(age(mother) - age(person)).toBeLessThanOrEqual(45);
      }
    }
  });
});

test('school goes with age, work and pregnancy with it too', () => {
  inEvery(({ persons }) => {
    for (const person of persons) {
      const years = age(person);
      expect(person.birthDate <= today).toBe(true);
      if (person.schooling === inSchool) {
        const stage = stages.find(({ codes }) => (codes as readonly number[]).includes(person.schoolLevel as number));
        expect(years).toBeGreaterThanOrEqual(stage?.ages[0] as number);
        expect(years).toBeLessThanOrEqual(stage?.ages[1] as number);
        expect(person.schoolGrade).toBeLessThanOrEqual(stage === stages[0] ? 6 : stage === stages[3] ? 4 : 3);
      }
      if (years < 5) expect([1, null]).toContain(person.schooling);
      if (years >= 5) expect(person.nutrition).toBeNull();
      if (years < 15) expect(person.jobStatus).toBeNull();
      if (person.workedLastWeek === 2) expect(person.jobStatus).toBeNull();
      if (person.pregnant === 1) {
        expect(person.sex).toBe(2);
        expect([married, null]).toContain(person.maritalStatus);
        expect(years).toBeGreaterThanOrEqual(18);
        expect(years).toBeLessThanOrEqual(45);
      }
    }
  });
});

test('numbers are invented, valid, tell birth and sex, and belong to one person', () => {
  always((families) => {
    const niks = families.flatMap(({ personIdentities }) => personIdentities.flatMap(({ nik }) => nik ?? []));
    expect(new Set(niks).size).toBe(niks.length);
    for (const { household, identity, persons, personIdentities } of families) {
      expect(isSynthetic(identity.kk as string)).toBe(true);
      expect(validateKk(identity.kk, { today }).valid).toBe(true);
      expect(identity.phone ?? '0840').toMatch(/^0840/);
      for (const [at, { nik }] of personIdentities.entries()) {
        if (nik === null) continue;
        const { birthDate, sex } = persons[at] as PersonRow;
        expect(isSynthetic(nik)).toBe(true);
        const check = validateNik(nik, { today, birthDate, sex: sex === 1 ? 'MALE' : 'FEMALE', kk: identity.kk });
        expect(check.errors).toEqual([]);
        expect(check.warnings.map(({ code }) => code).filter((code) => code.endsWith('_MISMATCH'))).toEqual([]);
        expect(check.regencyCode?.replace('.', '')).toBe(household.villageCode.slice(0, 5).replace('.', ''));
      }
    }
  });
});

test('what happened lies in the past, and the decile of a family is its newest snapshot', () => {
  inEvery(({ household, snapshots, enrolments, needs, flags }) => {
    expect(household.decile).toBe(snapshots.at(-1)?.decile ?? null);
    expect(household.decilePeriod).toBe(snapshots.at(-1)?.period ?? null);
    expect([...snapshots].sort((one, other) => (one.asOf < other.asOf ? -1 : 1))).toEqual(snapshots);
    const days = [
      household.observedAt,
      household.residentSince,
      ...snapshots.map(({ asOf }) => asOf),
      ...enrolments.flatMap(({ validFrom, validTo, lastReceivedAt }) => [
        validFrom,
        validTo ?? today,
        lastReceivedAt ?? today,
      ]),
      ...needs.map(({ declaredAt }) => declaredAt),
      ...flags.map(({ since }) => since),
    ];
    for (const day of days) expect(day <= today).toBe(true);
  });
});

test('every village of the wish gets its part', () => {
  const villages = new Set(invent({ households: 300 }).map(({ household }) => household.villageCode));
  expect(villages.size).toBe(nation.length);
});
