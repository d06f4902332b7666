import { all, member, memberAny, self } from '../criteria/index.ts';
import { type CatalogueEntry, decileUpTo, kind, money, resident, words } from './entry.ts';

const jakarta = { level: 'PROVINCE', fund: 'APBD_PROV', area: '31', owner: 'Pemerintah Provinsi DKI Jakarta' } as const;
const eastJava = {
  level: 'PROVINCE',
  fund: 'APBD_PROV',
  area: '35',
  owner: 'Dinas Sosial Provinsi Jawa Timur',
} as const;

/** Programmes of provinces. */
export const provinces: CatalogueEntry[] = [
  {
    ...eastJava,
    code: 'PKH_PLUS_JATIM',
    name: words('PKH Plus Jawa Timur', 'PKH Plus East Java'),
    cadence: 'QUARTERLY',
    sector: 'DISABILITY_ELDERLY',
    confidence: 'CONFIRMED',
    benefits: [money('CASH', words('Menurut ketetapan gubernur', 'By decision of the governor'), undefined, 'QUARTER')],
    criteria: all([
      resident,
      decileUpTo('PKH_PLUS_DECILE_MAX', 4),
      memberAny([member('age', 'gte', 70)], { id: 'elderly' }),
    ]),
  },
  {
    ...eastJava,
    code: 'ASPD_JATIM',
    name: words('Asistensi Sosial Penyandang Disabilitas', 'Social Assistance for Disabled People'),
    unit: 'MEMBER',
    cadence: 'QUARTERLY',
    sector: 'DISABILITY_ELDERLY',
    confidence: 'CONFIRMED',
    benefits: [kind('CASH', words('Menurut ketetapan gubernur', 'By decision of the governor'))],
    criteria: all([
      resident,
      decileUpTo('ASPD_DECILE_MAX', 5),
      self('ageMonths', 'between', [6, 60 * 12], { id: 'age' }),
      self('severeDisability', 'eq', true, { id: 'disability' }),
    ]),
  },
  {
    ...jakarta,
    code: 'KJP_PLUS_DKI',
    name: words('KJP Plus', 'Jakarta Smart Card Plus'),
    unit: 'MEMBER',
    cadence: 'MONTHLY',
    sector: 'EDUCATION',
    confidence: 'LIKELY',
    benefits: [
      money('SD', words('SD sederajat', 'Primary'), 250_000, 'MONTH'),
      money('SMP', words('SMP sederajat', 'Junior secondary'), 300_000, 'MONTH'),
      money('SMA', words('SMA sederajat', 'Senior secondary'), 420_000, 'MONTH'),
      money('SMK', words('SMK', 'Vocational'), 450_000, 'MONTH'),
    ],
    criteria: all([
      resident,
      decileUpTo('KJP_DECILE_MAX', 4),
      self('inSchool', 'eq', true, { id: 'in_school' }),
      self('schoolStage', 'in', ['ELEMENTARY', 'JUNIOR', 'SENIOR'], { id: 'stage' }),
    ]),
  },
  {
    ...jakarta,
    code: 'KLJ_DKI',
    name: words('Kartu Lansia Jakarta', 'Jakarta Elderly Card'),
    unit: 'MEMBER',
    cadence: 'MONTHLY',
    sector: 'DISABILITY_ELDERLY',
    confidence: 'OWN_KNOWLEDGE',
    benefits: [money('CASH', words('Tunai', 'Cash'), 300_000, 'MONTH')],
    criteria: all([resident, decileUpTo('KLJ_DECILE_MAX', 4), self('age', 'gte', 60, { id: 'elderly' })]),
  },
  {
    ...jakarta,
    code: 'KAJ_DKI',
    name: words('Kartu Anak Jakarta', 'Jakarta Child Card'),
    unit: 'MEMBER',
    cadence: 'MONTHLY',
    sector: 'CHILD_PROTECTION',
    confidence: 'OWN_KNOWLEDGE',
    benefits: [money('CASH', words('Tunai', 'Cash'), 300_000, 'MONTH')],
    criteria: all([resident, decileUpTo('KAJ_DECILE_MAX', 4), self('age', 'lte', 6, { id: 'child' })]),
  },
  {
    ...jakarta,
    code: 'KPDJ_DKI',
    name: words('Kartu Penyandang Disabilitas Jakarta', 'Jakarta Disability Card'),
    unit: 'MEMBER',
    cadence: 'MONTHLY',
    sector: 'DISABILITY_ELDERLY',
    confidence: 'OWN_KNOWLEDGE',
    benefits: [money('CASH', words('Tunai', 'Cash'), 300_000, 'MONTH')],
    criteria: all([
      resident,
      decileUpTo('KPDJ_DECILE_MAX', 4),
      self('severeDisability', 'eq', true, { id: 'disability' }),
    ]),
  },
];
