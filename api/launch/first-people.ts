/** Who is let in first: the administrator, and with demo data one person for each role. */
import type { Role } from '../auth/index.ts';
import type { Localised } from '../shared/index.ts';

export interface Place {
  readonly kind: string;
  readonly name: string;
  readonly area: string;
}

export interface Person {
  readonly username: string;
  readonly role: Role;
  readonly at: Place;
  readonly for: Localised;
}

const ministry: Place = { kind: 'MINISTRY', name: 'Pusat Data dan Informasi Kesejahteraan Sosial', area: 'ID' };
const regency: Place = { kind: 'REGENCY_AGENCY', name: 'Dinas Sosial Kabupaten Lingga', area: '21.04' };
const planners: Place = { kind: 'REGENCY_AGENCY', name: 'Bapperida Kabupaten Lingga', area: '21.04' };
const district: Place = { kind: 'DISTRICT_OFFICE', name: 'Kantor Camat Lingga', area: '21.04.02' };
const villageHall: Place = { kind: 'VILLAGE_GOVERNMENT', name: 'Pemerintah Desa Merawang', area: '21.04.02.2008' };
export const puskesos: Place = { kind: 'PUSKESOS', name: 'Puskesos Desa Merawang', area: '21.04.02.2008' };
export const baznas: Place = { kind: 'BAZNAS', name: 'Baznas Kabupaten Lingga', area: '21.04' };

const person = (username: string, role: Role, at: Place, id: string, en: string): Person => ({
  username,
  role,
  at,
  for: { id, en },
});

export const administrator = person('admin', 'ADMIN', ministry, 'Administrator', 'Administrator');

export const demoPeople: readonly Person[] = [
  administrator,
  person('fasilitator', 'FACILITATOR', puskesos, 'Fasilitator desa', 'Village facilitator'),
  person('operator', 'VILLAGE_OPERATOR', villageHall, 'Operator desa', 'Village operator'),
  person('koordinator', 'PUSKESOS_COORDINATOR', puskesos, 'Koordinator Puskesos', 'Puskesos coordinator'),
  person('supervisor', 'SUPERVISOR', district, 'Supervisor kecamatan', 'District supervisor'),
  person('loket', 'FRONT_OFFICE', regency, 'Petugas loket', 'Front office'),
  person('analis', 'BACK_OFFICE', regency, 'Petugas penelaah', 'Back office'),
  person('manajer', 'MANAGER', regency, 'Manajer kabupaten', 'Regency manager'),
  person('program', 'PROGRAMME_MANAGER', baznas, 'Pengelola program Baznas', 'Programme manager of Baznas'),
  person('mitra', 'PARTNER', baznas, 'Staf Baznas', 'Staff of Baznas'),
  person('kebijakan', 'POLICY_MAKER', planners, 'Pembuat kebijakan', 'Policy maker'),
  person('pdp', 'PRIVACY_OFFICER', ministry, 'Petugas pelindungan data', 'Privacy officer'),
];
