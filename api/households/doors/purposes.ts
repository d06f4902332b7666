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

/** Purposes that stand on one case, so its number must be named. */
export const wantsReference: ReadonlySet<PurposeCode> = new Set([
  'REFERRAL_REVIEW',
  'DELIVERY',
  'PROGRAMME_TARGETING',
  'AUDIT',
  'SUBJECT_REQUEST',
]);

export type Door = 'identity' | 'situation' | 'search';

type Purposes = Partial<Record<string, readonly PurposeCode[]>>;

const identity: Purposes = {
  FACILITATOR: ['CASE_HANDLING', 'REGISTRY_UPDATE', 'DELIVERY', 'SUBJECT_REQUEST'],
  VILLAGE_OPERATOR: ['CASE_HANDLING', 'REGISTRY_UPDATE', 'SUBJECT_REQUEST'],
  BACK_OFFICE: ['CASE_HANDLING', 'REGISTRY_UPDATE', 'REFERRAL_REVIEW', 'SUBJECT_REQUEST'],
  PUSKESOS_COORDINATOR: ['CASE_HANDLING', 'REGISTRY_UPDATE', 'REFERRAL_REVIEW', 'DELIVERY', 'SUBJECT_REQUEST'],
  SUPERVISOR: ['CASE_HANDLING', 'REGISTRY_UPDATE', 'DELIVERY'],
  MANAGER: ['CASE_HANDLING', 'REGISTRY_UPDATE', 'REFERRAL_REVIEW', 'DELIVERY', 'AUDIT', 'SUBJECT_REQUEST'],
};

const alsoTargeting = Object.fromEntries(
  Object.entries(identity).map(([role, purposes = []]) => [role, [...purposes, 'PROGRAMME_TARGETING' as const]]),
);

/** For what each role may pass each door; what is not listed is refused. */
export const allowedPurposes: Readonly<Record<Door, Purposes>> = {
  identity,
  situation: alsoTargeting,
  search: {
    ...identity,
    FRONT_OFFICE: ['CASE_HANDLING', 'REGISTRY_UPDATE', 'SUBJECT_REQUEST'],
    INTEGRATOR: ['CASE_HANDLING', 'REGISTRY_UPDATE'],
  },
};

/** The right each door asks for. */
export const doorAction = {
  identity: 'household.read-identity',
  situation: 'household.read-situation',
  search: 'household.search-exact',
} as const;
