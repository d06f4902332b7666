import { registerEnumType } from 'type-graphql';
import { type Role, roleNames } from '../auth/index.ts';

export enum OrganisationKind {
  MINISTRY = 'MINISTRY',
  PROVINCE_AGENCY = 'PROVINCE_AGENCY',
  REGENCY_AGENCY = 'REGENCY_AGENCY',
  DISTRICT_OFFICE = 'DISTRICT_OFFICE',
  VILLAGE_GOVERNMENT = 'VILLAGE_GOVERNMENT',
  PUSKESOS = 'PUSKESOS',
  BAZNAS = 'BAZNAS',
  CSR = 'CSR',
  LKS = 'LKS',
  INTEGRATOR = 'INTEGRATOR',
}

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What an organisation is.',
  valuesConfig: {
    MINISTRY: { description: 'Ministry or a unit of one (satuan kerja).' },
    PROVINCE_AGENCY: { description: 'Agency of a province (OPD provinsi).' },
    REGENCY_AGENCY: { description: 'Agency of a regency or city (OPD), for example Dinas Sosial.' },
    DISTRICT_OFFICE: { description: 'Office of a kecamatan.' },
    VILLAGE_GOVERNMENT: { description: 'Government of a desa or kelurahan.' },
    PUSKESOS: { description: 'Village social welfare centre (Pusat Kesejahteraan Sosial).' },
    BAZNAS: { description: 'Office of the national zakat agency.' },
    CSR: { description: 'Company that gives as its social responsibility.' },
    LKS: { description: 'Social welfare institution (Lembaga Kesejahteraan Sosial).' },
    INTEGRATOR: { description: 'Builder of village portals and other software on this API.' },
  },
});

export enum AccountStatus {
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}

registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'Whether an organisation, person or client may be used.',
  valuesConfig: {
    ACTIVE: { description: 'In use.' },
    DISABLED: { description: 'Switched off: access ends within a minute; nothing is deleted.' },
  },
});

export enum UserLanguage {
  id = 'id',
  en = 'en',
}

registerEnumType(UserLanguage, {
  name: 'UserLanguage',
  description: 'Language of the console and of messages.',
  valuesConfig: { id: { description: 'Indonesian.' }, en: { description: 'English.' } },
});

const roleWords: Record<Role, string> = {
  CITIZEN: 'A person about whose own household it is.',
  FACILITATOR: 'Fasilitator of a village: visits, registers, follows up.',
  VILLAGE_OPERATOR: 'Operator of a village: keeps its registry data.',
  FRONT_OFFICE: 'Receives people at the counter.',
  BACK_OFFICE: 'Handles cases at the secretariat or village.',
  PUSKESOS_COORDINATOR: 'Leads a village Puskesos.',
  SUPERVISOR: 'Supervisor of a kecamatan.',
  MANAGER: 'Manajer of a regency or city: runs the secretariat.',
  PROGRAMME_MANAGER: 'Runs programmes of an organisation.',
  PARTNER: 'Works for a partner that looks for households it can help.',
  POLICY_MAKER: 'Reads aggregates of an area.',
  INTEGRATOR: 'Service account of an integrator.',
  PRIVACY_OFFICER: 'Data protection officer: sees what was read and done.',
  ADMIN: 'Administrator: people, organisations and configuration, no personal data.',
};

export const RoleEnum = Object.fromEntries(roleNames.map((name) => [name, name])) as { [Name in Role]: Name };

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person or client is here; a bundle of actions.',
  valuesConfig: Object.fromEntries(roleNames.map((name) => [name, { description: roleWords[name] }])),
});
