import { registerEnumType } from 'type-graphql';

/** What data of persons is read for (UU 27/2022; domain reference, section 9). */
export const purposeCode = {
  CASE_HANDLING: 'CASE_HANDLING',
  REGISTRY_UPDATE: 'REGISTRY_UPDATE',
  REFERRAL_REVIEW: 'REFERRAL_REVIEW',
  DELIVERY: 'DELIVERY',
  PROGRAMME_TARGETING: 'PROGRAMME_TARGETING',
  REPORTING: 'REPORTING',
  AUDIT: 'AUDIT',
  SUBJECT_REQUEST: 'SUBJECT_REQUEST',
} as const;
export type PurposeCode = keyof typeof purposeCode;

registerEnumType(purposeCode, {
  name: 'PurposeCode',
  description: 'What personal data is read for; written to the access log with every person read.',
  valuesConfig: {
    CASE_HANDLING: { description: 'Handling a complaint or need of the family.' },
    REGISTRY_UPDATE: { description: 'Adding to or correcting the registry.' },
    REFERRAL_REVIEW: { description: 'Judging a referral; wants a reference.' },
    DELIVERY: { description: 'Handing over help; wants a reference.' },
    PROGRAMME_TARGETING: { description: 'Finding who qualifies for a programme; wants a reference.' },
    REPORTING: { description: 'Reports; never opens an identity.' },
    AUDIT: { description: 'Checking how data was used; wants a reference.' },
    SUBJECT_REQUEST: { description: 'Answering a person’s own request about their data; wants a reference.' },
  },
});

/** How delicate a field is. */
export const fieldClass = {
  PUBLIC: 'PUBLIC',
  GENERAL: 'GENERAL',
  IDENTIFIER: 'IDENTIFIER',
  SPECIFIC: 'SPECIFIC',
  EXTRA: 'EXTRA',
} as const;

registerEnumType(fieldClass, {
  name: 'FieldClass',
  description: 'How delicate data of a person is (UU 27/2022, article 4).',
  valuesConfig: {
    PUBLIC: { description: 'Anybody may see it.' },
    GENERAL: { description: 'General personal data.' },
    IDENTIFIER: { description: 'Tells who somebody is: name, NIK, KK number, phone, address.' },
    SPECIFIC: { description: 'Specific data: health, disability, personal finance, children.' },
    EXTRA: { description: 'Beyond what the law names specific, for example PPKS flags.' },
  },
});
