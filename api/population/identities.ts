import { ageAt } from '../nik/index.ts';
import { yearDays } from './calendar.ts';
import { female, type Member, relation } from './family.ts';
import { nameOf } from './names.ts';
import type { Numbers } from './numbers.ts';
import type { Place } from './place.ts';
import type { Random } from './random.ts';
import type { PersonIdentityRow, PersonRow } from './rows.ts';

/** What names the members: in the order of the rows. Children's mothers are the mothers they live with, where they do. */
export function identitiesOf(
  random: Random,
  numbers: Numbers,
  {
    members,
    rows,
    place,
    today,
  }: { members: readonly Member[]; rows: readonly PersonRow[]; place: Place; today: string },
): PersonIdentityRow[] {
  const names = rows.map(({ sex, birthDate }) => nameOf(random, sex, ageAt(birthDate, today), place));
  return members.map((member, index) => {
    const { birthDate, sex, identityMatch, relation: is } = rows[index] as PersonRow;
    const mother = member.mother ? members.indexOf(member.mother) : -1;
    const hasNone = ageAt(birthDate, today) === 0 ? identityMatch === null : random.chance(0.002);
    return {
      name: names[index] as string,
      nik: hasNone ? null : numbers.nik(birthDate, sex),
      birthPlace: is === relation.spouse && random.chance(0.2) ? random.pick(elsewhere) : place.birthPlace,
      motherName: names[mother] ?? nameOf(random, female, ageAt(birthDate, today) + Math.round(8000 / yearDays), place),
    };
  });
}

const elsewhere = [
  'Jakarta',
  'Semarang',
  'Batam',
  'Surakarta',
  'Bandung',
  'Serang',
  'Palembang',
  'Medan',
  'Tanjungpinang',
];
