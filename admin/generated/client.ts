// Written by `npm run schema:print`: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Something that can be done here; roles are bundles of actions. */
export const Action = {
  /** Read whose data was read by whom. */
  ACCESS_LOG_READ: 'ACCESS_LOG_READ',
  /** Manage data-sharing agreements. */
  AGREEMENT_MANAGE: 'AGREEMENT_MANAGE',
  /** Read data-sharing agreements. */
  AGREEMENT_READ: 'AGREEMENT_READ',
  /** Find administrative areas. */
  AREA_READ: 'AREA_READ',
  /** Read what was changed by whom. */
  AUDIT_READ: 'AUDIT_READ',
  /** Manage every API client. */
  CLIENT_MANAGE: 'CLIENT_MANAGE',
  /** Manage the API clients of your organisation. */
  CLIENT_MANAGE_OWN: 'CLIENT_MANAGE_OWN',
  /** Hand a complaint one level up. */
  COMPLAINT_ESCALATE: 'COMPLAINT_ESCALATE',
  /** Handle and resolve complaints. */
  COMPLAINT_HANDLE: 'COMPLAINT_HANDLE',
  /** Return a complaint to the level below. */
  COMPLAINT_RETURN: 'COMPLAINT_RETURN',
  /** File a complaint. */
  COMPLAINT_SUBMIT: 'COMPLAINT_SUBMIT',
  /** Follow complaints. */
  COMPLAINT_TRACK: 'COMPLAINT_TRACK',
  /** Read figures about the work. */
  DASHBOARD_READ: 'DASHBOARD_READ',
  /** Record what the centre decided. */
  DECISION_RECORD: 'DECISION_RECORD',
  /** Record what a village deliberated. */
  DELIBERATION_RECORD: 'DELIBERATION_RECORD',
  /** Record that help arrived, or did not. */
  DELIVERY_RECORD: 'DELIVERY_RECORD',
  /** Read for which programmes a household qualifies, and why. */
  ELIGIBILITY_READ: 'ELIGIBILITY_READ',
  /** Give feedback, reopen or object. */
  FEEDBACK_GIVE: 'FEEDBACK_GIVE',
  /** List households. */
  HOUSEHOLD_BROWSE: 'HOUSEHOLD_BROWSE',
  /** Read names, numbers, addresses and birth dates, stating a purpose. */
  HOUSEHOLD_READ_IDENTITY: 'HOUSEHOLD_READ_IDENTITY',
  /** Read sensitive facts such as disability or income, stating a purpose. */
  HOUSEHOLD_READ_SITUATION: 'HOUSEHOLD_READ_SITUATION',
  /** Find a household by a whole NIK or KK number. */
  HOUSEHOLD_SEARCH_EXACT: 'HOUSEHOLD_SEARCH_EXACT',
  /** Record and correct households, members and housing. */
  HOUSEHOLD_WRITE: 'HOUSEHOLD_WRITE',
  /** Record whether the civil registry confirms an identity. */
  IDENTITY_CHECK: 'IDENTITY_CHECK',
  /** Manage organisations. */
  ORGANISATION_MANAGE: 'ORGANISATION_MANAGE',
  /** List organisations. */
  ORGANISATION_READ: 'ORGANISATION_READ',
  /** Manage every programme, its criteria and quotas. */
  PROGRAMME_MANAGE: 'PROGRAMME_MANAGE',
  /** Manage the programmes of your organisation. */
  PROGRAMME_MANAGE_OWN: 'PROGRAMME_MANAGE_OWN',
  /** Read the catalogue of programmes. */
  PROGRAMME_READ: 'PROGRAMME_READ',
  /** Try criteria out before they count. */
  PROGRAMME_SIMULATE: 'PROGRAMME_SIMULATE',
  /** Propose a change to the registry. */
  PROPOSAL_CREATE: 'PROPOSAL_CREATE',
  /** Review and endorse proposals. */
  PROPOSAL_REVIEW: 'PROPOSAL_REVIEW',
  /** Accept or decline a referral. */
  REFERRAL_ANSWER: 'REFERRAL_ANSWER',
  /** Refer a household to a programme. */
  REFERRAL_CREATE: 'REFERRAL_CREATE',
  /** Propose or draft a referral for somebody else to decide. */
  REFERRAL_PROPOSE: 'REFERRAL_PROPOSE',
  /** Take in snapshots of the national registry. */
  REGISTRY_IMPORT: 'REGISTRY_IMPORT',
  /** Handle requests of people about their own data. */
  SUBJECT_REQUEST_HANDLE: 'SUBJECT_REQUEST_HANDLE',
  /** Take in what people ask about their own data. */
  SUBJECT_REQUEST_RECEIVE: 'SUBJECT_REQUEST_RECEIVE',
  /** Count qualifying households. */
  TARGETING_COUNTS: 'TARGETING_COUNTS',
  /** Ask which households qualify, under an agreement. */
  TARGETING_QUERY: 'TARGETING_QUERY',
  /** Manage every user and assignment. */
  USER_MANAGE: 'USER_MANAGE',
  /** Manage the users of your own organisation or area. */
  USER_MANAGE_OWN: 'USER_MANAGE_OWN',
  /** Propose users and assignments. */
  USER_PROPOSE: 'USER_PROPOSE',
  /** Check home visits that others recorded. */
  VERIFICATION_CHECK: 'VERIFICATION_CHECK',
  /** Record a home visit. */
  VERIFICATION_RECORD: 'VERIFICATION_RECORD',
  /** Read who you are here and what you may do. */
  VIEWER_READ: 'VIEWER_READ'
} as const;

export type Action = typeof Action[keyof typeof Action];
/** Which areas to list; all conditions together. */
export type AreaFilter = {
  /** Also codes that are no longer valid. */
  readonly includeRetired?: boolean | null | undefined;
  /** Only this level: 1 province, 2 regency, 3 district, 4 village. */
  readonly level?: number | null | undefined;
  /** Part of the name, any case. */
  readonly name?: string | null | undefined;
  /** Only areas inside this one. */
  readonly within?: string | null | undefined;
};

/** Kind of administrative area (Permendagri 58/2021). */
export const AreaKind = {
  /** Kota, level 2, second part 71 to 99. */
  CITY: 'CITY',
  /** Desa, level 4, last part starts with 2. */
  DESA: 'DESA',
  /** Desa adat, level 4, last part starts with 3. */
  DESA_ADAT: 'DESA_ADAT',
  /** Kecamatan or distrik, level 3. */
  DISTRICT: 'DISTRICT',
  /** Kelurahan, level 4, last part starts with 1. */
  KELURAHAN: 'KELURAHAN',
  /** Provinsi, level 1. */
  PROVINCE: 'PROVINCE',
  /** Kabupaten, level 2, second part 01 to 69. */
  REGENCY: 'REGENCY'
} as const;

export type AreaKind = typeof AreaKind[keyof typeof AreaKind];
/** One component of what a programme gives. */
export type BenefitInput = {
  /** Amount in whole rupiah. */
  readonly amount?: number | null | undefined;
  /** Stable name of the component, capitals, digits and underscores. */
  readonly component: string;
  /** What is given in kind. */
  readonly inKind?: string | null | undefined;
  /** Label in English. */
  readonly labelEn: string;
  /** Label in Indonesian. */
  readonly labelId: string;
  /** Upper end of a range. */
  readonly maximumAmount?: number | null | undefined;
  /** Time that the amount covers. */
  readonly per?: BenefitPer | null | undefined;
};

/** Time that an amount covers. */
export const BenefitPer = {
  /** A month. */
  MONTH: 'MONTH',
  /** One payment. */
  ONCE: 'ONCE',
  /** A quarter. */
  QUARTER: 'QUARTER',
  /** A year. */
  YEAR: 'YEAR'
} as const;

export type BenefitPer = typeof BenefitPer[keyof typeof BenefitPer];
/** How well the entry is founded. */
export const Confidence = {
  /** Read in an official or primary source. */
  CONFIRMED: 'CONFIRMED',
  /** Estimated. */
  ESTIMATE: 'ESTIMATE',
  /** Read in secondary sources that agree. */
  LIKELY: 'LIKELY',
  /** Known in the field, not yet checked against a source. */
  OWN_KNOWLEDGE: 'OWN_KNOWLEDGE'
} as const;

export type Confidence = typeof Confidence[keyof typeof Confidence];
/** A new programme, as a draft. */
export type CreateProgrammeInput = {
  /** Area in which it is offered; ID for the nation. */
  readonly areaCode: string;
  /** What it gives; replaces what was there. */
  readonly benefits?: ReadonlyArray<BenefitInput> | null | undefined;
  /** How often help is given. */
  readonly cadence?: ProgrammeCadence | null | undefined;
  /** Code: 2 to 40 capitals, digits and underscores. */
  readonly code: string;
  /** How well this entry is founded. */
  readonly confidence?: Confidence | null | undefined;
  /** Longer words in English. */
  readonly descriptionEn?: string | null | undefined;
  /** Longer words in Indonesian. */
  readonly descriptionId?: string | null | undefined;
  /** Where the money comes from. */
  readonly fundingSource: FundingSource;
  /** Key of 8 to 200 characters that makes a repeated call safe. */
  readonly idempotencyKey: string;
  /** Law or decree it stands on. */
  readonly legalBasis?: string | null | undefined;
  /** Whose programme it is. */
  readonly level: ProgrammeLevel;
  /** Name in English. */
  readonly nameEn: string;
  /** Name in Indonesian. */
  readonly nameId: string;
  /** Owning organisation; your own where you manage only its programmes. */
  readonly ownerOrganisationId?: string | null | undefined;
  /** Sector of need, for example HOUSING. */
  readonly sector?: string | null | undefined;
  /** Whom one place serves. */
  readonly unit: ProgrammeUnit;
  /** First day it is offered. */
  readonly validFrom?: string | null | undefined;
  /** Last day it is offered. */
  readonly validTo?: string | null | undefined;
};

/** Where a version of the criteria stands. */
export const CriteriaStatus = {
  /** Decides now. */
  ACTIVE: 'ACTIVE',
  /** Being prepared; can be simulated. */
  DRAFT: 'DRAFT',
  /** Decided once; kept for history. */
  SUPERSEDED: 'SUPERSEDED'
} as const;

export type CriteriaStatus = typeof CriteriaStatus[keyof typeof CriteriaStatus];
/** Where the money comes from. */
export const FundingSource = {
  /** Budget of the kabupaten or kota. */
  APBD_KAB: 'APBD_KAB',
  /** Budget of the province. */
  APBD_PROV: 'APBD_PROV',
  /** State budget. */
  APBN: 'APBN',
  /** Company funds. */
  CSR: 'CSR',
  /** Village fund. */
  DANA_DESA: 'DANA_DESA',
  /** Zakat, infak and sedekah. */
  ZIS: 'ZIS'
} as const;

export type FundingSource = typeof FundingSource[keyof typeof FundingSource];
/** Whether two programmes may serve the same household. */
export const OverlapRelation = {
  /** Both together. */
  ALLOWED: 'ALLOWED',
  /** Never together. */
  FORBIDDEN: 'FORBIDDEN',
  /** Together only with a reason. */
  WARN: 'WARN'
} as const;

export type OverlapRelation = typeof OverlapRelation[keyof typeof OverlapRelation];
/** How often help is given. */
export const ProgrammeCadence = {
  /** By assessment of each case. */
  BY_CASE: 'BY_CASE',
  /** Every month. */
  MONTHLY: 'MONTHLY',
  /** Once. */
  ONCE: 'ONCE',
  /** Every quarter. */
  QUARTERLY: 'QUARTERLY',
  /** Every year. */
  YEARLY: 'YEARLY'
} as const;

export type ProgrammeCadence = typeof ProgrammeCadence[keyof typeof ProgrammeCadence];
/** Which programmes to list; all conditions together. */
export type ProgrammeFilter = {
  /** Any of these levels. */
  readonly level?: ReadonlyArray<ProgrammeLevel> | null | undefined;
  /** Only programmes offered in this area. */
  readonly offeredIn?: string | null | undefined;
  /** Only programmes of this organisation. */
  readonly ownerOrganisationId?: string | null | undefined;
  /** Any of these statuses. */
  readonly status?: ReadonlyArray<ProgrammeStatus> | null | undefined;
  /** Part of the code or name, any case. */
  readonly text?: string | null | undefined;
};

/** Whose programme it is. */
export const ProgrammeLevel = {
  /** The zakat board. */
  BAZNAS: 'BAZNAS',
  /** A ministry or national agency. */
  CENTRAL: 'CENTRAL',
  /** A company (tanggung jawab sosial perusahaan). */
  CSR: 'CSR',
  /** A province. */
  PROVINCE: 'PROVINCE',
  /** A kabupaten or kota. */
  REGENCY: 'REGENCY',
  /** A village, from its Dana Desa. */
  VILLAGE: 'VILLAGE'
} as const;

export type ProgrammeLevel = typeof ProgrammeLevel[keyof typeof ProgrammeLevel];
/** A programme and the version that you saw, for a change of its status. */
export type ProgrammeMoveInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** The programme. */
  readonly id: string;
  /** Why; kept in the audit. */
  readonly reason?: string | null | undefined;
};

/** Where the programme stands. */
export const ProgrammeStatus = {
  /** Open. */
  ACTIVE: 'ACTIVE',
  /** Over; kept for history. */
  CLOSED: 'CLOSED',
  /** Being prepared; seen only by those who manage it. */
  DRAFT: 'DRAFT',
  /** Paused by its owner. */
  SUSPENDED: 'SUSPENDED',
  /** Its continuation is not confirmed by its owner. */
  UNCERTAIN: 'UNCERTAIN'
} as const;

export type ProgrammeStatus = typeof ProgrammeStatus[keyof typeof ProgrammeStatus];
/** Whom one place in the programme serves. */
export const ProgrammeUnit = {
  /** A house. */
  DWELLING: 'DWELLING',
  /** A group of families. */
  GROUP: 'GROUP',
  /** A family with one KK number. */
  HOUSEHOLD: 'HOUSEHOLD',
  /** One person. */
  MEMBER: 'MEMBER'
} as const;

export type ProgrammeUnit = typeof ProgrammeUnit[keyof typeof ProgrammeUnit];
/** Changes to a programme; fields that are left out stay as they are. */
export type ReviseProgrammeInput = {
  /** What it gives; replaces what was there. */
  readonly benefits?: ReadonlyArray<BenefitInput> | null | undefined;
  /** How often help is given. */
  readonly cadence?: ProgrammeCadence | null | undefined;
  /** How well this entry is founded. */
  readonly confidence?: Confidence | null | undefined;
  /** Longer words in English. */
  readonly descriptionEn?: string | null | undefined;
  /** Longer words in Indonesian. */
  readonly descriptionId?: string | null | undefined;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** The programme. */
  readonly id: string;
  /** Law or decree it stands on. */
  readonly legalBasis?: string | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Name in Indonesian. */
  readonly nameId?: string | null | undefined;
  /** Sector of need, for example HOUSING. */
  readonly sector?: string | null | undefined;
  /** First day it is offered. */
  readonly validFrom?: string | null | undefined;
  /** Last day it is offered. */
  readonly validTo?: string | null | undefined;
};

/** A part somebody plays in the service, within an area and for an organisation. */
export const Role = {
  /** Administrator: configuration and users, without personal data. */
  ADMIN: 'ADMIN',
  /** Back office: checks, and drafts recommendations. */
  BACK_OFFICE: 'BACK_OFFICE',
  /** Warga: somebody with a matter of their own. */
  CITIZEN: 'CITIZEN',
  /** Fasilitator: visits households in one village. */
  FACILITATOR: 'FACILITATOR',
  /** Front office: receives people at the counter. */
  FRONT_OFFICE: 'FRONT_OFFICE',
  /** Integrator: a portal or system that acts through the API. */
  INTEGRATOR: 'INTEGRATOR',
  /** Manajer: leads the service of a regency or city. */
  MANAGER: 'MANAGER',
  /** Mitra: Baznas, CSR or another funder under a data-sharing agreement. */
  PARTNER: 'PARTNER',
  /** Pemangku kebijakan: reads figures, never households. */
  POLICY_MAKER: 'POLICY_MAKER',
  /** Petugas pelindungan data: watches over access to personal data. */
  PRIVACY_OFFICER: 'PRIVACY_OFFICER',
  /** Pengelola program: answers referrals to its programmes. */
  PROGRAMME_MANAGER: 'PROGRAMME_MANAGER',
  /** Koordinator Puskesos: leads the village service. */
  PUSKESOS_COORDINATOR: 'PUSKESOS_COORDINATOR',
  /** Supervisor: leads facilitators of a district. */
  SUPERVISOR: 'SUPERVISOR',
  /** Operator desa: keeps the registry of one village. */
  VILLAGE_OPERATOR: 'VILLAGE_OPERATOR'
} as const;

export type Role = typeof Role[keyof typeof Role];
/** Whether two programmes may serve the same household. */
export type SetOverlapInput = {
  /** Code of the one. */
  readonly code: string;
  /** Code of the other. */
  readonly otherCode: string;
  /** Reason in English. */
  readonly reasonEn?: string | null | undefined;
  /** Reason in Indonesian. */
  readonly reasonId?: string | null | undefined;
  /** The rule. */
  readonly relation: OverlapRelation;
};

/** How many places a programme has in an area and period. */
export type SetQuotaInput = {
  /** Area the places are for; within the area of the programme. */
  readonly areaCode: string;
  /** The version that you saw; null for a new quota. */
  readonly expectedVersion?: number | null | undefined;
  /** Period: 2026, 2026Q3 or 2026-09. */
  readonly period: string;
  /** Places; not below those already taken. */
  readonly places: number;
  /** The programme. */
  readonly programmeId: string;
};

/** What kind of caller asks. */
export const ViewerKind = {
  /** Somebody who did not sign in. */
  ANONYMOUS: 'ANONYMOUS',
  /** A system that signed in with client credentials. */
  CLIENT: 'CLIENT',
  /** A person who signed in. */
  USER: 'USER'
} as const;

export type ViewerKind = typeof ViewerKind[keyof typeof ViewerKind];
export type ConsoleCountsQueryVariables = Exact<{
  households: boolean;
  organisations: boolean;
}>;


export type ConsoleCountsQuery = { readonly households?: { readonly totalCount: number }, readonly organisations?: { readonly totalCount: number }, readonly programmes: { readonly totalCount: number } };

export type ProgrammeRowFragment = { readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number };

export type ProgrammeWholeFragment = { readonly description: string | null, readonly cadence: ProgrammeCadence | null, readonly sector: string | null, readonly legalBasis: string | null, readonly confidence: Confidence, readonly validFrom: string | null, readonly validTo: string | null, readonly updatedAt: string, readonly manageable: boolean, readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number, readonly benefits: ReadonlyArray<{ readonly id: string, readonly component: string, readonly label: string, readonly amount: number | null, readonly maximumAmount: number | null, readonly per: BenefitPer | null, readonly inKind: string | null }>, readonly criteria: { readonly id: string, readonly number: number } | null, readonly criteriaVersions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly label: string, readonly status: CriteriaStatus, readonly effectiveFrom: string | null, readonly effectiveTo: string | null, readonly version: number }>, readonly quotas: ReadonlyArray<{ readonly id: string, readonly areaCode: string, readonly period: string, readonly places: number, readonly taken: number, readonly version: number }>, readonly overlaps: ReadonlyArray<{ readonly otherCode: string, readonly relation: OverlapRelation, readonly reason: string | null }> };

export type ConsoleProgrammesQueryVariables = Exact<{
  filter: ProgrammeFilter;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type ConsoleProgrammesQuery = { readonly programmes: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleProgrammeQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleProgrammeQuery = { readonly programme: { readonly description: string | null, readonly cadence: ProgrammeCadence | null, readonly sector: string | null, readonly legalBasis: string | null, readonly confidence: Confidence, readonly validFrom: string | null, readonly validTo: string | null, readonly updatedAt: string, readonly manageable: boolean, readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number, readonly benefits: ReadonlyArray<{ readonly id: string, readonly component: string, readonly label: string, readonly amount: number | null, readonly maximumAmount: number | null, readonly per: BenefitPer | null, readonly inKind: string | null }>, readonly criteria: { readonly id: string, readonly number: number } | null, readonly criteriaVersions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly label: string, readonly status: CriteriaStatus, readonly effectiveFrom: string | null, readonly effectiveTo: string | null, readonly version: number }>, readonly quotas: ReadonlyArray<{ readonly id: string, readonly areaCode: string, readonly period: string, readonly places: number, readonly taken: number, readonly version: number }>, readonly overlaps: ReadonlyArray<{ readonly otherCode: string, readonly relation: OverlapRelation, readonly reason: string | null }> } | null };

export type ConsoleCreateProgrammeMutationVariables = Exact<{
  input: CreateProgrammeInput;
}>;


export type ConsoleCreateProgrammeMutation = { readonly createProgramme: { readonly programme: { readonly description: string | null, readonly cadence: ProgrammeCadence | null, readonly sector: string | null, readonly legalBasis: string | null, readonly confidence: Confidence, readonly validFrom: string | null, readonly validTo: string | null, readonly updatedAt: string, readonly manageable: boolean, readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number, readonly benefits: ReadonlyArray<{ readonly id: string, readonly component: string, readonly label: string, readonly amount: number | null, readonly maximumAmount: number | null, readonly per: BenefitPer | null, readonly inKind: string | null }>, readonly criteria: { readonly id: string, readonly number: number } | null, readonly criteriaVersions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly label: string, readonly status: CriteriaStatus, readonly effectiveFrom: string | null, readonly effectiveTo: string | null, readonly version: number }>, readonly quotas: ReadonlyArray<{ readonly id: string, readonly areaCode: string, readonly period: string, readonly places: number, readonly taken: number, readonly version: number }>, readonly overlaps: ReadonlyArray<{ readonly otherCode: string, readonly relation: OverlapRelation, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleReviseProgrammeMutationVariables = Exact<{
  input: ReviseProgrammeInput;
}>;


export type ConsoleReviseProgrammeMutation = { readonly reviseProgramme: { readonly programme: { readonly description: string | null, readonly cadence: ProgrammeCadence | null, readonly sector: string | null, readonly legalBasis: string | null, readonly confidence: Confidence, readonly validFrom: string | null, readonly validTo: string | null, readonly updatedAt: string, readonly manageable: boolean, readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number, readonly benefits: ReadonlyArray<{ readonly id: string, readonly component: string, readonly label: string, readonly amount: number | null, readonly maximumAmount: number | null, readonly per: BenefitPer | null, readonly inKind: string | null }>, readonly criteria: { readonly id: string, readonly number: number } | null, readonly criteriaVersions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly label: string, readonly status: CriteriaStatus, readonly effectiveFrom: string | null, readonly effectiveTo: string | null, readonly version: number }>, readonly quotas: ReadonlyArray<{ readonly id: string, readonly areaCode: string, readonly period: string, readonly places: number, readonly taken: number, readonly version: number }>, readonly overlaps: ReadonlyArray<{ readonly otherCode: string, readonly relation: OverlapRelation, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleActivateProgrammeMutationVariables = Exact<{
  input: ProgrammeMoveInput;
}>;


export type ConsoleActivateProgrammeMutation = { readonly activateProgramme: { readonly programme: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleSuspendProgrammeMutationVariables = Exact<{
  input: ProgrammeMoveInput;
}>;


export type ConsoleSuspendProgrammeMutation = { readonly suspendProgramme: { readonly programme: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleCloseProgrammeMutationVariables = Exact<{
  input: ProgrammeMoveInput;
}>;


export type ConsoleCloseProgrammeMutation = { readonly closeProgramme: { readonly programme: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleSetProgrammeQuotaMutationVariables = Exact<{
  input: SetQuotaInput;
}>;


export type ConsoleSetProgrammeQuotaMutation = { readonly setProgrammeQuota: { readonly programme: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleSetProgrammeOverlapMutationVariables = Exact<{
  input: SetOverlapInput;
}>;


export type ConsoleSetProgrammeOverlapMutation = { readonly setProgrammeOverlap: { readonly programme: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ReasonFragment = { readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string };

export type ConsoleViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleViewerQuery = { readonly viewer: { readonly id: string | null, readonly name: string, readonly roles: ReadonlyArray<Role>, readonly permissions: ReadonlyArray<{ readonly action: Action, readonly areaCodes: ReadonlyArray<string> }>, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly organisationId: string, readonly organisationName: string, readonly areaCode: string, readonly areaName: string, readonly validTo: string | null }> } };

export type ConsoleAreasQueryVariables = Exact<{
  filter: AreaFilter;
  first: number;
}>;


export type ConsoleAreasQuery = { readonly areas: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: AreaKind, readonly name: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string }> }> } };

export type ConsoleAreaQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleAreaQuery = { readonly area: { readonly code: string, readonly kind: AreaKind, readonly name: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null };

export type FindAreasQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindAreasQuery = { readonly areas: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly kind: AreaKind, readonly name: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShowAreaQueryVariables = Exact<{
  code: string;
}>;


export type ShowAreaQuery = { readonly area: { readonly code: string, readonly level: number, readonly kind: AreaKind, readonly name: string, readonly parentCode: string | null, readonly validFrom: string } | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { readonly viewer: { readonly id: string | null, readonly kind: ViewerKind, readonly name: string, readonly roles: ReadonlyArray<Role>, readonly permissions: ReadonlyArray<{ readonly action: Action, readonly areaCodes: ReadonlyArray<string> }>, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly organisationId: string, readonly organisationName: string, readonly areaCode: string, readonly areaName: string, readonly programmeIds: ReadonlyArray<string>, readonly validTo: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ProgrammeRowFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeRow on Programme {
  id
  code
  name
  ownerLabel
  level
  fundingSource
  unit
  status
  areaCode
  version
}
    `, {"fragmentName":"ProgrammeRow"}) as unknown as TypedDocumentString<ProgrammeRowFragment, unknown>;
export const ProgrammeWholeFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeWhole on Programme {
  ...ProgrammeRow
  description
  cadence
  sector
  legalBasis
  confidence
  validFrom
  validTo
  updatedAt
  manageable
  benefits {
    id
    component
    label
    amount
    maximumAmount
    per
    inKind
  }
  criteria {
    id
    number
  }
  criteriaVersions {
    id
    number
    label
    status
    effectiveFrom
    effectiveTo
    version
  }
  quotas {
    id
    areaCode
    period
    places
    taken
    version
  }
  overlaps {
    otherCode
    relation
    reason
  }
}
    fragment ProgrammeRow on Programme {
  id
  code
  name
  ownerLabel
  level
  fundingSource
  unit
  status
  areaCode
  version
}`, {"fragmentName":"ProgrammeWhole"}) as unknown as TypedDocumentString<ProgrammeWholeFragment, unknown>;
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on UserError {
  code
  path
  message
  rule
}
    `, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const ConsoleCountsDocument = new TypedDocumentString(`
    query ConsoleCounts($households: Boolean!, $organisations: Boolean!) {
  households(first: 1) @include(if: $households) {
    totalCount
  }
  organisations(first: 1) @include(if: $organisations) {
    totalCount
  }
  programmes(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ConsoleCountsQuery, ConsoleCountsQueryVariables>;
export const ConsoleProgrammesDocument = new TypedDocumentString(`
    query ConsoleProgrammes($filter: ProgrammeFilter!, $first: Int!, $after: String, $withTotal: Boolean!) {
  programmes(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ProgrammeRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    fragment ProgrammeRow on Programme {
  id
  code
  name
  ownerLabel
  level
  fundingSource
  unit
  status
  areaCode
  version
}`) as unknown as TypedDocumentString<ConsoleProgrammesQuery, ConsoleProgrammesQueryVariables>;
export const ConsoleProgrammeDocument = new TypedDocumentString(`
    query ConsoleProgramme($code: String!) {
  programme(code: $code) {
    ...ProgrammeWhole
  }
}
    fragment ProgrammeRow on Programme {
  id
  code
  name
  ownerLabel
  level
  fundingSource
  unit
  status
  areaCode
  version
}
fragment ProgrammeWhole on Programme {
  ...ProgrammeRow
  description
  cadence
  sector
  legalBasis
  confidence
  validFrom
  validTo
  updatedAt
  manageable
  benefits {
    id
    component
    label
    amount
    maximumAmount
    per
    inKind
  }
  criteria {
    id
    number
  }
  criteriaVersions {
    id
    number
    label
    status
    effectiveFrom
    effectiveTo
    version
  }
  quotas {
    id
    areaCode
    period
    places
    taken
    version
  }
  overlaps {
    otherCode
    relation
    reason
  }
}`) as unknown as TypedDocumentString<ConsoleProgrammeQuery, ConsoleProgrammeQueryVariables>;
export const ConsoleCreateProgrammeDocument = new TypedDocumentString(`
    mutation ConsoleCreateProgramme($input: CreateProgrammeInput!) {
  createProgramme(input: $input) {
    programme {
      ...ProgrammeWhole
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment ProgrammeRow on Programme {
  id
  code
  name
  ownerLabel
  level
  fundingSource
  unit
  status
  areaCode
  version
}
fragment ProgrammeWhole on Programme {
  ...ProgrammeRow
  description
  cadence
  sector
  legalBasis
  confidence
  validFrom
  validTo
  updatedAt
  manageable
  benefits {
    id
    component
    label
    amount
    maximumAmount
    per
    inKind
  }
  criteria {
    id
    number
  }
  criteriaVersions {
    id
    number
    label
    status
    effectiveFrom
    effectiveTo
    version
  }
  quotas {
    id
    areaCode
    period
    places
    taken
    version
  }
  overlaps {
    otherCode
    relation
    reason
  }
}
fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleCreateProgrammeMutation, ConsoleCreateProgrammeMutationVariables>;
export const ConsoleReviseProgrammeDocument = new TypedDocumentString(`
    mutation ConsoleReviseProgramme($input: ReviseProgrammeInput!) {
  reviseProgramme(input: $input) {
    programme {
      ...ProgrammeWhole
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment ProgrammeRow on Programme {
  id
  code
  name
  ownerLabel
  level
  fundingSource
  unit
  status
  areaCode
  version
}
fragment ProgrammeWhole on Programme {
  ...ProgrammeRow
  description
  cadence
  sector
  legalBasis
  confidence
  validFrom
  validTo
  updatedAt
  manageable
  benefits {
    id
    component
    label
    amount
    maximumAmount
    per
    inKind
  }
  criteria {
    id
    number
  }
  criteriaVersions {
    id
    number
    label
    status
    effectiveFrom
    effectiveTo
    version
  }
  quotas {
    id
    areaCode
    period
    places
    taken
    version
  }
  overlaps {
    otherCode
    relation
    reason
  }
}
fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleReviseProgrammeMutation, ConsoleReviseProgrammeMutationVariables>;
export const ConsoleActivateProgrammeDocument = new TypedDocumentString(`
    mutation ConsoleActivateProgramme($input: ProgrammeMoveInput!) {
  activateProgramme(input: $input) {
    programme {
      id
      version
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleActivateProgrammeMutation, ConsoleActivateProgrammeMutationVariables>;
export const ConsoleSuspendProgrammeDocument = new TypedDocumentString(`
    mutation ConsoleSuspendProgramme($input: ProgrammeMoveInput!) {
  suspendProgramme(input: $input) {
    programme {
      id
      version
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleSuspendProgrammeMutation, ConsoleSuspendProgrammeMutationVariables>;
export const ConsoleCloseProgrammeDocument = new TypedDocumentString(`
    mutation ConsoleCloseProgramme($input: ProgrammeMoveInput!) {
  closeProgramme(input: $input) {
    programme {
      id
      version
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleCloseProgrammeMutation, ConsoleCloseProgrammeMutationVariables>;
export const ConsoleSetProgrammeQuotaDocument = new TypedDocumentString(`
    mutation ConsoleSetProgrammeQuota($input: SetQuotaInput!) {
  setProgrammeQuota(input: $input) {
    programme {
      id
      version
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleSetProgrammeQuotaMutation, ConsoleSetProgrammeQuotaMutationVariables>;
export const ConsoleSetProgrammeOverlapDocument = new TypedDocumentString(`
    mutation ConsoleSetProgrammeOverlap($input: SetOverlapInput!) {
  setProgrammeOverlap(input: $input) {
    programme {
      id
      version
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleSetProgrammeOverlapMutation, ConsoleSetProgrammeOverlapMutationVariables>;
export const ConsoleViewerDocument = new TypedDocumentString(`
    query ConsoleViewer {
  viewer {
    id
    name
    roles
    permissions {
      action
      areaCodes
    }
    assignments {
      id
      role
      organisationId
      organisationName
      areaCode
      areaName
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleViewerQuery, ConsoleViewerQueryVariables>;
export const ConsoleAreasDocument = new TypedDocumentString(`
    query ConsoleAreas($filter: AreaFilter!, $first: Int!) {
  areas(filter: $filter, first: $first) {
    nodes {
      code
      kind
      name
      path {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAreasQuery, ConsoleAreasQueryVariables>;
export const ConsoleAreaDocument = new TypedDocumentString(`
    query ConsoleArea($code: AreaCode!) {
  area(code: $code) {
    code
    kind
    name
    path {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleAreaQuery, ConsoleAreaQueryVariables>;
export const FindAreasDocument = new TypedDocumentString(`
    query FindAreas($name: String!, $first: Int, $after: String) {
  areas(filter: {name: $name}, first: $first, after: $after) {
    totalCount
    nodes {
      id
      code
      kind
      name
      path {
        code
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FindAreasQuery, FindAreasQueryVariables>;
export const ShowAreaDocument = new TypedDocumentString(`
    query ShowArea($code: AreaCode!) {
  area(code: $code) {
    code
    level
    kind
    name
    parentCode
    validFrom
  }
}
    `) as unknown as TypedDocumentString<ShowAreaQuery, ShowAreaQueryVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  viewer {
    id
    kind
    name
    roles
    permissions {
      action
      areaCodes
    }
    assignments {
      id
      role
      organisationId
      organisationName
      areaCode
      areaName
      programmeIds
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
