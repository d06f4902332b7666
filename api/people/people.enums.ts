import { registerEnumType } from 'type-graphql';

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
