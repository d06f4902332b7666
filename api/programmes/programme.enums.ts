import { registerEnumType } from 'type-graphql';

type Described = Record<string, string>;

/** A GraphQL enum whose values are their own names, each with its description. */
function describedEnum<const Values extends Described>(name: string, description: string, values: Values) {
  const names = Object.fromEntries(Object.keys(values).map((key) => [key, key])) as { [Key in keyof Values]: Key };
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([key, words]) => [key, { description: words }]));
  registerEnumType(names, { name, description, valuesConfig } as never);
  return names;
}

export const ProgrammeLevel = describedEnum('ProgrammeLevel', 'Whose programme it is.', {
  CENTRAL: 'A ministry or national agency.',
  PROVINCE: 'A province.',
  REGENCY: 'A kabupaten or kota.',
  VILLAGE: 'A village, from its Dana Desa.',
  BAZNAS: 'The zakat board.',
  CSR: 'A company (tanggung jawab sosial perusahaan).',
});

export const FundingSource = describedEnum('FundingSource', 'Where the money comes from.', {
  APBN: 'State budget.',
  APBD_PROV: 'Budget of the province.',
  APBD_KAB: 'Budget of the kabupaten or kota.',
  DANA_DESA: 'Village fund.',
  ZIS: 'Zakat, infak and sedekah.',
  CSR: 'Company funds.',
});

export const ProgrammeUnit = describedEnum('ProgrammeUnit', 'Whom one place in the programme serves.', {
  HOUSEHOLD: 'A family with one KK number.',
  MEMBER: 'One person.',
  DWELLING: 'A house.',
  GROUP: 'A group of families.',
});

export const ProgrammeCadence = describedEnum('ProgrammeCadence', 'How often help is given.', {
  ONCE: 'Once.',
  MONTHLY: 'Every month.',
  QUARTERLY: 'Every quarter.',
  YEARLY: 'Every year.',
  BY_CASE: 'By assessment of each case.',
});

export const ProgrammeStatusEnum = describedEnum('ProgrammeStatus', 'Where the programme stands.', {
  DRAFT: 'Being prepared; seen only by those who manage it.',
  ACTIVE: 'Open.',
  SUSPENDED: 'Paused by its owner.',
  CLOSED: 'Over; kept for history.',
  UNCERTAIN: 'Its continuation is not confirmed by its owner.',
});

export const Confidence = describedEnum('Confidence', 'How well the entry is founded.', {
  CONFIRMED: 'Read in an official or primary source.',
  LIKELY: 'Read in secondary sources that agree.',
  ESTIMATE: 'Estimated.',
  OWN_KNOWLEDGE: 'Known in the field, not yet checked against a source.',
});

export const BenefitPer = describedEnum('BenefitPer', 'Time that an amount covers.', {
  ONCE: 'One payment.',
  MONTH: 'A month.',
  QUARTER: 'A quarter.',
  YEAR: 'A year.',
});

export const CriteriaStatus = describedEnum('CriteriaStatus', 'Where a version of the criteria stands.', {
  DRAFT: 'Being prepared; can be simulated.',
  ACTIVE: 'Decides now.',
  SUPERSEDED: 'Decided once; kept for history.',
});

export const OverlapRelation = describedEnum(
  'OverlapRelation',
  'Whether two programmes may serve the same household.',
  {
    ALLOWED: 'Both together.',
    WARN: 'Together only with a reason.',
    FORBIDDEN: 'Never together.',
  },
);
