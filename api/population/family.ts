import { yearDays } from './calendar.ts';
import type { Random } from './random.ts';

/** R409 */
export const relation = { head: 1, spouse: 2, child: 3, childInLaw: 4, grandchild: 5, parent: 6, servant: 7, other: 8 };
/** R408 */
export const marital = { single: 1, married: 2, divorced: 3, widowed: 4 };
export const male = 1;
export const female = 2;

/** Who somebody is in the family, before anything else is known. */
export interface Member {
  relation: number;
  sex: 1 | 2;
  birthDay: number;
  maritalStatus: number;
  /** Where the mother lives in the same family. */
  mother?: Member;
}

export interface Family {
  readonly kind: (typeof kinds)[number][0];
  /** The head first. */
  readonly members: Member[];
}

const kinds = [
  ['ELDER_ALONE', 4],
  ['ADULT_ALONE', 2.5],
  ['COUPLE', 8],
  ['NUCLEAR', 51],
  ['MOTHER_ALONE', 9],
  ['FATHER_ALONE', 1.5],
  ['WITH_GRANDPARENT', 12],
  ['WITH_CHILDS_FAMILY', 9],
  ['GRANDPARENTS', 3],
] as const;
const mostMembers = 9;

/** A family as one finds them: who lives together, of which sex, how old, married to whom. */
export function composeFamily(random: Random, today: number, welfare: number): Family {
  const kind = random.weighted(kinds);
  const family = new Composer(random, today, welfare);
  compose[kind](family);
  if (random.chance(0.035)) family.addOther();
  if (welfare > 1.8 && random.chance(0.12)) family.addServant();
  return { kind, members: family.members.slice(0, mostMembers) };
}

const compose: Record<Family['kind'], (family: Composer) => void> = {
  ELDER_ALONE(family) {
    const sex = family.random.chance(0.7) ? female : male;
    family.add(
      relation.head,
      sex,
      family.age(71, 7, 60, 95),
      family.random.chance(0.85) ? marital.widowed : marital.divorced,
    );
  },
  ADULT_ALONE(family) {
    const age = family.age(33, 9, 19, 59);
    family.add(
      relation.head,
      family.sex(),
      age,
      age > 30 && family.random.chance(0.4) ? marital.divorced : marital.single,
    );
  },
  COUPLE(family) {
    family.addCouple(family.random.chance(0.55) ? family.age(62, 8, 45, 88) : family.age(29, 5, 20, 44));
  },
  NUCLEAR(family) {
    family.addChildren(family.addCouple(family.age(41, 9, 21, 66)));
  },
  MOTHER_ALONE(family) {
    // Some husbands only work far away.
    const status = family.random.weighted([
      [marital.widowed, 50],
      [marital.divorced, 38],
      [marital.married, 12],
    ]);
    family.addChildren(family.add(relation.head, female, family.age(45, 9, 20, 70), status));
  },
  FATHER_ALONE(family) {
    const age = family.age(48, 9, 25, 70);
    family.add(relation.head, male, age, family.random.chance(0.6) ? marital.widowed : marital.divorced);
    family.addChildrenOf(age - 3, undefined);
  },
  WITH_GRANDPARENT(family) {
    const wife = family.addCouple(family.age(40, 8, 22, 60));
    family.addChildren(wife);
    family.addGrandparents();
  },
  WITH_CHILDS_FAMILY(family) {
    const wife = family.addCouple(family.age(61, 6, 48, 80));
    family.addChildsFamily(wife);
  },
  GRANDPARENTS(family) {
    const age = family.age(63, 7, 50, 85);
    if (family.random.chance(0.5)) family.addCouple(age);
    else family.add(relation.head, female, age, marital.widowed);
    const count = family.random.weighted([
      [1, 7],
      [2, 3],
    ]);
    for (let each = 0; each < count; each++)
      family.add(relation.grandchild, family.sex(), family.random.whole(2, Math.min(17, age - 36)), marital.single);
  },
};

class Composer {
  readonly members: Member[] = [];

  constructor(
    readonly random: Random,
    private readonly today: number,
    private readonly welfare: number,
  ) {}

  sex(): 1 | 2 {
    return this.random.chance(0.508) ? male : female;
  }

  /** Completed years. */
  age(mean: number, deviation: number, least: number, most: number): number {
    return Math.round(Math.min(most, Math.max(least, this.random.normal(mean, deviation))));
  }

  add(relation: number, sex: 1 | 2, years: number, maritalStatus: number, mother?: Member): Member {
    const birthDay = this.today - Math.ceil(years * yearDays) - this.random.whole(0, 363);
    return this.addBorn({ relation, sex, birthDay, maritalStatus, mother });
  }

  /** Answers the wife. */
  addCouple(age: number): Member {
    this.add(relation.head, male, age, marital.married);
    const wifeAge = Math.round(Math.min(age + 6, Math.max(18, this.random.normal(age - 3.5, 2.6))));
    return this.add(relation.spouse, female, wifeAge, marital.married);
  }

  addChildren(mother: Member): void {
    this.addChildrenOf((this.today - mother.birthDay) / yearDays, mother);
  }

  /** Born one after another while the mother was 17 to 44; the grown up ones have mostly left. */
  addChildrenOf(motherAge: number, mother: Member | undefined): void {
    const wanted = this.random.weighted([
      [1, 20 + 5 * this.welfare],
      [2, 40],
      [3, Math.max(6, 24 - 5 * this.welfare)],
      [4, Math.max(2, 10 - 4 * this.welfare)],
      [5, Math.max(1, 4 - 2 * this.welfare)],
      [6, 2],
    ]);
    let atBirth = Math.min(40, Math.max(17, this.random.normal(23.5 + this.welfare, 3.2)));
    for (let child = 0; child < wanted && atBirth < Math.min(44, motherAge); child++) {
      const years = motherAge - atBirth;
      if (this.stays(years)) this.addChild(years, mother);
      atBirth += 1.5 + 4 * this.random.share();
    }
  }

  addGrandparents(): void {
    const head = this.members[0] as Member;
    const headAge = (this.today - head.birthDay) / yearDays;
    const age = Math.min(92, headAge + this.random.whole(19, 32));
    if (this.random.chance(0.3)) {
      this.add(relation.parent, male, Math.floor(age + 2), marital.married);
      this.add(relation.parent, female, Math.floor(age), marital.married);
    } else this.add(relation.parent, this.random.chance(0.75) ? female : male, Math.floor(age), marital.widowed);
  }

  /** A married child with wife or husband and small ones, and perhaps a younger brother or sister still at home. */
  addChildsFamily(mother: Member): void {
    const motherAge = Math.floor((this.today - mother.birthDay) / yearDays);
    const age = Math.min(40, Math.max(20, motherAge - this.random.whole(20, 28)));
    const sex = this.sex();
    const child = this.add(relation.child, sex, age, marital.married, motherAge - age > 17 ? mother : undefined);
    const partnerAge = Math.max(19, age + (sex === male ? -1 : 1) * this.random.whole(0, 5));
    const partner = this.add(relation.childInLaw, sex === male ? female : male, partnerAge, marital.married);
    const parent = sex === male ? partner : child;
    const parentAge = (this.today - parent.birthDay) / yearDays;
    let atBirth = Math.max(18, this.random.normal(22.5, 2.5));
    for (let each = 0; each < 3 && atBirth < parentAge; each++) {
      const birthDay = Math.floor(parent.birthDay + atBirth * yearDays);
      this.addBorn({
        relation: relation.grandchild,
        sex: this.sex(),
        birthDay,
        maritalStatus: marital.single,
        mother: parent,
      });
      atBirth += 2 + 4 * this.random.share();
    }
    const youngest = motherAge - this.random.whole(29, 38);
    if (youngest >= 10 && youngest < age - 1 && this.random.chance(0.5)) this.addChild(youngest, mother);
  }

  addOther(): void {
    const years = this.random.whole(6, 60);
    const status = years < 22 || this.random.chance(0.6) ? marital.single : marital.divorced;
    this.add(relation.other, this.sex(), years, status);
  }

  addServant(): void {
    this.add(relation.servant, this.random.chance(0.9) ? female : male, this.random.whole(19, 50), marital.single);
  }

  private stays(years: number): boolean {
    const staying = years < 18 ? 1 : years < 22 ? 0.75 : years < 26 ? 0.5 : years < 31 ? 0.25 : 0.1;
    return this.random.chance(staying);
  }

  private addChild(years: number, mother: Member | undefined): void {
    const birthDay = this.today - Math.floor(years * yearDays);
    const status = years > 26 && this.random.chance(0.2) ? marital.divorced : marital.single;
    this.addBorn({ relation: relation.child, sex: this.sex(), birthDay, maritalStatus: status, mother });
  }

  private addBorn(member: Member): Member {
    this.members.push(member);
    return member;
  }
}
