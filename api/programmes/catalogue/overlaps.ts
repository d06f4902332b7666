import type { Localised } from '../../shared/index.ts';
import { words } from './entry.ts';

export interface OverlapEntry {
  readonly pair: readonly [string, string];
  readonly relation: 'ALLOWED' | 'WARN' | 'FORBIDDEN';
  readonly reason: Localised;
}

const oneHouse = words('Bantuan rumah hanya sekali', 'A house is helped only once');
const sameNeed = words('Kebutuhan yang sama dibiayai dua kali', 'The same need would be paid for twice');
const houses = ['BAZ_RUMAH', 'BSPS', 'RST', 'RUTILAHU_KAB'];

const pairsOf = (codes: readonly string[]) => codes.flatMap((a, i) => codes.slice(i + 1).map((b) => [a, b] as const));

/** Which programmes may serve the same household (domain reference, section 6.3). */
export const overlaps: readonly OverlapEntry[] = [
  { pair: ['PKH', 'SEMBAKO'], relation: 'ALLOWED', reason: words('Boleh bersama', 'May go together') },
  {
    pair: ['BLT_DD', 'PKH'],
    relation: 'FORBIDDEN',
    reason: words('Penerima PKH tidak menerima BLT Dana Desa', 'PKH families do not receive village cash'),
  },
  { pair: ['BLT_DD', 'SEMBAKO'], relation: 'WARN', reason: sameNeed },
  ...pairsOf(houses).map((pair) => ({ pair, relation: 'FORBIDDEN' as const, reason: oneHouse })),
  { pair: ['PBI_APBD', 'PBI_JK'], relation: 'FORBIDDEN', reason: sameNeed },
  { pair: ['BAZ_DIDIK', 'PIP'], relation: 'WARN', reason: sameNeed },
  { pair: ['CSR_BEASISWA', 'PIP'], relation: 'WARN', reason: sameNeed },
  { pair: ['CSR_SEMBAKO', 'SEMBAKO'], relation: 'WARN', reason: sameNeed },
  {
    pair: ['ASPD_JATIM', 'PKH_PLUS_JATIM'],
    relation: 'FORBIDDEN',
    reason: words('Tidak boleh dua bantuan APBD', 'No two grants of the same budget'),
  },
];

/** Limits that administrators edit by area and date. */
export const parameters: readonly { name: string; value: number; words: Localised }[] = [
  { name: 'PKH_DECILE_MAX', value: 4, words: words('Desil tertinggi PKH', 'Highest decile for PKH') },
  { name: 'PKH_ELDERLY_AGE', value: 60, words: words('Umur lansia PKH', 'Age of the elderly in PKH') },
  {
    name: 'DECILE_FRESH_DAYS',
    value: 200,
    words: words('Umur data desil paling lama, hari', 'Oldest decile that counts, days'),
  },
  { name: 'SEMBAKO_DECILE_MAX', value: 5, words: words('Desil tertinggi Sembako', 'Highest decile for Sembako') },
  { name: 'PBI_DECILE_MAX', value: 5, words: words('Desil tertinggi PBI JK', 'Highest decile for PBI JK') },
  { name: 'BERAS_DECILE_MAX', value: 4, words: words('Desil tertinggi bantuan beras', 'Highest decile for rice') },
  { name: 'EXTREME_POVERTY_DECILE', value: 1, words: words('Desil miskin ekstrem', 'Decile of extreme poverty') },
  { name: 'RTLH_AREA_PER_PERSON', value: 7.2, words: words('Luas lantai per orang, m2', 'Floor area per person, m2') },
  { name: 'BAZNAS_DECILE_MAX', value: 4, words: words('Desil tertinggi Baznas', 'Highest decile for Baznas') },
  { name: 'CSR_DECILE_MAX', value: 4, words: words('Desil tertinggi CSR', 'Highest decile for company programmes') },
];
