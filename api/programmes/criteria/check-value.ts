import type { Localised } from '../../shared/index.ts';
import type { Operator, Value } from './criteria.ts';
import { codesOf, type Fact } from './facts.ts';

const operatorsOf: Record<Fact['kind'], readonly Operator[]> = {
  number: ['eq', 'neq', 'in', 'notIn', 'lte', 'gte', 'between', 'exists'],
  flag: ['eq', 'neq', 'exists'],
  code: ['eq', 'neq', 'in', 'notIn', 'exists'],
  word: ['eq', 'neq', 'in', 'notIn', 'exists'],
  bits: ['hasAnyBit', 'hasNoBit', 'exists'],
  codeSet: ['in', 'notIn', 'exists'],
  nameSet: ['in', 'notIn'],
  area: ['in', 'notIn'],
};

export const operatorsFor = (fact: Fact): readonly Operator[] => operatorsOf[fact.kind];

const largestNumber = 1_000_000;
const longestList = 60;
const namePattern = /^[A-Z0-9][A-Z0-9_]{1,39}$/;
const areaPattern = /^(ID|\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?)$/;

const listed: readonly Operator[] = ['in', 'notIn', 'hasAnyBit', 'hasNoBit', 'between'];
export const wantsList = (operator: Operator): boolean => listed.includes(operator);

/** What is wrong with asking this fact for this value; undefined when nothing is. */
export function checkValue(fact: Fact, operator: Operator, value: Value): Localised | undefined {
  if (!wantsList(operator)) {
    if (typeof value === 'object')
      return { id: 'Nilai harus satu, bukan daftar.', en: 'One value is wanted, not a list.' };
    return checkOne(fact, value);
  }
  if (typeof value !== 'object') return { id: 'Nilai harus berupa daftar.', en: 'A list of values is wanted.' };
  if (value.length === 0 || value.length > longestList)
    return { id: `Daftar memuat 1 sampai ${longestList} nilai.`, en: `A list holds 1 to ${longestList} values.` };
  if (operator === 'between' && !(value.length === 2 && value[0]! <= value[1]!))
    return { id: 'Rentang terdiri atas batas bawah dan batas atas.', en: 'A range is its lower and its upper bound.' };
  return value.map((each) => checkOne(fact, each)).find(Boolean);
}

function checkOne(fact: Fact, value: number | string | boolean): Localised | undefined {
  switch (fact.kind) {
    case 'number':
      return typeof value === 'number' &&
        value >= 0 &&
        value <= largestNumber &&
        (fact.decimal ? Number.isFinite(value) : Number.isInteger(value))
        ? undefined
        : {
            id: 'Nilai harus bilangan dari 0.',
            en: `A number from 0 is wanted${fact.decimal ? '' : ', without fraction'}.`,
          };
    case 'flag':
      return typeof value === 'boolean'
        ? undefined
        : { id: 'Nilai harus ya atau tidak.', en: 'True or false is wanted.' };
    case 'code':
    case 'bits':
    case 'codeSet':
      return typeof value === 'number' && codesOf(fact).includes(value) ? undefined : unknown(value, codesOf(fact));
    case 'word':
      return typeof value === 'string' && Object.hasOwn(fact.words, value)
        ? undefined
        : unknown(value, Object.keys(fact.words));
    case 'nameSet':
      return typeof value === 'string' && namePattern.test(value)
        ? undefined
        : { id: 'Nilai harus kode seperti PKH.', en: 'A code such as PKH is wanted.' };
    case 'area':
      return typeof value === 'string' && areaPattern.test(value)
        ? undefined
        : { id: 'Nilai harus kode wilayah.', en: 'An area code is wanted.' };
  }
}

const unknown = (value: unknown, known: readonly (number | string)[]): Localised => ({
  id: `${value} tidak dikenal; pilihannya: ${known.join(', ')}.`,
  en: `${value} is not known; choose from ${known.join(', ')}.`,
});
