import type { codes as indonesian } from '../id/codes.ts';

export const codes: typeof indonesian = {
  AreaKind: {
    PROVINCE: 'Province',
    REGENCY: 'Regency',
    CITY: 'City',
    DISTRICT: 'District',
    KELURAHAN: 'Urban village',
    DESA: 'Village',
    DESA_ADAT: 'Customary village',
  },
  ProgrammeStatus: {
    DRAFT: 'Draft',
    ACTIVE: 'Open',
    SUSPENDED: 'Suspended',
    CLOSED: 'Closed',
    UNCERTAIN: 'Uncertain',
  },
  ProgrammeLevel: {
    CENTRAL: 'National',
    PROVINCE: 'Province',
    REGENCY: 'Regency or city',
    VILLAGE: 'Village',
    BAZNAS: 'Baznas',
    CSR: 'Company (CSR)',
  },
  FundingSource: {
    APBN: 'State budget',
    APBD_PROV: 'Provincial budget',
    APBD_KAB: 'Regency budget',
    DANA_DESA: 'Village fund',
    ZIS: 'Zakat, infak, sedekah',
    CSR: 'Company funds',
  },
  ProgrammeUnit: { HOUSEHOLD: 'Household', MEMBER: 'Person', DWELLING: 'House', GROUP: 'Group of families' },
  ProgrammeCadence: {
    ONCE: 'Once',
    MONTHLY: 'Monthly',
    QUARTERLY: 'Quarterly',
    YEARLY: 'Yearly',
    BY_CASE: 'By case',
  },
  Confidence: {
    CONFIRMED: 'Confirmed',
    LIKELY: 'Likely',
    ESTIMATE: 'Estimate',
    OWN_KNOWLEDGE: 'Known in the field',
  },
  BenefitPer: { ONCE: 'once', MONTH: 'a month', QUARTER: 'a quarter', YEAR: 'a year' },
  OverlapRelation: { ALLOWED: 'Together', WARN: 'Needs a reason', FORBIDDEN: 'Never together' },
  CriteriaStatus: { DRAFT: 'Draft', ACTIVE: 'In force', SUPERSEDED: 'Superseded' },
};
