import type { PurposeCode } from '../../audit/index.ts';

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
