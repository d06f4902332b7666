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
  /** Take in snapshots of the national registry. */
  REGISTRY_IMPORT: 'REGISTRY_IMPORT',
  /** Handle requests of people about their own data. */
  SUBJECT_REQUEST_HANDLE: 'SUBJECT_REQUEST_HANDLE',
  /** Count qualifying households. */
  TARGETING_COUNTS: 'TARGETING_COUNTS',
  /** Ask which households qualify, under an agreement. */
  TARGETING_QUERY: 'TARGETING_QUERY',
  /** Manage every user and assignment. */
  USER_MANAGE: 'USER_MANAGE',
  /** Manage the users of your own organisation or area. */
  USER_MANAGE_OWN: 'USER_MANAGE_OWN',
  /** Record a home visit. */
  VERIFICATION_RECORD: 'VERIFICATION_RECORD',
  /** Read who you are here and what you may do. */
  VIEWER_READ: 'VIEWER_READ'
} as const;

export type Action = typeof Action[keyof typeof Action];
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
