import { households, type PlanWish, planPopulation, type Village } from '../../api/population/index.ts';

/** A few real villages of each kind of place: islands, farms, a factory town, far away. */
export const nation: Village[] = [
  ['21.04.01.1001', 'Dabo', 'KELURAHAN', 'Kabupaten Lingga'],
  ['21.04.01.2010', 'Batu Kacang', 'DESA', 'Kabupaten Lingga'],
  ['21.04.02.2008', 'Merawang', 'DESA', 'Kabupaten Lingga'],
  ['33.13.01.2001', 'Ngadirejo', 'DESA', 'Kabupaten Karanganyar'],
  ['33.13.09.1001', 'Cangakan', 'KELURAHAN', 'Kabupaten Karanganyar'],
  ['36.72.01.1001', 'Ciwaduk', 'KELURAHAN', 'Kota Cilegon'],
  ['53.01.01.2001', 'Contoh', 'DESA', 'Kabupaten Kupang'],
].map(([code, name, kind, regency]) => ({ code, name, kind, regency }) as Village);

export const today = '2026-11-24';

export const invent = (wish: Partial<PlanWish> = {}) => [
  ...households(planPopulation(nation, { households: 60, seed: 1, today, areas: ['21', '33', '36', '53'], ...wish })),
];
