// Written by `npm run schema:print`: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which readings to list; all conditions together. */
export type AccessLogFilter = {
  /** Only readings by this account or API client. */
  readonly actorId?: string | null | undefined;
  /** Only in this area; for privacy officers only. */
  readonly area?: string | null | undefined;
  /** From this moment on. */
  readonly from?: string | null | undefined;
  /** Only this purpose. */
  readonly purpose?: PurposeCode | null | undefined;
  /** Only readings of this person or household; for privacy officers only. */
  readonly subjectId?: string | null | undefined;
  /** Before this moment. */
  readonly until?: string | null | undefined;
};

/** Which days and area to sum up. */
export type AccessLogSummaryFilter = {
  /** Only readings by this account or API client. */
  readonly actorId?: string | null | undefined;
  /** Only in this area and the areas in it. */
  readonly area?: string | null | undefined;
  /** First day; 30 days ago when left out. */
  readonly from?: string | null | undefined;
  /** Last day; today when left out. At most 366 days. */
  readonly to?: string | null | undefined;
};

/** Whose data was read. */
export const AccessSubject = {
  /** One household. */
  HOUSEHOLD: 'HOUSEHOLD',
  /** One person. */
  PERSON: 'PERSON'
} as const;

export type AccessSubject = typeof AccessSubject[keyof typeof AccessSubject];
/** Whether an organisation, person or client may be used. */
export const AccountStatus = {
  /** In use. */
  ACTIVE: 'ACTIVE',
  /** Switched off: access ends within a minute; nothing is deleted. */
  DISABLED: 'DISABLED'
} as const;

export type AccountStatus = typeof AccountStatus[keyof typeof AccountStatus];
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
/** A drafted version that shall decide from today on. */
export type ActivateCriteriaInput = {
  /** The drafted version. */
  readonly criteriaId: string;
  /** The version that you saw. */
  readonly expectedVersion: number;
};

/** Who did something. */
export const ActorKind = {
  /** An API client. */
  CLIENT: 'CLIENT',
  /** The service itself, or somebody who was not signed in. */
  SYSTEM: 'SYSTEM',
  /** A person signed in through the console. */
  USER: 'USER'
} as const;

export type ActorKind = typeof ActorKind[keyof typeof ActorKind];
/** Age in completed years, as a band; the birth date stays behind the door `identity`. */
export const AgeBand = {
  /** 0 to 4 years. */
  AGE_0_4: 'AGE_0_4',
  /** 5 to 6 years. */
  AGE_5_6: 'AGE_5_6',
  /** 7 to 12 years. */
  AGE_7_12: 'AGE_7_12',
  /** 13 to 15 years. */
  AGE_13_15: 'AGE_13_15',
  /** 16 to 18 years. */
  AGE_16_18: 'AGE_16_18',
  /** 19 to 21 years. */
  AGE_19_21: 'AGE_19_21',
  /** 22 to 44 years. */
  AGE_22_44: 'AGE_22_44',
  /** 45 to 59 years. */
  AGE_45_59: 'AGE_45_59',
  /** 60 to 69 years. */
  AGE_60_69: 'AGE_60_69',
  /** 70 years and older. */
  AGE_70_PLUS: 'AGE_70_PLUS'
} as const;

export type AgeBand = typeof AgeBand[keyof typeof AgeBand];
/** Which agreements to list; all conditions together. */
export type AgreementFilter = {
  /** Only agreements that cover a part of this area. */
  readonly area?: string | null | undefined;
  /** Only agreements of this organisation. */
  readonly organisationId?: string | null | undefined;
  /** Only this status. */
  readonly status?: AgreementStatus | null | undefined;
  /** Part of the number, any case. */
  readonly text?: string | null | undefined;
};

/** An agreement to suspend, resume or end, at the version that you saw. */
export type AgreementMoveInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** The agreement. */
  readonly id: string;
  /** Why, up to 500 characters; kept in the audit. */
  readonly reason?: string | null | undefined;
};

/** Where a data-sharing agreement stands. */
export const AgreementStatus = {
  /** Counts on its days of validity. */
  ACTIVE: 'ACTIVE',
  /** Over for good. */
  ENDED: 'ENDED',
  /** Halted: the partner learns nothing until it is resumed. */
  SUSPENDED: 'SUSPENDED'
} as const;

export type AgreementStatus = typeof AgreementStatus[keyof typeof AgreementStatus];
/** Changes to an agreement; fields that are left out stay as they are. */
export type AmendAgreementInput = {
  /** Areas that it covers. */
  readonly areaCodes?: ReadonlyArray<string> | null | undefined;
  /** What questions under it may cost in a day. */
  readonly dailyBudget?: number | null | undefined;
  /** SHA-256 of the signed document, in hexadecimal digits. */
  readonly documentHash?: string | null | undefined;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** How delicate the data may be. */
  readonly fieldClasses?: ReadonlyArray<FieldClass> | null | undefined;
  /** The agreement. */
  readonly id: string;
  /** Programmes that it covers. */
  readonly programmeIds?: ReadonlyArray<string> | null | undefined;
  /** What for. */
  readonly purposes?: ReadonlyArray<PurposeCode> | null | undefined;
  /** Last day. */
  readonly validTo?: string | null | undefined;
};

/** Which API clients to list; all conditions together. */
export type ApiClientFilter = {
  /** Only clients of this organisation. */
  readonly organisationId?: string | null | undefined;
  /** Only clients of this kind. */
  readonly role?: ApiClientRole | null | undefined;
  /** Only this status. */
  readonly status?: AccountStatus | null | undefined;
  /** Part of the name or client_id, any case. */
  readonly text?: string | null | undefined;
};

/** What an API client is here. */
export const ApiClientRole = {
  /** A village portal or exchange that reads and writes within an area. */
  INTEGRATOR: 'INTEGRATOR',
  /** Asks which households qualify, under the agreements of its organisation. */
  PARTNER: 'PARTNER'
} as const;

export type ApiClientRole = typeof ApiClientRole[keyof typeof ApiClientRole];
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
/** A role for somebody who has an account. */
export type AssignRoleInput = {
  /** Area in which the person holds it; ID for the nation. */
  readonly areaCode: string;
  /** Date of the decree; goes with its number. */
  readonly decreeDate?: string | null | undefined;
  /** Number of the decree (SK); asked for with every role of the SLRT chain. */
  readonly decreeNumber?: string | null | undefined;
  /** Key of 8 to 200 characters that makes a repeated call safe. */
  readonly idempotencyKey: string;
  /** Organisation for which the person holds it. */
  readonly organisationId: string;
  /** Only for these programmes of the organisation; left out: all. */
  readonly programmeIds?: ReadonlyArray<string> | null | undefined;
  /** The role. */
  readonly role: Role;
  /** The person. */
  readonly userId: string;
  /** First day; today when left out. */
  readonly validFrom?: string | null | undefined;
  /** Last day; left out: until ended. */
  readonly validTo?: string | null | undefined;
};

/** A role to give, where, by which decree, and until when. */
export type AssignmentInput = {
  /** Area in which the person holds it; ID for the nation. */
  readonly areaCode: string;
  /** Date of the decree; goes with its number. */
  readonly decreeDate?: string | null | undefined;
  /** Number of the decree (SK); asked for with every role of the SLRT chain. */
  readonly decreeNumber?: string | null | undefined;
  /** Organisation for which the person holds it. */
  readonly organisationId: string;
  /** Only for these programmes of the organisation; left out: all. */
  readonly programmeIds?: ReadonlyArray<string> | null | undefined;
  /** The role. */
  readonly role: Role;
  /** First day; today when left out. */
  readonly validFrom?: string | null | undefined;
  /** Last day; left out: until ended. */
  readonly validTo?: string | null | undefined;
};

/** Which acts to list; all conditions together. */
export type AuditFilter = {
  /** Only this act, or all of a kind: user. for every act on accounts. */
  readonly act?: string | null | undefined;
  /** Only acts of this account or API client. */
  readonly actorId?: string | null | undefined;
  /** Only acts in this area and the areas in it. */
  readonly area?: string | null | undefined;
  /** From this moment on. */
  readonly from?: string | null | undefined;
  /** Only acts on this thing. */
  readonly subjectId?: string | null | undefined;
  /** Only acts on this kind of thing, for example User. */
  readonly subjectKind?: string | null | undefined;
  /** Before this moment. */
  readonly until?: string | null | undefined;
};

/** Whether somebody of the family has an account (DTSEN block 5). */
export const BankAccount = {
  /** DTSEN block 5 3: Yes, for both. / Ya, untuk pribadi dan usaha. */
  BOTH: 'BOTH',
  /** DTSEN block 5 2: Yes, for a business. / Ya, untuk usaha. */
  BUSINESS: 'BUSINESS',
  /** DTSEN block 5 4: None. / Tidak punya. */
  NONE: 'NONE',
  /** DTSEN block 5 1: Yes, for personal use. / Ya, untuk pribadi. */
  PRIVATE: 'PRIVATE'
} as const;

export type BankAccount = typeof BankAccount[keyof typeof BankAccount];
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
/** A new password, and the proof that it is you. */
export type ChangePasswordInput = {
  /** The password you have now. */
  readonly currentPassword: string;
  /** The password you want, 12 to 200 characters. */
  readonly newPassword: string;
};

/** Nutrition of a child under five (R427). */
export const ChildNutrition = {
  /** R427 3: Nothing recorded. / Tidak ada catatan. */
  NOTHING_RECORDED: 'NOTHING_RECORDED',
  /** R427 8: Not known. / Tidak tahu. */
  NOT_KNOWN: 'NOT_KNOWN',
  /** R427 2: Stunting. / Pendek (stunting). */
  STUNTING: 'STUNTING',
  /** R427 1: Wasting. / Kurus (wasting). */
  WASTING: 'WASTING'
} as const;

export type ChildNutrition = typeof ChildNutrition[keyof typeof ChildNutrition];
/** Chronic illness (R430). */
export const ChronicIllness = {
  /** R430 17: Alzheimer's disease. / Alzheimer. */
  ALZHEIMER: 'ALZHEIMER',
  /** R430 4: Asthma. / Asma. */
  ASTHMA: 'ASTHMA',
  /** R430 9: Cancer. / Kanker. */
  CANCER: 'CANCER',
  /** R430 13: High cholesterol. / Kolesterol. */
  CHOLESTEROL: 'CHOLESTEROL',
  /** R430 6: Diabetes. / Diabetes. */
  DIABETES: 'DIABETES',
  /** R430 11: Haemophilia. / Haemofilia. */
  HAEMOPHILIA: 'HAEMOPHILIA',
  /** R430 5: Heart disease. / Masalah jantung. */
  HEART: 'HEART',
  /** R430 12: HIV or AIDS; shown to the regency manager only. / HIV/AIDS. */
  HIV: 'HIV',
  /** R430 2: High blood pressure. / Hipertensi. */
  HYPERTENSION: 'HYPERTENSION',
  /** R430 10: Kidney failure. / Gagal ginjal. */
  KIDNEY_FAILURE: 'KIDNEY_FAILURE',
  /** R430 16: Leukaemia. / Leukemia. */
  LEUKAEMIA: 'LEUKAEMIA',
  /** R430 14: Cirrhosis of the liver. / Sirosis hati. */
  LIVER_CIRRHOSIS: 'LIVER_CIRRHOSIS',
  /** R430 1: None. / Tidak ada. */
  NONE: 'NONE',
  /** R430 18: Other. / Lainnya. */
  OTHER: 'OTHER',
  /** R430 3: Rheumatism. / Rematik. */
  RHEUMATISM: 'RHEUMATISM',
  /** R430 8: Stroke. / Stroke. */
  STROKE: 'STROKE',
  /** R430 15: Thalassaemia. / Thalasemia. */
  THALASSAEMIA: 'THALASSAEMIA',
  /** R430 7: Tuberculosis. / TBC. */
  TUBERCULOSIS: 'TUBERCULOSIS'
} as const;

export type ChronicIllness = typeof ChronicIllness[keyof typeof ChronicIllness];
/** Kind of toilet bowl (R309b). */
export const ClosetKind = {
  /** R309b 2: Sloped chute with a cover. / Plengsengan dengan tutup. */
  COVERED_CHUTE: 'COVERED_CHUTE',
  /** R309b 1: Water-sealed. / Leher angsa. */
  GOOSE_NECK: 'GOOSE_NECK',
  /** R309b 3: Sloped chute without a cover. / Plengsengan tanpa tutup. */
  OPEN_CHUTE: 'OPEN_CHUTE',
  /** R309b 4: Pit. / Cemplung/cubluk. */
  PIT: 'PIT'
} as const;

export type ClosetKind = typeof ClosetKind[keyof typeof ClosetKind];
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
/** Main energy for cooking (R308). */
export const CookingFuel = {
  /** R308 6: Biogas. / Biogas. */
  BIOGAS: 'BIOGAS',
  /** R308 8: Briquettes. / Briket. */
  BRIQUETTES: 'BRIQUETTES',
  /** R308 9: Charcoal. / Arang. */
  CHARCOAL: 'CHARCOAL',
  /** R308 5: City gas. / Gas kota. */
  CITY_GAS: 'CITY_GAS',
  /** R308 1: Electricity. / Listrik. */
  ELECTRICITY: 'ELECTRICITY',
  /** R308 10: Firewood. / Kayu bakar. */
  FIREWOOD: 'FIREWOOD',
  /** R308 7: Kerosene. / Minyak tanah. */
  KEROSENE: 'KEROSENE',
  /** R308 4: LPG, 3 kg. / Elpiji 3 kg. */
  LPG_3_KG: 'LPG_3_KG',
  /** R308 2: LPG, 5.5 kg. / Elpiji 5,5 kg. */
  LPG_5_KG: 'LPG_5_KG',
  /** R308 3: LPG, 12 kg. / Elpiji 12 kg. */
  LPG_12_KG: 'LPG_12_KG',
  /** R308 12: Does not cook at home. / Tidak memasak di rumah. */
  NO_COOKING: 'NO_COOKING',
  /** R308 11: Other. / Lainnya. */
  OTHER: 'OTHER'
} as const;

export type CookingFuel = typeof CookingFuel[keyof typeof CookingFuel];
/** A new data-sharing agreement; it counts from its first day. */
export type CreateAgreementInput = {
  /** Areas that it covers; at least one, none inside another. */
  readonly areaCodes: ReadonlyArray<string>;
  /** What questions under it may cost in a day, up to 1,000,000. */
  readonly dailyBudget: number;
  /** SHA-256 of the signed document, in hexadecimal digits. */
  readonly documentHash?: string | null | undefined;
  /** How delicate the data may be. */
  readonly fieldClasses: ReadonlyArray<FieldClass>;
  /** Key of 8 to 200 characters that makes a repeated call safe. */
  readonly idempotencyKey: string;
  /** Its number (PKS), 2 to 100 characters, nobody else’s. */
  readonly number: string;
  /** The partner. */
  readonly organisationId: string;
  /** Programmes that it covers; at least one. */
  readonly programmeIds: ReadonlyArray<string>;
  /** What for; at least one. */
  readonly purposes: ReadonlyArray<PurposeCode>;
  /** First day. */
  readonly validFrom: string;
  /** Last day. */
  readonly validTo: string;
};

/** A new API client. */
export type CreateApiClientInput = {
  /** Area of an integrator; a partner’s area is in its agreement. */
  readonly areaCode?: string | null | undefined;
  /** Key of 8 to 200 characters that makes a repeated call safe. */
  readonly idempotencyKey: string;
  /** Its name, 2 to 200 characters. */
  readonly name: string;
  /** Organisation for which it speaks. */
  readonly organisationId: string;
  /** What it is here; partners make clients of their own kind only. */
  readonly role: ApiClientRole;
  /** Actions to limit its tokens to; left out: all that the role grants. */
  readonly scopes?: ReadonlyArray<Action> | null | undefined;
};

/** A new organisation. */
export type CreateOrganisationInput = {
  /** Area that it serves; ID for the nation. */
  readonly areaCode: string;
  /** Key of 8 to 200 characters that makes a repeated call safe. */
  readonly idempotencyKey: string;
  /** What it is. */
  readonly kind: OrganisationKind;
  /** Its name, 2 to 200 characters; one of its kind in the area. */
  readonly name: string;
};

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

/** A new account. */
export type CreateUserInput = {
  /** First role; only an administrator may leave it out. */
  readonly assignment?: AssignmentInput | null | undefined;
  /** Key of 8 to 200 characters that makes a repeated call safe. */
  readonly idempotencyKey: string;
  /** Language of the console; Indonesian when left out. */
  readonly language?: UserLanguage | null | undefined;
  /** The person’s name, 2 to 200 characters. */
  readonly name: string;
  /** Password of at least 12 characters; left out: one is made up. */
  readonly password?: string | null | undefined;
  /** Name to sign in with: 3 to 64 letters, digits and . _ - @, any case. */
  readonly username: string;
};

/** Criteria as a tree: exactly one of the fields. At most 8 levels and 80 nodes. What is missing or stale is UNKNOWN. */
export type CriteriaInput =
  {   /** All of them hold. */
  readonly all: CriteriaListInput; readonly any?: never; readonly household?: never; readonly memberAny?: never; readonly memberCount?: never; readonly not?: never; readonly self?: never; }
  |  { readonly all?: never;   /** At least one of them holds. */
  readonly any: CriteriaListInput; readonly household?: never; readonly memberAny?: never; readonly memberCount?: never; readonly not?: never; readonly self?: never; }
  |  { readonly all?: never; readonly any?: never;   /** A condition on the household. */
  readonly household: HouseholdCriterionInput; readonly memberAny?: never; readonly memberCount?: never; readonly not?: never; readonly self?: never; }
  |  { readonly all?: never; readonly any?: never; readonly household?: never;   /** A condition that some member meets. */
  readonly memberAny: MemberAnyInput; readonly memberCount?: never; readonly not?: never; readonly self?: never; }
  |  { readonly all?: never; readonly any?: never; readonly household?: never; readonly memberAny?: never;   /** A condition on how many members meet something. */
  readonly memberCount: MemberCountInput; readonly not?: never; readonly self?: never; }
  |  { readonly all?: never; readonly any?: never; readonly household?: never; readonly memberAny?: never; readonly memberCount?: never;   /** It does not hold. */
  readonly not: CriteriaNotInput; readonly self?: never; }
  |  { readonly all?: never; readonly any?: never; readonly household?: never; readonly memberAny?: never; readonly memberCount?: never; readonly not?: never;   /** A condition on the assessed member. */
  readonly self: SelfCriterionInput; };

/** Several criteria together. */
export type CriteriaListInput = {
  /** Stable id within the version; given when left out. */
  readonly id?: string | null | undefined;
  /** What is asked, in own words; composed when left out. */
  readonly label?: WordsInput | null | undefined;
  /** The criteria, at least one. */
  readonly of: ReadonlyArray<CriteriaInput>;
};

/** A criterion that must not hold. */
export type CriteriaNotInput = {
  /** Stable id within the version; given when left out. */
  readonly id?: string | null | undefined;
  /** What is asked, in own words; composed when left out. */
  readonly label?: WordsInput | null | undefined;
  /** The criterion. */
  readonly of: CriteriaInput;
};

/** How a fact is compared. */
export const CriteriaOperator = {
  /** From the first to the second value, both included. */
  BETWEEN: 'BETWEEN',
  /** Equals the value. */
  EQ: 'EQ',
  /** Is known at all; takes no value. */
  EXISTS: 'EXISTS',
  /** At least the value. */
  GTE: 'GTE',
  /** Has any of the official bits. */
  HAS_ANY_BIT: 'HAS_ANY_BIT',
  /** Has none of the official bits. */
  HAS_NO_BIT: 'HAS_NO_BIT',
  /** Is one of the values; of several things a family has, any one. */
  IN: 'IN',
  /** At most the value. */
  LTE: 'LTE',
  /** Does not equal the value. */
  NEQ: 'NEQ',
  /** Is none of the values. */
  NOT_IN: 'NOT_IN'
} as const;

export type CriteriaOperator = typeof CriteriaOperator[keyof typeof CriteriaOperator];
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
/** What a fact is compared with: exactly one of the fields. */
export type CriteriaValueInput =
  {   /** Yes or no. */
  readonly flag: boolean; readonly number?: never; readonly numbers?: never; readonly parameter?: never; readonly word?: never; readonly words?: never; }
  |  { readonly flag?: never;   /** A number or official code. */
  readonly number: number; readonly numbers?: never; readonly parameter?: never; readonly word?: never; readonly words?: never; }
  |  { readonly flag?: never; readonly number?: never;   /** Several numbers or official codes; two for BETWEEN. */
  readonly numbers: ReadonlyArray<number>; readonly parameter?: never; readonly word?: never; readonly words?: never; }
  |  { readonly flag?: never; readonly number?: never; readonly numbers?: never;   /** A parameter instead of a fixed value. */
  readonly parameter: ParameterInput; readonly word?: never; readonly words?: never; }
  |  { readonly flag?: never; readonly number?: never; readonly numbers?: never; readonly parameter?: never;   /** A word such as FEMALE, a programme code or an area code. */
  readonly word: string; readonly words?: never; }
  |  { readonly flag?: never; readonly number?: never; readonly numbers?: never; readonly parameter?: never; readonly word?: never;   /** Several words or codes. */
  readonly words: ReadonlyArray<string>; };

/** How one criterion comes out, seen as it is meant: an exclusion that does not apply is a PASS. */
export const CriterionOutcome = {
  /** Not met. */
  FAIL: 'FAIL',
  /** Met. */
  PASS: 'PASS',
  /** Not known: the fact is missing or older than allowed. */
  UNKNOWN: 'UNKNOWN',
  /** Rests on specially protected facts that you may not see. */
  WITHHELD: 'WITHHELD'
} as const;

export type CriterionOutcome = typeof CriterionOutcome[keyof typeof CriterionOutcome];
/** Highest diploma (R415). */
export const Diploma = {
  /** R415 19: Diploma 4 or bachelor. / D4/S1. */
  BACHELOR: 'BACHELOR',
  /** R415 18: Diploma 1 to 3. / D1/D2/D3. */
  DIPLOMA: 'DIPLOMA',
  /** R415 22: Doctor. / S3. */
  DOCTOR: 'DOCTOR',
  /** R415 3: Elementary school. / SD. */
  ELEMENTARY: 'ELEMENTARY',
  /** R415 4: Islamic elementary school. / MI. */
  ISLAMIC_ELEMENTARY: 'ISLAMIC_ELEMENTARY',
  /** R415 9: Islamic junior high school. / MTs. */
  ISLAMIC_JUNIOR: 'ISLAMIC_JUNIOR',
  /** R415 14: Islamic senior high school. / MA. */
  ISLAMIC_SENIOR: 'ISLAMIC_SENIOR',
  /** R415 16: Islamic vocational high school. / MAK. */
  ISLAMIC_VOCATIONAL: 'ISLAMIC_VOCATIONAL',
  /** R415 8: Junior high school. / SMP. */
  JUNIOR: 'JUNIOR',
  /** R415 21: Master. / S2. */
  MASTER: 'MASTER',
  /** R415 23: None. / Tidak punya ijazah SD. */
  NONE: 'NONE',
  /** R415 1: Package A, elementary equivalency. / Paket A. */
  PACKAGE_A: 'PACKAGE_A',
  /** R415 6: Package B, junior equivalency. / Paket B. */
  PACKAGE_B: 'PACKAGE_B',
  /** R415 11: Package C, senior equivalency. / Paket C. */
  PACKAGE_C: 'PACKAGE_C',
  /** R415 5: Pesantren, elementary. / SPM/PDF Ula. */
  PESANTREN_ELEMENTARY: 'PESANTREN_ELEMENTARY',
  /** R415 10: Pesantren, junior high. / SPM/PDF Wustha. */
  PESANTREN_JUNIOR: 'PESANTREN_JUNIOR',
  /** R415 17: Pesantren, senior high. / SPM/PDF Ulya. */
  PESANTREN_SENIOR: 'PESANTREN_SENIOR',
  /** R415 20: Professional degree. / Profesi. */
  PROFESSION: 'PROFESSION',
  /** R415 13: Senior high school. / SMA. */
  SENIOR: 'SENIOR',
  /** R415 2: Special elementary school. / SDLB. */
  SPECIAL_ELEMENTARY: 'SPECIAL_ELEMENTARY',
  /** R415 7: Special junior high school. / SMPLB. */
  SPECIAL_JUNIOR: 'SPECIAL_JUNIOR',
  /** R415 12: Special senior high school. / SMLB. */
  SPECIAL_SENIOR: 'SPECIAL_SENIOR',
  /** R415 15: Vocational high school. / SMK. */
  VOCATIONAL: 'VOCATIONAL'
} as const;

export type Diploma = typeof Diploma[keyof typeof Diploma];
/** Why a door to personal data stays closed. */
export const DoorRefusal = {
  /** None of your roles opens this door. */
  NO_RIGHT: 'NO_RIGHT',
  /** Your role opens it, but not in this village. */
  OUT_OF_REACH: 'OUT_OF_REACH',
  /** Your role may not read this for that purpose. */
  PURPOSE_NOT_ALLOWED: 'PURPOSE_NOT_ALLOWED',
  /** The reference is longer than 200 characters or holds control characters. */
  REFERENCE_INVALID: 'REFERENCE_INVALID',
  /** This purpose wants the number of the case it serves. */
  REFERENCE_REQUIRED: 'REFERENCE_REQUIRED'
} as const;

export type DoorRefusal = typeof DoorRefusal[keyof typeof DoorRefusal];
/** The next version of the criteria of a programme, as a draft. */
export type DraftCriteriaInput = {
  /** Who qualifies. */
  readonly criteria: CriteriaInput;
  /** Key of 8 to 200 characters that makes a repeated call safe. */
  readonly idempotencyKey: string;
  /** Label of the version, for example 2026.2. */
  readonly label: string;
  /** The programme. */
  readonly programmeId: string;
};

/** Answer about one person, without data. */
export const EligibilityAnswer = {
  /** Cannot be told: facts are missing or old, or the proof fits nobody we may speak of. */
  NEEDS_REVIEW: 'NEEDS_REVIEW',
  /** Does not qualify by the facts on record. */
  NO: 'NO',
  /** Qualifies by the facts on record. */
  YES: 'YES'
} as const;

export type EligibilityAnswer = typeof EligibilityAnswer[keyof typeof EligibilityAnswer];
/** Whether criteria are met. Eligible is not entitled: places are limited and the owner decides. */
export const EligibilityVerdict = {
  /** All that is asked is known and met. */
  ELIGIBLE: 'ELIGIBLE',
  /** It hangs on facts that are missing or older than allowed: a task for the field. */
  NEEDS_DATA: 'NEEDS_DATA',
  /** Something that is asked is known not to be met. */
  NOT_ELIGIBLE: 'NOT_ELIGIBLE'
} as const;

export type EligibilityVerdict = typeof EligibilityVerdict[keyof typeof EligibilityVerdict];
/** Employment insurance the person has (R431f). */
export const EmploymentInsurance = {
  /** R431f 2: Death. / Jaminan Kematian (JKM). */
  DEATH: 'DEATH',
  /** R431f 4: Old age savings. / Jaminan Hari Tua (JHT). */
  OLD_AGE: 'OLD_AGE',
  /** R431f 8: Pension insurance. / Jaminan Pensiun (JP). */
  PENSION: 'PENSION',
  /** R431f 16: Retirement pay. / Pensiun. */
  RETIREMENT_PAY: 'RETIREMENT_PAY',
  /** R431f 1: Work accident. / Jaminan Kecelakaan Kerja (JKK). */
  WORK_ACCIDENT: 'WORK_ACCIDENT'
} as const;

export type EmploymentInsurance = typeof EmploymentInsurance[keyof typeof EmploymentInsurance];
/** An assignment to end. */
export type EndAssignmentInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** The assignment. */
  readonly id: string;
  /** Last day, today or later; left out: it ends at once. */
  readonly lastDay?: string | null | undefined;
  /** Why, up to 500 characters; kept in the audit. */
  readonly reason?: string | null | undefined;
};

/** Whether a family or person takes part in a programme. */
export const EnrolmentStatus = {
  /** Takes part. */
  ACTIVE: 'ACTIVE',
  /** Took part once. */
  ENDED: 'ENDED'
} as const;

export type EnrolmentStatus = typeof EnrolmentStatus[keyof typeof EnrolmentStatus];
/** What kind of answer a fact has. */
export const FactKind = {
  /** An area code. */
  AREA: 'AREA',
  /** A sum of official bits. */
  BITS: 'BITS',
  /** One official code. */
  CODE: 'CODE',
  /** Any number of official codes. */
  CODE_SET: 'CODE_SET',
  /** Yes or no. */
  FLAG: 'FLAG',
  /** Any number of names, such as programme codes. */
  NAME_SET: 'NAME_SET',
  /** A number. */
  NUMBER: 'NUMBER',
  /** One of a few words. */
  WORD: 'WORD'
} as const;

export type FactKind = typeof FactKind[keyof typeof FactKind];
/** Where a fact comes from. */
export const FactSource = {
  /** The national socio-economic registry DTSEN. */
  DTSEN: 'DTSEN',
  /** The civil registry. */
  DUKCAPIL: 'DUKCAPIL',
  /** A village’s OpenSID system. */
  OPENSID: 'OPENSID',
  /** The family itself said so. */
  SELF: 'SELF',
  /** A file of the ministry’s SIKS-NG application. */
  SIKS_NG: 'SIKS_NG',
  /** A home visit with the full instrument. */
  SURVEY: 'SURVEY'
} as const;

export type FactSource = typeof FactSource[keyof typeof FactSource];
/** How the family relates to its card (KK) (R115). */
export const FamilyStatus = {
  /** R115 1: Main family of a card that others left. / Keluarga induk. */
  MAIN_FAMILY: 'MAIN_FAMILY',
  /** R115 0: The family is the one on its card. / KK sesuai. */
  MATCHES_CARD: 'MATCHES_CARD',
  /** R115 2: Split off from the family on the card. / Keluarga pecahan. */
  SPLIT_FAMILY: 'SPLIT_FAMILY'
} as const;

export type FamilyStatus = typeof FamilyStatus[keyof typeof FamilyStatus];
/** How delicate data of a person is (UU 27/2022, article 4). */
export const FieldClass = {
  /** Beyond what the law names specific, for example PPKS flags. */
  EXTRA: 'EXTRA',
  /** General personal data. */
  GENERAL: 'GENERAL',
  /** Tells who somebody is: name, NIK, KK number, phone, address. */
  IDENTIFIER: 'IDENTIFIER',
  /** Anybody may see it. */
  PUBLIC: 'PUBLIC',
  /** Specific data: health, disability, personal finance, children. */
  SPECIFIC: 'SPECIFIC'
} as const;

export type FieldClass = typeof FieldClass[keyof typeof FieldClass];
/** A fixed value: exactly one of the fields. */
export type FixedValueInput =
  {   /** Yes or no. */
  readonly flag: boolean; readonly number?: never; readonly numbers?: never; readonly word?: never; readonly words?: never; }
  |  { readonly flag?: never;   /** A number or official code. */
  readonly number: number; readonly numbers?: never; readonly word?: never; readonly words?: never; }
  |  { readonly flag?: never; readonly number?: never;   /** Several numbers or official codes; two for BETWEEN. */
  readonly numbers: ReadonlyArray<number>; readonly word?: never; readonly words?: never; }
  |  { readonly flag?: never; readonly number?: never; readonly numbers?: never;   /** A word such as FEMALE, a programme code or an area code. */
  readonly word: string; readonly words?: never; }
  |  { readonly flag?: never; readonly number?: never; readonly numbers?: never; readonly word?: never;   /** Several words or codes. */
  readonly words: ReadonlyArray<string>; };

/** What most of the floor is made of (R303). */
export const FloorMaterial = {
  /** R303 7: Bamboo. / Bambu. */
  BAMBOO: 'BAMBOO',
  /** R303 6: Cement or red brick. / Semen/bata merah. */
  CEMENT_BRICK: 'CEMENT_BRICK',
  /** R303 2: Ceramic tiles. / Keramik. */
  CERAMIC: 'CERAMIC',
  /** R303 8: Earth. / Tanah. */
  EARTH: 'EARTH',
  /** R303 1: Marble or granite. / Marmer/granit. */
  MARBLE_GRANITE: 'MARBLE_GRANITE',
  /** R303 9: Other. / Lainnya. */
  OTHER: 'OTHER',
  /** R303 3: Parquet, vinyl or carpet. / Parket/vinil/karpet. */
  PARQUET_VINYL_CARPET: 'PARQUET_VINYL_CARPET',
  /** R303 4: Cement tiles or terrazzo. / Ubin/tegel/teraso. */
  TILE_TERRAZZO: 'TILE_TERRAZZO',
  /** R303 5: Wood or boards. / Kayu/papan. */
  WOOD: 'WOOD'
} as const;

export type FloorMaterial = typeof FloorMaterial[keyof typeof FloorMaterial];
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
/** Health insurance the person has (R431a). */
export const HealthInsurance = {
  /** R431a 4: JKN through the employer. / JKN pemberi kerja. */
  JKN_EMPLOYER: 'JKN_EMPLOYER',
  /** R431a 2: JKN, premium paid by the person. / JKN mandiri. */
  JKN_OWN: 'JKN_OWN',
  /** R431a 1: JKN, premium paid by the state. / PBI JKN. */
  JKN_PBI: 'JKN_PBI',
  /** R431a 8: Other health insurance. / Asuransi kesehatan lainnya. */
  OTHER: 'OTHER'
} as const;

export type HealthInsurance = typeof HealthInsurance[keyof typeof HealthInsurance];
/** One condition on a household. */
export type HouseholdCriterionInput = {
  /** What is asked. */
  readonly fact: HouseholdFact;
  /** Stable id within the version; given when left out. */
  readonly id?: string | null | undefined;
  /** What is asked, in own words; composed when left out. */
  readonly label?: WordsInput | null | undefined;
  /** The owner never waives it; false when left out. */
  readonly mandatory?: boolean | null | undefined;
  /** How it is compared. */
  readonly operator: CriteriaOperator;
  /** With what; left out with EXISTS only. */
  readonly value?: CriteriaValueInput | null | undefined;
};

/** What criteria may ask of a household. */
export const HouseholdFact = {
  /** Area of residence. / Wilayah tempat tinggal. */
  AREA_IN_PREFIX: 'AREA_IN_PREFIX',
  /** Air conditioner. / AC. */
  ASSET_AIR_CONDITIONER: 'ASSET_AIR_CONDITIONER',
  /** Bank account. / Rekening. */
  ASSET_BANK_ACCOUNT: 'ASSET_BANK_ACCOUNT',
  /** Bicycle. / Sepeda. */
  ASSET_BICYCLE: 'ASSET_BICYCLE',
  /** Boat. / Perahu. */
  ASSET_BOAT: 'ASSET_BOAT',
  /** Buffalo. / Kerbau. */
  ASSET_BUFFALO: 'ASSET_BUFFALO',
  /** Car. / Mobil. */
  ASSET_CAR: 'ASSET_CAR',
  /** Cattle. / Sapi. */
  ASSET_CATTLE: 'ASSET_CATTLE',
  /** Computer. / Komputer. */
  ASSET_COMPUTER: 'ASSET_COMPUTER',
  /** Gas cylinder of 5.5 kg or more. / Tabung gas 5,5 kg atau lebih. */
  ASSET_GAS_CYLINDER: 'ASSET_GAS_CYLINDER',
  /** Goats or sheep. / Kambing atau domba. */
  ASSET_GOATS: 'ASSET_GOATS',
  /** Gold, 10 g or more. / Emas 10 g atau lebih. */
  ASSET_GOLD: 'ASSET_GOLD',
  /** Horses. / Kuda. */
  ASSET_HORSES: 'ASSET_HORSES',
  /** Internet. / Internet. */
  ASSET_INTERNET: 'ASSET_INTERNET',
  /** Other land. / Lahan lain. */
  ASSET_LAND: 'ASSET_LAND',
  /** Landline telephone. / Telepon rumah. */
  ASSET_LANDLINE: 'ASSET_LANDLINE',
  /** Motorboat. / Perahu motor. */
  ASSET_MOTORBOAT: 'ASSET_MOTORBOAT',
  /** Motorcycle. / Sepeda motor. */
  ASSET_MOTORCYCLE: 'ASSET_MOTORCYCLE',
  /** Another house. / Rumah lain. */
  ASSET_OTHER_HOUSE: 'ASSET_OTHER_HOUSE',
  /** Pigs. / Babi. */
  ASSET_PIGS: 'ASSET_PIGS',
  /** Refrigerator. / Lemari es. */
  ASSET_REFRIGERATOR: 'ASSET_REFRIGERATOR',
  /** Smartphone. / Telepon pintar. */
  ASSET_SMARTPHONE: 'ASSET_SMARTPHONE',
  /** Television. / Televisi. */
  ASSET_TELEVISION: 'ASSET_TELEVISION',
  /** Water heater. / Pemanas air. */
  ASSET_WATER_HEATER: 'ASSET_WATER_HEATER',
  /** Decile. / Desil. */
  DECILE: 'DECILE',
  /** Age of the decile. / Umur data desil. */
  DECILE_AGE_DAYS: 'DECILE_AGE_DAYS',
  /** Receives the programme. / Sedang menerima program. */
  ENROLMENT_ACTIVE: 'ENROLMENT_ACTIVE',
  /** Ever received the programme. / Pernah menerima program. */
  ENROLMENT_EVER: 'ENROLMENT_EVER',
  /** Sex of the head. / Jenis kelamin kepala keluarga. */
  HEAD_SEX: 'HEAD_SEX',
  /** Household size. / Jumlah anggota keluarga. */
  HOUSEHOLD_SIZE: 'HOUSEHOLD_SIZE',
  /** Floor area per person. / Luas lantai per orang. */
  HOUSING_AREA_PER_PERSON: 'HOUSING_AREA_PER_PERSON',
  /** Closet. / Jenis kloset. */
  HOUSING_CLOSET: 'HOUSING_CLOSET',
  /** Cooking fuel. / Bahan bakar memasak. */
  HOUSING_COOKING: 'HOUSING_COOKING',
  /** Deed. / Bukti kepemilikan tanah. */
  HOUSING_DEED: 'HOUSING_DEED',
  /** Disposal. / Pembuangan akhir tinja. */
  HOUSING_DISPOSAL: 'HOUSING_DISPOSAL',
  /** Floor. / Lantai terluas. */
  HOUSING_FLOOR: 'HOUSING_FLOOR',
  /** Floor area. / Luas lantai. */
  HOUSING_FLOOR_AREA: 'HOUSING_FLOOR_AREA',
  /** Lighting. / Penerangan. */
  HOUSING_LIGHTING: 'HOUSING_LIGHTING',
  /** Electric power. / Daya listrik. */
  HOUSING_POWER_WATT: 'HOUSING_POWER_WATT',
  /** Roof. / Atap terluas. */
  HOUSING_ROOF: 'HOUSING_ROOF',
  /** Distance to the septic tank. / Jarak ke penampungan tinja. */
  HOUSING_SEPTIC_DISTANCE: 'HOUSING_SEPTIC_DISTANCE',
  /** Tenure. / Status penguasaan rumah. */
  HOUSING_TENURE: 'HOUSING_TENURE',
  /** Toilet. / Fasilitas buang air besar. */
  HOUSING_TOILET: 'HOUSING_TOILET',
  /** Walls. / Dinding terluas. */
  HOUSING_WALL: 'HOUSING_WALL',
  /** Drinking water. / Sumber air minum. */
  HOUSING_WATER: 'HOUSING_WATER',
  /** NIK of the head matches civil registry. / NIK kepala keluarga padan Dukcapil. */
  IDENTITY_MATCH: 'IDENTITY_MATCH',
  /** Declared need. / Kebutuhan yang dinyatakan. */
  NEED_DECLARED: 'NEED_DECLARED',
  /** Listed in DTSEN (formerly DTKS). / Terdata di DTSEN (d/h DTKS). */
  REGISTRY_MEMBER: 'REGISTRY_MEMBER',
  /** Length of residence. / Lama tinggal. */
  RESIDENCE_MONTHS: 'RESIDENCE_MONTHS',
  /** Signs of substandard housing. / Jumlah tanda rumah tidak layak huni. */
  RTLH_SCORE: 'RTLH_SCORE'
} as const;

export type HouseholdFact = typeof HouseholdFact[keyof typeof HouseholdFact];
/** Which households to list; all conditions together. */
export type HouseholdFilter = {
  /** Only inside this area. */
  readonly area?: string | null | undefined;
  /** Only this decile or higher. */
  readonly decileFrom?: number | null | undefined;
  /** Only this decile or lower. */
  readonly decileTo?: number | null | undefined;
  /** Only those taking part in the programme with this code. */
  readonly enrolledIn?: string | null | undefined;
  /** Only those with such a home. */
  readonly housing?: HousingFilter | null | undefined;
  /** Only those whose decile comes from this registry. */
  readonly registry?: Registry | null | undefined;
  /** Only those whose last observation is stale, or is not. */
  readonly stale?: boolean | null | undefined;
  /** Only in one of these states; ACTIVE unless given. */
  readonly status?: ReadonlyArray<HouseholdStatus> | null | undefined;
};

/** Order of a list of households. */
export const HouseholdOrder = {
  /** By decile from the poorest, those without one last, then by village code. */
  DECILE: 'DECILE',
  /** By id: in the order in which they were recorded. */
  ID: 'ID',
  /** By the last observation from the oldest, never visited first. */
  OBSERVED_AT: 'OBSERVED_AT',
  /** By village code, then id. */
  VILLAGE: 'VILLAGE'
} as const;

export type HouseholdOrder = typeof HouseholdOrder[keyof typeof HouseholdOrder];
/** Whether a family still exists where it is listed. */
export const HouseholdStatus = {
  /** Lives there. */
  ACTIVE: 'ACTIVE',
  /** No longer exists: its members belong to other families or have died. */
  DISSOLVED: 'DISSOLVED',
  /** Moved out of the areas the service covers. */
  MOVED: 'MOVED'
} as const;

export type HouseholdStatus = typeof HouseholdStatus[keyof typeof HouseholdStatus];
/** What the home must be like; all conditions together. */
export type HousingFilter = {
  /** Floor, any of these. */
  readonly floor?: ReadonlyArray<FloorMaterial> | null | undefined;
  /** Light, any of these. */
  readonly lighting?: ReadonlyArray<LightingSource> | null | undefined;
  /** Roof, any of these. */
  readonly roof?: ReadonlyArray<RoofMaterial> | null | undefined;
  /** Right to live there, any of these. */
  readonly tenure?: ReadonlyArray<Tenure> | null | undefined;
  /** Toilet, any of these. */
  readonly toilet?: ReadonlyArray<ToiletAccess> | null | undefined;
  /** Wall, any of these. */
  readonly wall?: ReadonlyArray<WallMaterial> | null | undefined;
  /** Drinking water, any of these. */
  readonly water?: ReadonlyArray<WaterSource> | null | undefined;
};

/** What the civil registry (Dukcapil) answered about a NIK. */
export const IdentityMatch = {
  /** The number belongs to somebody registered as deceased. */
  DECEASED: 'DECEASED',
  /** NIK padan: number, name and birth date agree. */
  MATCH: 'MATCH',
  /** NIK tidak padan: the number belongs to somebody else. */
  MISMATCH: 'MISMATCH',
  /** No number to ask about. */
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  /** The number is not known. */
  NOT_FOUND: 'NOT_FOUND',
  /** The number is known, some particulars differ. */
  PARTIAL: 'PARTIAL',
  /** The civil registry did not answer. */
  UNAVAILABLE: 'UNAVAILABLE'
} as const;

export type IdentityMatch = typeof IdentityMatch[keyof typeof IdentityMatch];
/** Monthly income (DTSEN income). */
export const IncomeBand = {
  /** DTSEN income 3: Minimum wage up to 10 million rupiah. / UMK sampai Rp10 juta. */
  MINIMUM_WAGE_TO_TEN_MILLION: 'MINIMUM_WAGE_TO_TEN_MILLION',
  /** DTSEN income 4: More than 10 million rupiah. / Lebih dari Rp10 juta. */
  OVER_TEN_MILLION: 'OVER_TEN_MILLION',
  /** DTSEN income 1: Less than 1 million rupiah. / Kurang dari Rp1 juta. */
  UNDER_ONE_MILLION: 'UNDER_ONE_MILLION',
  /** DTSEN income 2: 1 million rupiah up to the regency minimum wage. / Rp1 juta sampai di bawah UMK. */
  UP_TO_MINIMUM_WAGE: 'UP_TO_MINIMUM_WAGE'
} as const;

export type IncomeBand = typeof IncomeBand[keyof typeof IncomeBand];
/** Whether the family has internet (DTSEN block 5). */
export const InternetUse = {
  /** DTSEN block 5 3: Fixed line and mobile data. / Tetap dan seluler. */
  BOTH: 'BOTH',
  /** DTSEN block 5 2: Mobile data. / Internet seluler. */
  MOBILE: 'MOBILE',
  /** DTSEN block 5 0: None. / Tidak ada. */
  NONE: 'NONE',
  /** DTSEN block 5 1: Fixed line at home. / Internet tetap. */
  OWN_FIXED: 'OWN_FIXED'
} as const;

export type InternetUse = typeof InternetUse[keyof typeof InternetUse];
/** Sector of the main job (R417). */
export const JobSector = {
  /** R417 23: Arts and entertainment. / Kesenian dan hiburan. */
  ARTS: 'ARTS',
  /** R417 11: Construction. / Konstruksi. */
  CONSTRUCTION: 'CONSTRUCTION',
  /** R417 21: Education. / Pendidikan. */
  EDUCATION: 'EDUCATION',
  /** R417 9: Electricity and gas. / Listrik dan gas. */
  ELECTRICITY_GAS: 'ELECTRICITY_GAS',
  /** R417 16: Finance and insurance. / Keuangan dan asuransi. */
  FINANCE: 'FINANCE',
  /** R417 4: Fishery. / Perikanan. */
  FISHERY: 'FISHERY',
  /** R417 6: Forestry and other farming. / Kehutanan dan pertanian lainnya. */
  FORESTRY: 'FORESTRY',
  /** R417 22: Health and social work. / Kesehatan dan kegiatan sosial. */
  HEALTH: 'HEALTH',
  /** R417 2: Horticulture. / Hortikultura. */
  HORTICULTURE: 'HORTICULTURE',
  /** R417 15: Information and communication. / Informasi dan komunikasi. */
  INFORMATION: 'INFORMATION',
  /** R417 26: International body. / Badan internasional. */
  INTERNATIONAL_BODY: 'INTERNATIONAL_BODY',
  /** R417 5: Livestock. / Peternakan. */
  LIVESTOCK: 'LIVESTOCK',
  /** R417 14: Lodging and food. / Akomodasi dan makan minum. */
  LODGING_FOOD: 'LODGING_FOOD',
  /** R417 8: Manufacturing. / Industri pengolahan. */
  MANUFACTURING: 'MANUFACTURING',
  /** R417 7: Mining. / Pertambangan. */
  MINING: 'MINING',
  /** R417 24: Other services. / Jasa lainnya. */
  OTHER_SERVICES: 'OTHER_SERVICES',
  /** R417 3: Plantation. / Perkebunan. */
  PLANTATION: 'PLANTATION',
  /** R417 25: A family as employer. / Keluarga sebagai pemberi kerja. */
  PRIVATE_HOUSEHOLD: 'PRIVATE_HOUSEHOLD',
  /** R417 18: Professional services. / Jasa profesional. */
  PROFESSIONAL: 'PROFESSIONAL',
  /** R417 20: Public administration. / Administrasi pemerintahan. */
  PUBLIC_ADMINISTRATION: 'PUBLIC_ADMINISTRATION',
  /** R417 17: Real estate. / Real estat. */
  REAL_ESTATE: 'REAL_ESTATE',
  /** R417 19: Rental and business support. / Persewaan dan penunjang usaha. */
  RENTAL_SUPPORT: 'RENTAL_SUPPORT',
  /** R417 1: Rice and secondary crops. / Pertanian padi dan palawija. */
  RICE_AND_CROPS: 'RICE_AND_CROPS',
  /** R417 12: Trade. / Perdagangan. */
  TRADE: 'TRADE',
  /** R417 13: Transport and storage. / Angkutan dan pergudangan. */
  TRANSPORT_STORAGE: 'TRANSPORT_STORAGE',
  /** R417 10: Water and waste. / Air dan pengelolaan limbah. */
  WATER_WASTE: 'WATER_WASTE'
} as const;

export type JobSector = typeof JobSector[keyof typeof JobSector];
/** Standing in the main job (R418). */
export const JobStatus = {
  /** R418 6: Casual farm worker. / Pekerja bebas pertanian. */
  CASUAL_FARM: 'CASUAL_FARM',
  /** R418 7: Casual worker outside farming. / Pekerja bebas non-pertanian. */
  CASUAL_OTHER: 'CASUAL_OTHER',
  /** R418 2: Self-employed with casual workers. / Berusaha dibantu buruh tidak tetap. */
  EMPLOYER_CASUAL: 'EMPLOYER_CASUAL',
  /** R418 3: Self-employed with permanent workers. / Berusaha dibantu buruh tetap. */
  EMPLOYER_PERMANENT: 'EMPLOYER_PERMANENT',
  /** R418 4: Private employee. / Buruh/karyawan/pegawai swasta. */
  PRIVATE_EMPLOYEE: 'PRIVATE_EMPLOYEE',
  /** R418 1: Self-employed. / Berusaha sendiri. */
  SELF_EMPLOYED: 'SELF_EMPLOYED',
  /** R418 5: Employed by the state or a state company. / ASN/TNI/Polri/BUMN/BUMD/pejabat negara. */
  STATE_EMPLOYEE: 'STATE_EMPLOYEE',
  /** R418 8: Unpaid family worker. / Pekerja keluarga tak dibayar. */
  UNPAID_FAMILY: 'UNPAID_FAMILY'
} as const;

export type JobStatus = typeof JobStatus[keyof typeof JobStatus];
/** Proof of ownership of the land (R301b). */
export const LandDeed = {
  /** R301b 4: Building right or flat ownership certificate. / SHGB/SHSRS. */
  BUILDING_OR_FLAT: 'BUILDING_OR_FLAT',
  /** R301b 5: Customary deed such as girik or letter C. / Girik, letter C atau lainnya. */
  CUSTOMARY: 'CUSTOMARY',
  /** R301b 6: None. / Tidak punya. */
  NONE: 'NONE',
  /** R301b 1: Ownership certificate in the name of a member. / SHM atas nama anggota keluarga. */
  OWNERSHIP_OF_MEMBER: 'OWNERSHIP_OF_MEMBER',
  /** R301b 3: Certificate of somebody else, without a written agreement. / SHM bukan a.n. anggota tanpa perjanjian tertulis. */
  OWNERSHIP_WITHOUT_AGREEMENT: 'OWNERSHIP_WITHOUT_AGREEMENT',
  /** R301b 2: Certificate of somebody else, with a written agreement. / SHM bukan a.n. anggota dengan perjanjian tertulis. */
  OWNERSHIP_WITH_AGREEMENT: 'OWNERSHIP_WITH_AGREEMENT'
} as const;

export type LandDeed = typeof LandDeed[keyof typeof LandDeed];
/** Main source of light (R307a). */
export const LightingSource = {
  /** R307a 4: No electricity. / Bukan listrik. */
  NO_ELECTRICITY: 'NO_ELECTRICITY',
  /** R307a 3: Electricity not from PLN. / Listrik non-PLN. */
  OTHER_ELECTRICITY: 'OTHER_ELECTRICITY',
  /** R307a 1: PLN electricity with a meter. / Listrik PLN dengan meteran. */
  PLN_METERED: 'PLN_METERED',
  /** R307a 2: PLN electricity without a meter. / Listrik PLN tanpa meteran. */
  PLN_UNMETERED: 'PLN_UNMETERED'
} as const;

export type LightingSource = typeof LightingSource[keyof typeof LightingSource];
/** Marital status (R408). */
export const MaritalStatus = {
  /** R408 3: Divorced. / Cerai hidup. */
  DIVORCED: 'DIVORCED',
  /** R408 2: Married. / Kawin. */
  MARRIED: 'MARRIED',
  /** R408 1: Never married. / Belum kawin. */
  SINGLE: 'SINGLE',
  /** R408 4: Widowed. / Cerai mati. */
  WIDOWED: 'WIDOWED'
} as const;

export type MaritalStatus = typeof MaritalStatus[keyof typeof MaritalStatus];
/** Some member of the household meets all conditions. */
export type MemberAnyInput = {
  /** Stable id within the version; given when left out. */
  readonly id?: string | null | undefined;
  /** What is asked, in own words; composed when left out. */
  readonly label?: WordsInput | null | undefined;
  /** The owner never waives it; false when left out. */
  readonly mandatory?: boolean | null | undefined;
  /** Conditions that hold on one and the same member, 1 to 8. */
  readonly where: ReadonlyArray<MemberConditionInput>;
};

/** One condition on a member. */
export type MemberConditionInput = {
  /** What is asked. */
  readonly fact: MemberFact;
  /** How it is compared. */
  readonly operator: CriteriaOperator;
  /** With what; left out with EXISTS only. */
  readonly value?: CriteriaValueInput | null | undefined;
};

/** How many members of the household meet all conditions. */
export type MemberCountInput = {
  /** Stable id within the version; given when left out. */
  readonly id?: string | null | undefined;
  /** What is asked, in own words; composed when left out. */
  readonly label?: WordsInput | null | undefined;
  /** The owner never waives it; false when left out. */
  readonly mandatory?: boolean | null | undefined;
  /** How it is compared. */
  readonly operator: CriteriaOperator;
  /** With what. */
  readonly value: CriteriaValueInput;
  /** Conditions that hold on one and the same member, 1 to 8. */
  readonly where: ReadonlyArray<MemberConditionInput>;
};

/** What criteria may ask of a member. */
export const MemberFact = {
  /** Age. / Umur. */
  AGE: 'AGE',
  /** Age in months. / Umur dalam bulan. */
  AGE_MONTHS: 'AGE_MONTHS',
  /** Chronic illness. / Penyakit kronis. */
  CHRONIC_ILLNESS: 'CHRONIC_ILLNESS',
  /** Employment insurance. / BPJS Ketenagakerjaan. */
  EMPLOYMENT_INSURANCE: 'EMPLOYMENT_INSURANCE',
  /** Health insurance. / Jaminan kesehatan. */
  HEALTH_INSURANCE: 'HEALTH_INSURANCE',
  /** Highest diploma. / Ijazah tertinggi. */
  HIGHEST_DIPLOMA: 'HIGHEST_DIPLOMA',
  /** NIK matches civil registry. / NIK padan Dukcapil. */
  IDENTITY_MATCH: 'IDENTITY_MATCH',
  /** Income band. / Golongan penghasilan. */
  INCOME_BAND: 'INCOME_BAND',
  /** In school. / Sedang bersekolah. */
  IN_SCHOOL: 'IN_SCHOOL',
  /** Sector of work. / Lapangan usaha. */
  JOB_SECTOR: 'JOB_SECTOR',
  /** Job status. / Status pekerjaan. */
  JOB_STATUS: 'JOB_STATUS',
  /** Marital status. / Status perkawinan. */
  MARITAL_STATUS: 'MARITAL_STATUS',
  /** Nutrition. / Status gizi. */
  NUTRITION: 'NUTRITION',
  /** Social welfare category. / PPKS. */
  PPKS: 'PPKS',
  /** Pregnant. / Hamil. */
  PREGNANT: 'PREGNANT',
  /** Relation to the head. / Hubungan dengan kepala keluarga. */
  RELATION: 'RELATION',
  /** School stage. / Jenjang sekolah. */
  SCHOOL_STAGE: 'SCHOOL_STAGE',
  /** Severe disability. / Disabilitas berat. */
  SEVERE_DISABILITY: 'SEVERE_DISABILITY',
  /** Sex. / Jenis kelamin. */
  SEX: 'SEX',
  /** Worked last week. / Bekerja seminggu terakhir. */
  WORKED: 'WORKED'
} as const;

export type MemberFact = typeof MemberFact[keyof typeof MemberFact];
/** Which organisations to list; all conditions together. */
export type OrganisationFilter = {
  /** Only organisations of this area and the areas in it. */
  readonly area?: string | null | undefined;
  /** Only this kind. */
  readonly kind?: OrganisationKind | null | undefined;
  /** Only this status. */
  readonly status?: AccountStatus | null | undefined;
  /** Part of the name, any case. */
  readonly text?: string | null | undefined;
};

/** What an organisation is. */
export const OrganisationKind = {
  /** Office of the national zakat agency. */
  BAZNAS: 'BAZNAS',
  /** Company that gives as its social responsibility. */
  CSR: 'CSR',
  /** Office of a kecamatan. */
  DISTRICT_OFFICE: 'DISTRICT_OFFICE',
  /** Builder of village portals and other software on this API. */
  INTEGRATOR: 'INTEGRATOR',
  /** Social welfare institution (Lembaga Kesejahteraan Sosial). */
  LKS: 'LKS',
  /** Ministry or a unit of one (satuan kerja). */
  MINISTRY: 'MINISTRY',
  /** Agency of a province (OPD provinsi). */
  PROVINCE_AGENCY: 'PROVINCE_AGENCY',
  /** Village social welfare centre (Pusat Kesejahteraan Sosial). */
  PUSKESOS: 'PUSKESOS',
  /** Agency of a regency or city (OPD), for example Dinas Sosial. */
  REGENCY_AGENCY: 'REGENCY_AGENCY',
  /** Government of a desa or kelurahan. */
  VILLAGE_GOVERNMENT: 'VILLAGE_GOVERNMENT'
} as const;

export type OrganisationKind = typeof OrganisationKind[keyof typeof OrganisationKind];
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
/** A value that an administrator keeps by area and date. */
export type ParameterInput = {
  /** What holds where nobody set it. */
  readonly default?: FixedValueInput | null | undefined;
  /** Name of the parameter; PROGRAMME_AREA is the area of the programme itself. */
  readonly name: string;
};

/** Kinds of people in need of social welfare, Permensos 8/2012 (PPKS). */
export const PpksKind = {
  /** PPKS 6: Abused child; extra-restricted. / Anak korban tindak kekerasan. */
  ABUSED_CHILD: 'ABUSED_CHILD',
  /** PPKS 12: Beggar. / Pengemis. */
  BEGGAR: 'BEGGAR',
  /** PPKS 3: Child facing the law; extra-restricted. / Anak berhadapan dengan hukum. */
  CHILD_FACING_LAW: 'CHILD_FACING_LAW',
  /** PPKS 7: Child in need of special protection. / Anak memerlukan perlindungan khusus. */
  CHILD_NEEDING_PROTECTION: 'CHILD_NEEDING_PROTECTION',
  /** PPKS 5: Child with a disability. / Anak dengan kedisabilitasan. */
  CHILD_WITH_DISABILITY: 'CHILD_WITH_DISABILITY',
  /** PPKS 24: Destitute person. / Fakir miskin. */
  DESTITUTE: 'DESTITUTE',
  /** PPKS 17: Victim of drug abuse; extra-restricted. / Korban penyalahgunaan NAPZA. */
  DRUG_VICTIM: 'DRUG_VICTIM',
  /** PPKS 15: Former prisoner. / Bekas warga binaan pemasyarakatan. */
  FORMER_PRISONER: 'FORMER_PRISONER',
  /** PPKS 11: Homeless person. / Gelandangan. */
  HOMELESS: 'HOMELESS',
  /** PPKS 16: Person living with HIV; extra-restricted. / Orang dengan HIV/AIDS. */
  LIVING_WITH_HIV: 'LIVING_WITH_HIV',
  /** PPKS 20: Migrant worker in trouble. / Pekerja migran bermasalah sosial. */
  MIGRANT_IN_TROUBLE: 'MIGRANT_IN_TROUBLE',
  /** PPKS 14: Member of a minority. / Kelompok minoritas. */
  MINORITY: 'MINORITY',
  /** PPKS 21: Victim of a natural disaster. / Korban bencana alam. */
  NATURAL_DISASTER_VICTIM: 'NATURAL_DISASTER_VICTIM',
  /** PPKS 2: Neglected child. / Anak telantar. */
  NEGLECTED_CHILD: 'NEGLECTED_CHILD',
  /** PPKS 8: Neglected elderly person. / Lanjut usia telantar. */
  NEGLECTED_ELDERLY: 'NEGLECTED_ELDERLY',
  /** PPKS 1: Neglected child under five. / Anak balita telantar. */
  NEGLECTED_TODDLER: 'NEGLECTED_TODDLER',
  /** PPKS 9: Person with a disability. / Penyandang disabilitas. */
  PERSON_WITH_DISABILITY: 'PERSON_WITH_DISABILITY',
  /** PPKS 26: Remote indigenous community. / Komunitas adat terpencil. */
  REMOTE_COMMUNITY: 'REMOTE_COMMUNITY',
  /** PPKS 10: Sex worker; extra-restricted. / Tuna susila. */
  SEX_WORKER: 'SEX_WORKER',
  /** PPKS 22: Victim of a social disaster. / Korban bencana sosial. */
  SOCIAL_DISASTER_VICTIM: 'SOCIAL_DISASTER_VICTIM',
  /** PPKS 4: Street child. / Anak jalanan. */
  STREET_CHILD: 'STREET_CHILD',
  /** PPKS 18: Victim of trafficking; extra-restricted. / Korban trafficking. */
  TRAFFICKING_VICTIM: 'TRAFFICKING_VICTIM',
  /** PPKS 25: Family with social and psychological problems. / Keluarga bermasalah sosial psikologis. */
  TROUBLED_FAMILY: 'TROUBLED_FAMILY',
  /** PPKS 19: Victim of violence; extra-restricted. / Korban tindak kekerasan. */
  VIOLENCE_VICTIM: 'VIOLENCE_VICTIM',
  /** PPKS 23: Socially and economically vulnerable woman. / Perempuan rawan sosial ekonomi. */
  VULNERABLE_WOMAN: 'VULNERABLE_WOMAN',
  /** PPKS 13: Waste picker. / Pemulung. */
  WASTE_PICKER: 'WASTE_PICKER'
} as const;

export type PpksKind = typeof PpksKind[keyof typeof PpksKind];
/** Whether the person lives with the family (R404). */
export const Presence = {
  /** R404 2: Has died. / Meninggal. */
  DECEASED: 'DECEASED',
  /** R404 1: Lives with the family. / Tinggal bersama keluarga. */
  LIVES_HERE: 'LIVES_HERE',
  /** R404 4: Moved abroad. / Pindah ke luar negeri. */
  MOVED_ABROAD: 'MOVED_ABROAD',
  /** R404 3: Moved inside the country. / Pindah dalam negeri. */
  MOVED_INSIDE_COUNTRY: 'MOVED_INSIDE_COUNTRY',
  /** R404 5: New member. / Anggota keluarga baru. */
  NEW_MEMBER: 'NEW_MEMBER',
  /** R404 6: Could not be found. / Tidak ditemukan. */
  NOT_FOUND: 'NOT_FOUND'
} as const;

export type Presence = typeof Presence[keyof typeof Presence];
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
/** What personal data is read for; written to the access log with every person read. */
export const PurposeCode = {
  /** Checking how data was used; wants a reference. */
  AUDIT: 'AUDIT',
  /** Handling a complaint or need of the family. */
  CASE_HANDLING: 'CASE_HANDLING',
  /** Handing over help; wants a reference. */
  DELIVERY: 'DELIVERY',
  /** Finding who qualifies for a programme; wants a reference. */
  PROGRAMME_TARGETING: 'PROGRAMME_TARGETING',
  /** Judging a referral; wants a reference. */
  REFERRAL_REVIEW: 'REFERRAL_REVIEW',
  /** Adding to or correcting the registry. */
  REGISTRY_UPDATE: 'REGISTRY_UPDATE',
  /** Reports; never opens an identity. */
  REPORTING: 'REPORTING',
  /** Answering a person’s own request about their data; wants a reference. */
  SUBJECT_REQUEST: 'SUBJECT_REQUEST'
} as const;

export type PurposeCode = typeof PurposeCode[keyof typeof PurposeCode];
/** Social registry that lists a family. */
export const Registry = {
  /** DTKS, the lowest 40 percent, until 2025. */
  DTKS: 'DTKS',
  /** DTSEN (d/h DTKS), all families in ten deciles, since 2025. */
  DTSEN: 'DTSEN',
  /** A list of the region itself. */
  LOCAL: 'LOCAL'
} as const;

export type Registry = typeof Registry[keyof typeof Registry];
/** Relation to the head of the family (R409). */
export const RelationToHead = {
  /** R409 3: Child. / Anak. */
  CHILD: 'CHILD',
  /** R409 4: Child in law. / Menantu. */
  CHILD_IN_LAW: 'CHILD_IN_LAW',
  /** R409 7: Domestic worker or driver. / Pembantu/sopir. */
  DOMESTIC_WORKER: 'DOMESTIC_WORKER',
  /** R409 5: Grandchild. / Cucu. */
  GRANDCHILD: 'GRANDCHILD',
  /** R409 1: Head of the family. / Kepala keluarga. */
  HEAD: 'HEAD',
  /** R409 8: Other. / Lainnya. */
  OTHER: 'OTHER',
  /** R409 6: Parent or parent in law. / Orang tua/mertua. */
  PARENT: 'PARENT',
  /** R409 2: Wife or husband. / Istri/suami. */
  SPOUSE: 'SPOUSE'
} as const;

export type RelationToHead = typeof RelationToHead[keyof typeof RelationToHead];
/** A new password for somebody; ends every session of the person. */
export type ResetPasswordInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** The person. */
  readonly id: string;
  /** Password of at least 12 characters; left out: one is made up. */
  readonly password?: string | null | undefined;
};

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

/** A secret to revoke at once. */
export type RevokeApiClientSecretInput = {
  /** The version of the client that you saw. */
  readonly expectedVersion: number;
  /** The client. */
  readonly id: string;
  /** The secret. */
  readonly secretId: string;
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
/** What most of the roof is made of (R305). */
export const RoofMaterial = {
  /** R305 4: Asbestos cement. / Asbes. */
  ASBESTOS: 'ASBESTOS',
  /** R305 6: Bamboo. / Bambu. */
  BAMBOO: 'BAMBOO',
  /** R305 1: Concrete. / Beton. */
  CONCRETE: 'CONCRETE',
  /** R305 3: Corrugated metal. / Seng. */
  CORRUGATED_METAL: 'CORRUGATED_METAL',
  /** R305 8: Other. / Lainnya. */
  OTHER: 'OTHER',
  /** R305 7: Straw, palm fibre or palm leaves. / Jerami/ijuk/rumbia. */
  THATCH: 'THATCH',
  /** R305 2: Roof tiles. / Genteng. */
  TILES: 'TILES',
  /** R305 5: Wood or shingles. / Kayu/sirap. */
  WOOD_SHINGLE: 'WOOD_SHINGLE'
} as const;

export type RoofMaterial = typeof RoofMaterial[keyof typeof RoofMaterial];
/** A new secret for an API client; the one before it lives on for a while. */
export type RotateApiClientSecretInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** The client. */
  readonly id: string;
  /** Hours that the secret before it still opens, 0 to 720; 24 when left out. */
  readonly overlapHours?: number | null | undefined;
};

/** Level of the school last or now attended (R413). */
export const SchoolLevel = {
  /** R413 19: Diploma 4 or bachelor. / D4/S1. */
  BACHELOR: 'BACHELOR',
  /** R413 18: Diploma 1 to 3. / D1/D2/D3. */
  DIPLOMA: 'DIPLOMA',
  /** R413 22: Doctor. / S3. */
  DOCTOR: 'DOCTOR',
  /** R413 3: Elementary school. / SD. */
  ELEMENTARY: 'ELEMENTARY',
  /** R413 4: Islamic elementary school. / MI. */
  ISLAMIC_ELEMENTARY: 'ISLAMIC_ELEMENTARY',
  /** R413 9: Islamic junior high school. / MTs. */
  ISLAMIC_JUNIOR: 'ISLAMIC_JUNIOR',
  /** R413 14: Islamic senior high school. / MA. */
  ISLAMIC_SENIOR: 'ISLAMIC_SENIOR',
  /** R413 16: Islamic vocational high school. / MAK. */
  ISLAMIC_VOCATIONAL: 'ISLAMIC_VOCATIONAL',
  /** R413 8: Junior high school. / SMP. */
  JUNIOR: 'JUNIOR',
  /** R413 21: Master. / S2. */
  MASTER: 'MASTER',
  /** R413 1: Package A, elementary equivalency. / Paket A. */
  PACKAGE_A: 'PACKAGE_A',
  /** R413 6: Package B, junior equivalency. / Paket B. */
  PACKAGE_B: 'PACKAGE_B',
  /** R413 11: Package C, senior equivalency. / Paket C. */
  PACKAGE_C: 'PACKAGE_C',
  /** R413 5: Pesantren, elementary. / SPM/PDF Ula. */
  PESANTREN_ELEMENTARY: 'PESANTREN_ELEMENTARY',
  /** R413 10: Pesantren, junior high. / SPM/PDF Wustha. */
  PESANTREN_JUNIOR: 'PESANTREN_JUNIOR',
  /** R413 17: Pesantren, senior high. / SPM/PDF Ulya. */
  PESANTREN_SENIOR: 'PESANTREN_SENIOR',
  /** R413 20: Professional degree. / Profesi. */
  PROFESSION: 'PROFESSION',
  /** R413 13: Senior high school. / SMA. */
  SENIOR: 'SENIOR',
  /** R413 2: Special elementary school. / SDLB. */
  SPECIAL_ELEMENTARY: 'SPECIAL_ELEMENTARY',
  /** R413 7: Special junior high school. / SMPLB. */
  SPECIAL_JUNIOR: 'SPECIAL_JUNIOR',
  /** R413 12: Special senior high school. / SMLB. */
  SPECIAL_SENIOR: 'SPECIAL_SENIOR',
  /** R413 15: Vocational high school. / SMK. */
  VOCATIONAL: 'VOCATIONAL'
} as const;

export type SchoolLevel = typeof SchoolLevel[keyof typeof SchoolLevel];
/** Stage of the school last or now attended, derived from R413. */
export const SchoolStage = {
  /** R413 1-5: SD and its equals. */
  ELEMENTARY: 'ELEMENTARY',
  /** R413 6-10: SMP and its equals. */
  JUNIOR: 'JUNIOR',
  /** R413 11-17: SMA, SMK and their equals. */
  SENIOR: 'SENIOR',
  /** R413 18-22: diploma and university. */
  TERTIARY: 'TERTIARY'
} as const;

export type SchoolStage = typeof SchoolStage[keyof typeof SchoolStage];
/** Whether the person goes to school (R412). */
export const Schooling = {
  /** R412 2: Goes to school. / Masih sekolah. */
  ATTENDING: 'ATTENDING',
  /** R412 1: Has never gone. / Belum pernah sekolah. */
  NEVER: 'NEVER',
  /** R412 3: No longer goes. / Tidak bersekolah lagi. */
  NO_LONGER: 'NO_LONGER'
} as const;

export type Schooling = typeof Schooling[keyof typeof Schooling];
/** A condition on the assessed member; for programmes whose unit is MEMBER. */
export type SelfCriterionInput = {
  /** What is asked. */
  readonly fact: MemberFact;
  /** Stable id within the version; given when left out. */
  readonly id?: string | null | undefined;
  /** What is asked, in own words; composed when left out. */
  readonly label?: WordsInput | null | undefined;
  /** The owner never waives it; false when left out. */
  readonly mandatory?: boolean | null | undefined;
  /** How it is compared. */
  readonly operator: CriteriaOperator;
  /** With what; left out with EXISTS only. */
  readonly value?: CriteriaValueInput | null | undefined;
};

/** How far the water source is from the nearest place where sewage collects (R306b). */
export const SepticDistance = {
  /** R306b 3: Not known. / Tidak tahu. */
  NOT_KNOWN: 'NOT_KNOWN',
  /** R306b 2: 10 m or more. / 10 m atau lebih. */
  TEN_METRES_OR_MORE: 'TEN_METRES_OR_MORE',
  /** R306b 1: Less than 10 m. / Kurang dari 10 m. */
  UNDER_TEN_METRES: 'UNDER_TEN_METRES'
} as const;

export type SepticDistance = typeof SepticDistance[keyof typeof SepticDistance];
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

/** Where the sewage goes (R310). */
export const SewageDisposal = {
  /** R310 5: Beach or garden. / Pantai/tanah lapang/kebun. */
  BEACH_GARDEN: 'BEACH_GARDEN',
  /** R310 6: Other. / Lainnya. */
  OTHER: 'OTHER',
  /** R310 4: Hole in the ground. / Lubang tanah. */
  PIT: 'PIT',
  /** R310 3: Pond, river or sea. / Kolam/sawah/sungai/danau/laut. */
  POND_RIVER_SEA: 'POND_RIVER_SEA',
  /** R310 1: Septic tank. / Tangki septik. */
  SEPTIC_TANK: 'SEPTIC_TANK',
  /** R310 2: Treatment plant. / IPAL. */
  TREATMENT_PLANT: 'TREATMENT_PLANT'
} as const;

export type SewageDisposal = typeof SewageDisposal[keyof typeof SewageDisposal];
/** Sex as on the identity card (R405). */
export const Sex = {
  /** R405 2: Female. / Perempuan. */
  FEMALE: 'FEMALE',
  /** R405 1: Male. / Laki-laki. */
  MALE: 'MALE'
} as const;

export type Sex = typeof Sex[keyof typeof Sex];
/** Whom to sign out. */
export type SignOutEverywhereInput = {
  /** Account to sign out; yourself unless you manage users. */
  readonly userId?: string | null | undefined;
};

/** How the last survey visit ended (R205). */
export const SurveyResult = {
  /** R205 1: Filled in completely. / Terisi lengkap. */
  COMPLETE: 'COMPLETE',
  /** R205 2: Filled in partly. / Terisi tidak lengkap. */
  INCOMPLETE: 'INCOMPLETE',
  /** R205 5: Moved away or the building is gone. / Pindah atau bangunan tidak ada. */
  MOVED_OR_GONE: 'MOVED_OR_GONE',
  /** R205 3: Nobody there who could answer. / Tidak ada responden. */
  NO_RESPONDENT: 'NO_RESPONDENT',
  /** R205 4: Refused. / Menolak. */
  REFUSED: 'REFUSED'
} as const;

export type SurveyResult = typeof SurveyResult[keyof typeof SurveyResult];
/** Something to switch off or on, at the version that you saw. */
export type SwitchInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** What to switch. */
  readonly id: string;
  /** Why, up to 500 characters; kept in the audit. */
  readonly reason?: string | null | undefined;
};

/** By what right the family lives in its home (R301a). */
export const Tenure = {
  /** R301a 4: Provided by the employer. / Rumah dinas. */
  OFFICIAL: 'OFFICIAL',
  /** R301a 5: Other. / Lainnya. */
  OTHER: 'OTHER',
  /** R301a 1: Owned. / Milik sendiri. */
  OWNED: 'OWNED',
  /** R301a 2: Rented. / Kontrak/sewa. */
  RENTED: 'RENTED',
  /** R301a 3: Free of rent. / Bebas sewa. */
  RENT_FREE: 'RENT_FREE',
  /** R301a 6: Staying with others. / Menumpang. */
  SHARED: 'SHARED'
} as const;

export type Tenure = typeof Tenure[keyof typeof Tenure];
/** Toilet that the family uses (R309a). */
export const ToiletAccess = {
  /** R309a 3: Communal washing place. / MCK komunal. */
  COMMUNAL: 'COMMUNAL',
  /** R309a 6: None. / Tidak ada. */
  NONE: 'NONE',
  /** R309a 1: Its own. / Ada, digunakan sendiri. */
  OWN: 'OWN',
  /** R309a 4: Public washing place. / MCK umum. */
  PUBLIC: 'PUBLIC',
  /** R309a 2: Shared with certain households. / Ada, bersama rumah tangga tertentu. */
  SHARED: 'SHARED',
  /** R309a 5: There is one, but it is not used. / Ada, tidak digunakan. */
  UNUSED: 'UNUSED'
} as const;

export type ToiletAccess = typeof ToiletAccess[keyof typeof ToiletAccess];
/** Changes to an organisation; fields that are left out stay as they are. */
export type UpdateOrganisationInput = {
  /** Area that it serves; ID for the nation. */
  readonly areaCode?: string | null | undefined;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** The organisation. */
  readonly id: string;
  /** What it is. */
  readonly kind?: OrganisationKind | null | undefined;
  /** Its name, 2 to 200 characters. */
  readonly name?: string | null | undefined;
};

/** Changes to an account; fields that are left out stay as they are. */
export type UpdateUserInput = {
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** The person. */
  readonly id: string;
  /** Language of the console. */
  readonly language?: UserLanguage | null | undefined;
  /** The person’s name. */
  readonly name?: string | null | undefined;
  /** Name to sign in with. */
  readonly username?: string | null | undefined;
};

/** Which people to list; all conditions together, those on a role for one and the same role. */
export type UserFilter = {
  /** Only people with a role in this area or the areas in it. */
  readonly area?: string | null | undefined;
  /** Only people with a role in this organisation. */
  readonly organisationId?: string | null | undefined;
  /** Only people who hold this role today. */
  readonly role?: Role | null | undefined;
  /** Only this status. */
  readonly status?: AccountStatus | null | undefined;
  /** Part of the name or username, any case. */
  readonly text?: string | null | undefined;
};

/** Language of the console and of messages. */
export const UserLanguage = {
  /** English. */
  en: 'en',
  /** Indonesian. */
  id: 'id'
} as const;

export type UserLanguage = typeof UserLanguage[keyof typeof UserLanguage];
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
/** What most of the outer wall is made of (R304). */
export const WallMaterial = {
  /** R304 6: Bamboo. / Bambu. */
  BAMBOO: 'BAMBOO',
  /** R304 4: Bamboo weave. / Anyaman bambu. */
  BAMBOO_WEAVE: 'BAMBOO_WEAVE',
  /** R304 5: Logs. / Batang kayu. */
  LOGS: 'LOGS',
  /** R304 1: Masonry. / Tembok. */
  MASONRY: 'MASONRY',
  /** R304 7: Other. / Lainnya. */
  OTHER: 'OTHER',
  /** R304 2: Plastered bamboo weave or wire. / Plesteran anyaman bambu/kawat. */
  PLASTERED_WEAVE: 'PLASTERED_WEAVE',
  /** R304 3: Wood, boards, gypsum or fibre cement. / Kayu/papan/gypsum/GRC. */
  WOOD_GYPSUM_GRC: 'WOOD_GYPSUM_GRC'
} as const;

export type WallMaterial = typeof WallMaterial[keyof typeof WallMaterial];
/** Main source of drinking water (R306a). */
export const WaterSource = {
  /** R306a 4: Borehole or pump. / Sumur bor/pompa. */
  BOREHOLE: 'BOREHOLE',
  /** R306a 1: Bottled water. / Air kemasan bermerek. */
  BOTTLED: 'BOTTLED',
  /** R306a 11: Other. / Lainnya. */
  OTHER: 'OTHER',
  /** R306a 3: Piped water. / Leding. */
  PIPED: 'PIPED',
  /** R306a 7: Protected spring. / Mata air terlindung. */
  PROTECTED_SPRING: 'PROTECTED_SPRING',
  /** R306a 5: Protected well. / Sumur terlindung. */
  PROTECTED_WELL: 'PROTECTED_WELL',
  /** R306a 10: Rain water. / Air hujan. */
  RAIN: 'RAIN',
  /** R306a 2: Refilled water. / Air isi ulang. */
  REFILL: 'REFILL',
  /** R306a 12: Regional water company (local addition). / PDAM (tambahan daerah). */
  REGIONAL_COMPANY: 'REGIONAL_COMPANY',
  /** R306a 9: Surface water. / Air permukaan. */
  SURFACE: 'SURFACE',
  /** R306a 8: Unprotected spring. / Mata air tak terlindung. */
  UNPROTECTED_SPRING: 'UNPROTECTED_SPRING',
  /** R306a 6: Unprotected well. / Sumur tak terlindung. */
  UNPROTECTED_WELL: 'UNPROTECTED_WELL',
  /** R306a 13: Village water supply (local addition). / PAMDES (tambahan daerah). */
  VILLAGE_SUPPLY: 'VILLAGE_SUPPLY'
} as const;

export type WaterSource = typeof WaterSource[keyof typeof WaterSource];
/** Words in both languages. */
export type WordsInput = {
  /** English. */
  readonly en: string;
  /** Indonesian. */
  readonly id: string;
};

export type ConsoleChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ConsoleChangePasswordMutation = { readonly changePassword: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleSignOutEverywhereMutationVariables = Exact<{
  input: SignOutEverywhereInput;
}>;


export type ConsoleSignOutEverywhereMutation = { readonly signOutEverywhere: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type AgreementWholeFragment = { readonly id: string, readonly number: string, readonly purposes: ReadonlyArray<PurposeCode>, readonly programmeIds: ReadonlyArray<string>, readonly areaCodes: ReadonlyArray<string>, readonly fieldClasses: ReadonlyArray<FieldClass>, readonly validFrom: string, readonly validTo: string, readonly dailyBudget: number, readonly documentHash: string | null, readonly status: AgreementStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly organisation: { readonly id: string, readonly name: string } };

export type ConsoleAgreementsQueryVariables = Exact<{
  filter: AgreementFilter;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type ConsoleAgreementsQuery = { readonly agreements: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly purposes: ReadonlyArray<PurposeCode>, readonly programmeIds: ReadonlyArray<string>, readonly areaCodes: ReadonlyArray<string>, readonly fieldClasses: ReadonlyArray<FieldClass>, readonly validFrom: string, readonly validTo: string, readonly dailyBudget: number, readonly documentHash: string | null, readonly status: AgreementStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly organisation: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleAgreementQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAgreementQuery = { readonly agreement: { readonly id: string, readonly number: string, readonly purposes: ReadonlyArray<PurposeCode>, readonly programmeIds: ReadonlyArray<string>, readonly areaCodes: ReadonlyArray<string>, readonly fieldClasses: ReadonlyArray<FieldClass>, readonly validFrom: string, readonly validTo: string, readonly dailyBudget: number, readonly documentHash: string | null, readonly status: AgreementStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly organisation: { readonly id: string, readonly name: string } } | null };

export type ConsoleCreateAgreementMutationVariables = Exact<{
  input: CreateAgreementInput;
}>;


export type ConsoleCreateAgreementMutation = { readonly createAgreement: { readonly agreement: { readonly id: string, readonly number: string, readonly purposes: ReadonlyArray<PurposeCode>, readonly programmeIds: ReadonlyArray<string>, readonly areaCodes: ReadonlyArray<string>, readonly fieldClasses: ReadonlyArray<FieldClass>, readonly validFrom: string, readonly validTo: string, readonly dailyBudget: number, readonly documentHash: string | null, readonly status: AgreementStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly organisation: { readonly id: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleAmendAgreementMutationVariables = Exact<{
  input: AmendAgreementInput;
}>;


export type ConsoleAmendAgreementMutation = { readonly amendAgreement: { readonly agreement: { readonly id: string, readonly number: string, readonly purposes: ReadonlyArray<PurposeCode>, readonly programmeIds: ReadonlyArray<string>, readonly areaCodes: ReadonlyArray<string>, readonly fieldClasses: ReadonlyArray<FieldClass>, readonly validFrom: string, readonly validTo: string, readonly dailyBudget: number, readonly documentHash: string | null, readonly status: AgreementStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly organisation: { readonly id: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleSuspendAgreementMutationVariables = Exact<{
  input: AgreementMoveInput;
}>;


export type ConsoleSuspendAgreementMutation = { readonly suspendAgreement: { readonly agreement: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleResumeAgreementMutationVariables = Exact<{
  input: AgreementMoveInput;
}>;


export type ConsoleResumeAgreementMutation = { readonly resumeAgreement: { readonly agreement: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleEndAgreementMutationVariables = Exact<{
  input: AgreementMoveInput;
}>;


export type ConsoleEndAgreementMutation = { readonly endAgreement: { readonly agreement: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type WhoFragment = { readonly id: string | null, readonly kind: ActorKind, readonly name: string | null, readonly role: string | null, readonly clientId: string | null };

export type ConsoleAuditEntriesQueryVariables = Exact<{
  filter: AuditFilter;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type ConsoleAuditEntriesQuery = { readonly auditEntries: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly act: string, readonly subjectKind: string, readonly subjectId: string | null, readonly areaCode: string | null, readonly requestId: string | null, readonly actor: { readonly id: string | null, readonly kind: ActorKind, readonly name: string | null, readonly role: string | null, readonly clientId: string | null }, readonly facts: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly value: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleAccessLogQueryVariables = Exact<{
  filter: AccessLogFilter;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type ConsoleAccessLogQuery = { readonly accessLog: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly purpose: PurposeCode, readonly reference: string | null, readonly subjectKind: AccessSubject, readonly subjectId: string | null, readonly villageCode: string | null, readonly fieldClasses: ReadonlyArray<FieldClass>, readonly operation: string | null, readonly requestId: string, readonly networkAddress: string | null, readonly organisation: { readonly id: string, readonly name: string } | null, readonly actor: { readonly id: string | null, readonly kind: ActorKind, readonly name: string | null, readonly role: string | null, readonly clientId: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleAccessSummaryQueryVariables = Exact<{
  filter: AccessLogSummaryFilter;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type ConsoleAccessSummaryQuery = { readonly accessLogSummary: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly day: string, readonly purpose: PurposeCode, readonly areaCode: string, readonly reads: number, readonly subjects: number, readonly actor: { readonly id: string | null, readonly kind: ActorKind, readonly name: string | null, readonly role: string | null, readonly clientId: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ClientRowFragment = { readonly id: string, readonly clientId: string, readonly name: string, readonly role: ApiClientRole, readonly areaCode: string | null, readonly scopes: ReadonlyArray<Action>, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly organisation: { readonly id: string, readonly name: string } };

export type ClientWholeFragment = { readonly id: string, readonly clientId: string, readonly name: string, readonly role: ApiClientRole, readonly areaCode: string | null, readonly scopes: ReadonlyArray<Action>, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly secrets: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null, readonly live: boolean }>, readonly organisation: { readonly id: string, readonly name: string } };

export type ConsoleClientsQueryVariables = Exact<{
  filter: ApiClientFilter;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type ConsoleClientsQuery = { readonly apiClients: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly clientId: string, readonly name: string, readonly role: ApiClientRole, readonly areaCode: string | null, readonly scopes: ReadonlyArray<Action>, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly organisation: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleClientQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleClientQuery = { readonly apiClient: { readonly id: string, readonly clientId: string, readonly name: string, readonly role: ApiClientRole, readonly areaCode: string | null, readonly scopes: ReadonlyArray<Action>, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly secrets: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null, readonly live: boolean }>, readonly organisation: { readonly id: string, readonly name: string } } | null };

export type ConsoleCreateClientMutationVariables = Exact<{
  input: CreateApiClientInput;
}>;


export type ConsoleCreateClientMutation = { readonly createApiClient: { readonly secret: string | null, readonly apiClient: { readonly id: string, readonly clientId: string, readonly name: string, readonly role: ApiClientRole, readonly areaCode: string | null, readonly scopes: ReadonlyArray<Action>, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly secrets: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null, readonly live: boolean }>, readonly organisation: { readonly id: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleRotateClientSecretMutationVariables = Exact<{
  input: RotateApiClientSecretInput;
}>;


export type ConsoleRotateClientSecretMutation = { readonly rotateApiClientSecret: { readonly secret: string | null, readonly apiClient: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleRevokeClientSecretMutationVariables = Exact<{
  input: RevokeApiClientSecretInput;
}>;


export type ConsoleRevokeClientSecretMutation = { readonly revokeApiClientSecret: { readonly apiClient: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleDisableClientMutationVariables = Exact<{
  input: SwitchInput;
}>;


export type ConsoleDisableClientMutation = { readonly disableApiClient: { readonly apiClient: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleEnableClientMutationVariables = Exact<{
  input: SwitchInput;
}>;


export type ConsoleEnableClientMutation = { readonly enableApiClient: { readonly apiClient: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type FixedValuePartsFragment = { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null };

export type ValuePartsFragment = { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null };

export type ConditionPartsFragment = { readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null };

export type LeafPartsFragment = { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null };

export type ThirdLevelFragment = { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null };

export type SecondLevelFragment = { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null };

export type WholeCriteriaFragment = { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null };

export type ConsoleCriteriaQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleCriteriaQuery = { readonly programme: { readonly id: string, readonly code: string, readonly name: string, readonly unit: ProgrammeUnit, readonly manageable: boolean, readonly criteriaVersions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly label: string, readonly status: CriteriaStatus, readonly effectiveFrom: string | null, readonly effectiveTo: string | null, readonly version: number, readonly criteria: { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly all: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly any: { readonly id: string, readonly of: ReadonlyArray<{ readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null }> } | null, readonly not: { readonly id: string, readonly of: { readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } } | null, readonly household: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: HouseholdFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null, readonly memberAny: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly label: { readonly id: string, readonly en: string } | null, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly memberCount: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null }, readonly where: ReadonlyArray<{ readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null }> } | null, readonly self: { readonly id: string, readonly mandatory: boolean, readonly text: string, readonly fact: MemberFact, readonly operator: CriteriaOperator, readonly label: { readonly id: string, readonly en: string } | null, readonly value: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null, readonly parameter: { readonly name: string, readonly default: { readonly number: number | null, readonly numbers: ReadonlyArray<number> | null, readonly flag: boolean | null, readonly word: string | null, readonly words: ReadonlyArray<string> | null } | null } | null } | null } | null } }> } | null };

export type ConsoleCriteriaVocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleCriteriaVocabularyQuery = { readonly criteriaVocabulary: { readonly household: ReadonlyArray<{ readonly fact: HouseholdFact, readonly label: string, readonly kind: FactKind, readonly unit: string | null, readonly operators: ReadonlyArray<CriteriaOperator>, readonly specific: boolean, readonly choices: ReadonlyArray<{ readonly number: number | null, readonly word: string | null, readonly label: string }> }>, readonly member: ReadonlyArray<{ readonly fact: MemberFact, readonly label: string, readonly kind: FactKind, readonly unit: string | null, readonly operators: ReadonlyArray<CriteriaOperator>, readonly specific: boolean, readonly choices: ReadonlyArray<{ readonly number: number | null, readonly word: string | null, readonly label: string }> }> } };

export type ConsoleDraftCriteriaMutationVariables = Exact<{
  input: DraftCriteriaInput;
}>;


export type ConsoleDraftCriteriaMutation = { readonly draftProgrammeCriteria: { readonly criteria: { readonly id: string, readonly label: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleActivateCriteriaMutationVariables = Exact<{
  input: ActivateCriteriaInput;
}>;


export type ConsoleActivateCriteriaMutation = { readonly activateProgrammeCriteria: { readonly criteria: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type CountsFragment = { readonly key: string, readonly households: number | null, readonly before: number | null, readonly after: number | null, readonly gained: number | null, readonly lost: number | null, readonly needsData: number | null, readonly withheld: boolean };

export type ConsoleSimulateProgrammeQueryVariables = Exact<{
  programme: string;
  area: string;
  criteria: CriteriaInput;
}>;


export type ConsoleSimulateProgrammeQuery = { readonly simulateProgramme: { readonly activeLabel: string | null, readonly areaCode: string, readonly total: { readonly key: string, readonly households: number | null, readonly before: number | null, readonly after: number | null, readonly gained: number | null, readonly lost: number | null, readonly needsData: number | null, readonly withheld: boolean }, readonly byArea: ReadonlyArray<{ readonly key: string, readonly households: number | null, readonly before: number | null, readonly after: number | null, readonly gained: number | null, readonly lost: number | null, readonly needsData: number | null, readonly withheld: boolean }>, readonly byDecile: ReadonlyArray<{ readonly key: string, readonly households: number | null, readonly before: number | null, readonly after: number | null, readonly gained: number | null, readonly lost: number | null, readonly needsData: number | null, readonly withheld: boolean }> } };

export type ConsoleCountsQueryVariables = Exact<{
  households: boolean;
  organisations: boolean;
}>;


export type ConsoleCountsQuery = { readonly households?: { readonly totalCount: number }, readonly organisations?: { readonly totalCount: number }, readonly programmes: { readonly totalCount: number } };

export type ConsoleIdentityQueryVariables = Exact<{
  id: string;
  purpose: PurposeCode;
  reference?: string | null | undefined;
}>;


export type ConsoleIdentityQuery = { readonly household: { readonly id: string, readonly identity: { readonly reason: DoorRefusal | null, readonly message: string | null, readonly value: { readonly kkNumber: string | null, readonly address: string | null, readonly hamlet: string | null, readonly rw: string | null, readonly rt: string | null, readonly phone: string | null } | null }, readonly members: ReadonlyArray<{ readonly id: string, readonly identity: { readonly reason: DoorRefusal | null, readonly message: string | null, readonly value: { readonly name: string, readonly nik: string | null, readonly birthDate: string, readonly birthPlace: string | null } | null } }> } | null };

export type ConsoleSituationQueryVariables = Exact<{
  id: string;
  purpose: PurposeCode;
  reference?: string | null | undefined;
}>;


export type ConsoleSituationQuery = { readonly household: { readonly id: string, readonly situation: { readonly reason: DoorRefusal | null, readonly message: string | null, readonly value: { readonly needs: ReadonlyArray<{ readonly id: string, readonly need: string, readonly declaredAt: string }>, readonly members: ReadonlyArray<{ readonly personId: string, readonly maritalStatus: MaritalStatus | null, readonly pregnant: boolean | null, readonly nutrition: ChildNutrition | null, readonly severeDisability: boolean | null, readonly chronicIllness: ChronicIllness | null, readonly healthInsurance: ReadonlyArray<HealthInsurance> | null, readonly employmentInsurance: ReadonlyArray<EmploymentInsurance> | null, readonly schoolLevel: SchoolLevel | null, readonly highestDiploma: Diploma | null, readonly workedLastWeek: boolean | null, readonly jobSector: JobSector | null, readonly jobStatus: JobStatus | null, readonly incomeBand: IncomeBand | null, readonly ppks: ReadonlyArray<{ readonly id: string, readonly kind: PpksKind }> }> } | null } } | null };

export type VerdictFragment = { readonly verdict: EligibilityVerdict, readonly criteriaLabel: string, readonly asOf: string, readonly programme: { readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly status: ProgrammeStatus }, readonly results: ReadonlyArray<{ readonly id: string, readonly label: string, readonly outcome: CriterionOutcome, readonly mandatory: boolean, readonly matters: boolean, readonly value: string | null, readonly observedAt: string | null, readonly source: string | null, readonly stale: boolean, readonly toChange: string | null }> };

export type ConsoleEligibilitiesQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleEligibilitiesQuery = { readonly household: { readonly id: string, readonly eligibilities: ReadonlyArray<{ readonly verdict: EligibilityVerdict, readonly criteriaLabel: string, readonly asOf: string, readonly programme: { readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly status: ProgrammeStatus }, readonly results: ReadonlyArray<{ readonly id: string, readonly label: string, readonly outcome: CriterionOutcome, readonly mandatory: boolean, readonly matters: boolean, readonly value: string | null, readonly observedAt: string | null, readonly source: string | null, readonly stale: boolean, readonly toChange: string | null }> }> | null } | null };

export type HouseholdRowFragment = { readonly id: string, readonly kkMasked: string | null, readonly memberCount: number, readonly decile: number | null, readonly decilePeriod: string | null, readonly decileStale: boolean, readonly registry: Registry | null, readonly stale: boolean, readonly observedAt: string | null, readonly status: HouseholdStatus, readonly village: { readonly code: string, readonly name: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly head: { readonly id: string, readonly nameMasked: string } | null };

export type MemberFragment = { readonly id: string, readonly nameMasked: string, readonly nikMasked: string | null, readonly relation: RelationToHead, readonly sex: Sex, readonly ageBand: AgeBand, readonly presence: Presence, readonly schooling: Schooling | null, readonly schoolStage: SchoolStage | null, readonly identityMatch: IdentityMatch | null };

export type HouseholdWholeFragment = { readonly decileAsOf: string | null, readonly familyStatus: FamilyStatus | null, readonly surveyResult: SurveyResult | null, readonly residentSince: string | null, readonly source: FactSource, readonly version: number, readonly id: string, readonly kkMasked: string | null, readonly memberCount: number, readonly decile: number | null, readonly decilePeriod: string | null, readonly decileStale: boolean, readonly registry: Registry | null, readonly stale: boolean, readonly observedAt: string | null, readonly status: HouseholdStatus, readonly members: ReadonlyArray<{ readonly id: string, readonly nameMasked: string, readonly nikMasked: string | null, readonly relation: RelationToHead, readonly sex: Sex, readonly ageBand: AgeBand, readonly presence: Presence, readonly schooling: Schooling | null, readonly schoolStage: SchoolStage | null, readonly identityMatch: IdentityMatch | null }>, readonly decileHistory: ReadonlyArray<{ readonly id: string, readonly registry: Registry, readonly decile: number | null, readonly period: string, readonly asOf: string, readonly source: string }>, readonly enrolments: ReadonlyArray<{ readonly id: string, readonly programmeCode: string, readonly personId: string | null, readonly status: EnrolmentStatus, readonly validFrom: string | null, readonly validTo: string | null, readonly lastReceivedAt: string | null, readonly amount: number | null, readonly source: FactSource }>, readonly housing: { readonly tenure: Tenure | null, readonly deed: LandDeed | null, readonly floorArea: number | null, readonly floor: FloorMaterial | null, readonly wall: WallMaterial | null, readonly roof: RoofMaterial | null, readonly water: WaterSource | null, readonly septicDistance: SepticDistance | null, readonly lighting: LightingSource | null, readonly powerWatt: number | null, readonly cooking: CookingFuel | null, readonly toilet: ToiletAccess | null, readonly closet: ClosetKind | null, readonly disposal: SewageDisposal | null, readonly observedAt: string, readonly stale: boolean, readonly source: FactSource } | null, readonly assets: { readonly gasCylinder: boolean | null, readonly refrigerator: boolean | null, readonly airConditioner: boolean | null, readonly waterHeater: boolean | null, readonly landline: boolean | null, readonly television: boolean | null, readonly gold: boolean | null, readonly computer: boolean | null, readonly motorcycle: boolean | null, readonly bicycle: boolean | null, readonly car: boolean | null, readonly boat: boolean | null, readonly motorboat: boolean | null, readonly smartphone: boolean | null, readonly land: boolean | null, readonly otherHouse: boolean | null, readonly cattle: number | null, readonly buffalo: number | null, readonly horses: number | null, readonly pigs: number | null, readonly goats: number | null, readonly internet: InternetUse | null, readonly bankAccount: BankAccount | null, readonly observedAt: string, readonly stale: boolean, readonly source: FactSource } | null, readonly village: { readonly code: string, readonly name: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly head: { readonly id: string, readonly nameMasked: string } | null };

export type ConsoleHouseholdsQueryVariables = Exact<{
  filter: HouseholdFilter;
  orderBy: HouseholdOrder;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type ConsoleHouseholdsQuery = { readonly households: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kkMasked: string | null, readonly memberCount: number, readonly decile: number | null, readonly decilePeriod: string | null, readonly decileStale: boolean, readonly registry: Registry | null, readonly stale: boolean, readonly observedAt: string | null, readonly status: HouseholdStatus, readonly village: { readonly code: string, readonly name: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly head: { readonly id: string, readonly nameMasked: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleHouseholdQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleHouseholdQuery = { readonly household: { readonly decileAsOf: string | null, readonly familyStatus: FamilyStatus | null, readonly surveyResult: SurveyResult | null, readonly residentSince: string | null, readonly source: FactSource, readonly version: number, readonly id: string, readonly kkMasked: string | null, readonly memberCount: number, readonly decile: number | null, readonly decilePeriod: string | null, readonly decileStale: boolean, readonly registry: Registry | null, readonly stale: boolean, readonly observedAt: string | null, readonly status: HouseholdStatus, readonly members: ReadonlyArray<{ readonly id: string, readonly nameMasked: string, readonly nikMasked: string | null, readonly relation: RelationToHead, readonly sex: Sex, readonly ageBand: AgeBand, readonly presence: Presence, readonly schooling: Schooling | null, readonly schoolStage: SchoolStage | null, readonly identityMatch: IdentityMatch | null }>, readonly decileHistory: ReadonlyArray<{ readonly id: string, readonly registry: Registry, readonly decile: number | null, readonly period: string, readonly asOf: string, readonly source: string }>, readonly enrolments: ReadonlyArray<{ readonly id: string, readonly programmeCode: string, readonly personId: string | null, readonly status: EnrolmentStatus, readonly validFrom: string | null, readonly validTo: string | null, readonly lastReceivedAt: string | null, readonly amount: number | null, readonly source: FactSource }>, readonly housing: { readonly tenure: Tenure | null, readonly deed: LandDeed | null, readonly floorArea: number | null, readonly floor: FloorMaterial | null, readonly wall: WallMaterial | null, readonly roof: RoofMaterial | null, readonly water: WaterSource | null, readonly septicDistance: SepticDistance | null, readonly lighting: LightingSource | null, readonly powerWatt: number | null, readonly cooking: CookingFuel | null, readonly toilet: ToiletAccess | null, readonly closet: ClosetKind | null, readonly disposal: SewageDisposal | null, readonly observedAt: string, readonly stale: boolean, readonly source: FactSource } | null, readonly assets: { readonly gasCylinder: boolean | null, readonly refrigerator: boolean | null, readonly airConditioner: boolean | null, readonly waterHeater: boolean | null, readonly landline: boolean | null, readonly television: boolean | null, readonly gold: boolean | null, readonly computer: boolean | null, readonly motorcycle: boolean | null, readonly bicycle: boolean | null, readonly car: boolean | null, readonly boat: boolean | null, readonly motorboat: boolean | null, readonly smartphone: boolean | null, readonly land: boolean | null, readonly otherHouse: boolean | null, readonly cattle: number | null, readonly buffalo: number | null, readonly horses: number | null, readonly pigs: number | null, readonly goats: number | null, readonly internet: InternetUse | null, readonly bankAccount: BankAccount | null, readonly observedAt: string, readonly stale: boolean, readonly source: FactSource } | null, readonly village: { readonly code: string, readonly name: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly head: { readonly id: string, readonly nameMasked: string } | null } | null };

export type ConsoleSearchHouseholdQueryVariables = Exact<{
  nik?: string | null | undefined;
  kk?: string | null | undefined;
  purpose: PurposeCode;
  reference?: string | null | undefined;
}>;


export type ConsoleSearchHouseholdQuery = { readonly searchHousehold: ReadonlyArray<{ readonly id: string, readonly kkMasked: string | null, readonly memberCount: number, readonly decile: number | null, readonly decilePeriod: string | null, readonly decileStale: boolean, readonly registry: Registry | null, readonly stale: boolean, readonly observedAt: string | null, readonly status: HouseholdStatus, readonly village: { readonly code: string, readonly name: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly head: { readonly id: string, readonly nameMasked: string } | null }> };

export type ConsoleSearchPersonsQueryVariables = Exact<{
  name: string;
  area?: string | null | undefined;
  purpose: PurposeCode;
  reference?: string | null | undefined;
}>;


export type ConsoleSearchPersonsQuery = { readonly searchPersons: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly nameMasked: string, readonly nikMasked: string | null, readonly relation: RelationToHead, readonly sex: Sex, readonly ageBand: AgeBand, readonly presence: Presence, readonly schooling: Schooling | null, readonly schoolStage: SchoolStage | null, readonly identityMatch: IdentityMatch | null, readonly household: { readonly id: string, readonly village: { readonly code: string, readonly name: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string }> } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type OrganisationRowFragment = { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly areaCode: string, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly area: { readonly name: string } | null };

export type ConsoleOrganisationsQueryVariables = Exact<{
  filter: OrganisationFilter;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type ConsoleOrganisationsQuery = { readonly organisations: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly areaCode: string, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly area: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleOrganisationQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleOrganisationQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly areaCode: string, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly area: { readonly name: string } | null } | null };

export type ConsoleCreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type ConsoleCreateOrganisationMutation = { readonly createOrganisation: { readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly areaCode: string, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly area: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleUpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type ConsoleUpdateOrganisationMutation = { readonly updateOrganisation: { readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly areaCode: string, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly area: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleDisableOrganisationMutationVariables = Exact<{
  input: SwitchInput;
}>;


export type ConsoleDisableOrganisationMutation = { readonly disableOrganisation: { readonly organisation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleEnableOrganisationMutationVariables = Exact<{
  input: SwitchInput;
}>;


export type ConsoleEnableOrganisationMutation = { readonly enableOrganisation: { readonly organisation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ProgrammeRowFragment = { readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number };

export type ProgrammeWholeFragment = { readonly description: string | null, readonly cadence: ProgrammeCadence | null, readonly sector: string | null, readonly legalBasis: string | null, readonly confidence: Confidence, readonly validFrom: string | null, readonly validTo: string | null, readonly updatedAt: string, readonly manageable: boolean, readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number, readonly benefits: ReadonlyArray<{ readonly id: string, readonly component: string, readonly label: string, readonly amount: number | null, readonly maximumAmount: number | null, readonly per: BenefitPer | null, readonly inKind: string | null }>, readonly quotas: ReadonlyArray<{ readonly id: string, readonly areaCode: string, readonly period: string, readonly places: number, readonly taken: number, readonly version: number }>, readonly overlaps: ReadonlyArray<{ readonly otherCode: string, readonly relation: OverlapRelation, readonly reason: string | null }> };

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


export type ConsoleProgrammeQuery = { readonly programme: { readonly description: string | null, readonly cadence: ProgrammeCadence | null, readonly sector: string | null, readonly legalBasis: string | null, readonly confidence: Confidence, readonly validFrom: string | null, readonly validTo: string | null, readonly updatedAt: string, readonly manageable: boolean, readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number, readonly benefits: ReadonlyArray<{ readonly id: string, readonly component: string, readonly label: string, readonly amount: number | null, readonly maximumAmount: number | null, readonly per: BenefitPer | null, readonly inKind: string | null }>, readonly quotas: ReadonlyArray<{ readonly id: string, readonly areaCode: string, readonly period: string, readonly places: number, readonly taken: number, readonly version: number }>, readonly overlaps: ReadonlyArray<{ readonly otherCode: string, readonly relation: OverlapRelation, readonly reason: string | null }> } | null };

export type ConsoleCreateProgrammeMutationVariables = Exact<{
  input: CreateProgrammeInput;
}>;


export type ConsoleCreateProgrammeMutation = { readonly createProgramme: { readonly programme: { readonly description: string | null, readonly cadence: ProgrammeCadence | null, readonly sector: string | null, readonly legalBasis: string | null, readonly confidence: Confidence, readonly validFrom: string | null, readonly validTo: string | null, readonly updatedAt: string, readonly manageable: boolean, readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number, readonly benefits: ReadonlyArray<{ readonly id: string, readonly component: string, readonly label: string, readonly amount: number | null, readonly maximumAmount: number | null, readonly per: BenefitPer | null, readonly inKind: string | null }>, readonly quotas: ReadonlyArray<{ readonly id: string, readonly areaCode: string, readonly period: string, readonly places: number, readonly taken: number, readonly version: number }>, readonly overlaps: ReadonlyArray<{ readonly otherCode: string, readonly relation: OverlapRelation, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleReviseProgrammeMutationVariables = Exact<{
  input: ReviseProgrammeInput;
}>;


export type ConsoleReviseProgrammeMutation = { readonly reviseProgramme: { readonly programme: { readonly description: string | null, readonly cadence: ProgrammeCadence | null, readonly sector: string | null, readonly legalBasis: string | null, readonly confidence: Confidence, readonly validFrom: string | null, readonly validTo: string | null, readonly updatedAt: string, readonly manageable: boolean, readonly id: string, readonly code: string, readonly name: string, readonly ownerLabel: string, readonly level: ProgrammeLevel, readonly fundingSource: FundingSource, readonly unit: ProgrammeUnit, readonly status: ProgrammeStatus, readonly areaCode: string, readonly version: number, readonly benefits: ReadonlyArray<{ readonly id: string, readonly component: string, readonly label: string, readonly amount: number | null, readonly maximumAmount: number | null, readonly per: BenefitPer | null, readonly inKind: string | null }>, readonly quotas: ReadonlyArray<{ readonly id: string, readonly areaCode: string, readonly period: string, readonly places: number, readonly taken: number, readonly version: number }>, readonly overlaps: ReadonlyArray<{ readonly otherCode: string, readonly relation: OverlapRelation, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

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

export type UserRowFragment = { readonly id: string, readonly name: string, readonly username: string, readonly language: UserLanguage, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string };

export type AssignmentLineFragment = { readonly id: string, readonly role: Role, readonly areaCode: string, readonly programmeIds: ReadonlyArray<string>, readonly decreeNumber: string | null, readonly decreeDate: string | null, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly area: { readonly name: string } | null, readonly organisation: { readonly id: string, readonly name: string } };

export type ConsoleUsersQueryVariables = Exact<{
  filter: UserFilter;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type ConsoleUsersQuery = { readonly users: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly username: string, readonly language: UserLanguage, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly areaCode: string, readonly programmeIds: ReadonlyArray<string>, readonly decreeNumber: string | null, readonly decreeDate: string | null, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly area: { readonly name: string } | null, readonly organisation: { readonly id: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConsoleUserQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleUserQuery = { readonly user: { readonly id: string, readonly name: string, readonly username: string, readonly language: UserLanguage, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly areaCode: string, readonly programmeIds: ReadonlyArray<string>, readonly decreeNumber: string | null, readonly decreeDate: string | null, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly area: { readonly name: string } | null, readonly organisation: { readonly id: string, readonly name: string } }> } | null };

export type ConsoleCreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type ConsoleCreateUserMutation = { readonly createUser: { readonly initialPassword: string | null, readonly user: { readonly id: string, readonly name: string, readonly username: string, readonly language: UserLanguage, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly areaCode: string, readonly programmeIds: ReadonlyArray<string>, readonly decreeNumber: string | null, readonly decreeDate: string | null, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly area: { readonly name: string } | null, readonly organisation: { readonly id: string, readonly name: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleUpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type ConsoleUpdateUserMutation = { readonly updateUser: { readonly user: { readonly id: string, readonly name: string, readonly username: string, readonly language: UserLanguage, readonly status: AccountStatus, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly areaCode: string, readonly programmeIds: ReadonlyArray<string>, readonly decreeNumber: string | null, readonly decreeDate: string | null, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly area: { readonly name: string } | null, readonly organisation: { readonly id: string, readonly name: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleDisableUserMutationVariables = Exact<{
  input: SwitchInput;
}>;


export type ConsoleDisableUserMutation = { readonly disableUser: { readonly user: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleEnableUserMutationVariables = Exact<{
  input: SwitchInput;
}>;


export type ConsoleEnableUserMutation = { readonly enableUser: { readonly user: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ConsoleResetPasswordMutation = { readonly resetPassword: { readonly initialPassword: string | null, readonly user: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleAssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type ConsoleAssignRoleMutation = { readonly assignRole: { readonly assignment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type ConsoleEndAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type ConsoleEndAssignmentMutation = { readonly endAssignment: { readonly assignment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type TakeInOrganisationMutationVariables = Exact<{
  organisation: CreateOrganisationInput;
}>;


export type TakeInOrganisationMutation = { readonly createOrganisation: { readonly organisation: { readonly id: string, readonly name: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type TakeInPersonMutationVariables = Exact<{
  user: CreateUserInput;
}>;


export type TakeInPersonMutation = { readonly createUser: { readonly initialPassword: string | null, readonly user: { readonly id: string, readonly username: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type TakeInMachineMutationVariables = Exact<{
  client: CreateApiClientInput;
}>;


export type TakeInMachineMutation = { readonly createApiClient: { readonly secret: string | null, readonly apiClient: { readonly id: string, readonly clientId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type AgreeMutationVariables = Exact<{
  agreement: CreateAgreementInput;
}>;


export type AgreeMutation = { readonly createAgreement: { readonly agreement: { readonly id: string, readonly number: string, readonly status: AgreementStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type WhoIsThereQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type WhoIsThereQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: OrganisationKind, readonly status: AccountStatus }> }, readonly users: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: AccountStatus, readonly assignments: ReadonlyArray<{ readonly role: Role, readonly areaCode: string }> }> } };

export type TakeOnFacilitatorMutationVariables = Exact<{
  person: CreateUserInput;
}>;


export type TakeOnFacilitatorMutation = { readonly createUser: { readonly initialPassword: string | null, readonly user: { readonly id: string, readonly version: number, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly validTo: string | null, readonly version: number, readonly area: { readonly name: string } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly rule: string }> } };

export type FacilitatorsOfDistrictQueryVariables = Exact<{
  area?: string | null | undefined;
}>;


export type FacilitatorsOfDistrictQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: AccountStatus, readonly assignments: ReadonlyArray<{ readonly areaCode: string, readonly decreeNumber: string | null, readonly validTo: string | null }> }> } };

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

export type WhatFitsQueryVariables = Exact<{
  household: string;
}>;


export type WhatFitsQuery = { readonly household: { readonly eligibilities: ReadonlyArray<{ readonly verdict: EligibilityVerdict, readonly programme: { readonly code: string, readonly name: string } }> | null } | null };

export type WhyDoesItFitQueryVariables = Exact<{
  household: string;
  programme: string;
}>;


export type WhyDoesItFitQuery = { readonly household: { readonly eligibility: { readonly verdict: EligibilityVerdict, readonly criteriaLabel: string, readonly effectiveFrom: string | null, readonly results: ReadonlyArray<{ readonly label: string, readonly outcome: CriterionOutcome, readonly value: string | null, readonly observedAt: string | null, readonly stale: boolean, readonly toChange: string | null }> } | null } | null };

export type ListFamiliesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: HouseholdFilter | null | undefined;
}>;


export type ListFamiliesQuery = { readonly households: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kkMasked: string | null, readonly decile: number | null, readonly decileStale: boolean, readonly memberCount: number, readonly village: { readonly name: string }, readonly head: { readonly nameMasked: string, readonly ageBand: AgeBand } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShowFamilyQueryVariables = Exact<{
  id: string;
}>;


export type ShowFamilyQuery = { readonly household: { readonly id: string, readonly registry: Registry | null, readonly decile: number | null, readonly decilePeriod: string | null, readonly observedAt: string | null, readonly stale: boolean, readonly members: ReadonlyArray<{ readonly id: string, readonly nameMasked: string, readonly nikMasked: string | null, readonly relation: RelationToHead, readonly sex: Sex, readonly ageBand: AgeBand, readonly schoolStage: SchoolStage | null }>, readonly housing: { readonly tenure: Tenure | null, readonly floor: FloorMaterial | null, readonly wall: WallMaterial | null, readonly roof: RoofMaterial | null, readonly toilet: ToiletAccess | null, readonly floorArea: number | null, readonly stale: boolean } | null, readonly assets: { readonly motorcycle: boolean | null, readonly refrigerator: boolean | null } | null, readonly decileHistory: ReadonlyArray<{ readonly registry: Registry, readonly decile: number | null, readonly period: string }>, readonly enrolments: ReadonlyArray<{ readonly programmeCode: string, readonly status: EnrolmentStatus }> } | null };

export type OpenNamesQueryVariables = Exact<{
  id: string;
}>;


export type OpenNamesQuery = { readonly household: { readonly identity: { readonly reason: DoorRefusal | null, readonly message: string | null, readonly value: { readonly kkNumber: string | null, readonly address: string | null, readonly rt: string | null, readonly rw: string | null, readonly phone: string | null } | null }, readonly members: ReadonlyArray<{ readonly identity: { readonly reason: DoorRefusal | null, readonly message: string | null, readonly value: { readonly name: string, readonly nik: string | null, readonly birthDate: string } | null } }> } | null };

export type OpenSituationQueryVariables = Exact<{
  personId: string;
}>;


export type OpenSituationQuery = { readonly person: { readonly situation: { readonly reason: DoorRefusal | null, readonly value: { readonly severeDisability: boolean | null, readonly chronicIllness: ChronicIllness | null, readonly healthInsurance: ReadonlyArray<HealthInsurance> | null, readonly incomeBand: IncomeBand | null, readonly ppks: ReadonlyArray<{ readonly kind: PpksKind, readonly since: string | null }> } | null } } | null };

export type FindByNumberQueryVariables = Exact<{
  nik?: string | null | undefined;
}>;


export type FindByNumberQuery = { readonly searchHousehold: ReadonlyArray<{ readonly id: string, readonly village: { readonly code: string } }> };

export type FindByNameQueryVariables = Exact<{
  name: string;
}>;


export type FindByNameQuery = { readonly searchPersons: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly nameMasked: string, readonly ageBand: AgeBand, readonly household: { readonly id: string } | null }> } };

export type WhoWorksHereQueryVariables = Exact<{
  area: string;
  first?: number | null | undefined;
}>;


export type WhoWorksHereQuery = { readonly users: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly assignments: ReadonlyArray<{ readonly role: Role, readonly areaCode: string, readonly validTo: string | null }> }> }, readonly programmes: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly status: ProgrammeStatus, readonly quotas: ReadonlyArray<{ readonly period: string, readonly places: number }> }> } };

export type HowManyQualifyQueryVariables = Exact<{
  programme: string;
  area: string;
}>;


export type HowManyQualifyQuery = { readonly eligibilityCounts: { readonly total: number | null, readonly cells: ReadonlyArray<{ readonly key: string, readonly count: number | null, readonly withheld: boolean }> } };

export type FetchAgainQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type FetchAgainQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'ApiClient', readonly id: string }
    | { readonly __typename: 'Area', readonly name: string, readonly id: string }
    | { readonly __typename: 'Household', readonly decile: number | null, readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Person', readonly ageBand: AgeBand, readonly id: string }
    | { readonly __typename: 'Programme', readonly id: string }
    | { readonly __typename: 'User', readonly id: string }
   | null> };

export type FetchOneQueryVariables = Exact<{
  id: string;
}>;


export type FetchOneQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type FindCandidatesQueryVariables = Exact<{
  programme: string;
  area: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindCandidatesQuery = { readonly eligibleHouseholds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly decile: number | null, readonly area: { readonly code: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CountCandidatesQueryVariables = Exact<{
  programme: string;
  area: string;
}>;


export type CountCandidatesQuery = { readonly eligibilityCounts: { readonly total: number | null, readonly cells: ReadonlyArray<{ readonly key: string, readonly count: number | null, readonly withheld: boolean }> } };

export type CheckWhoCameQueryVariables = Exact<{
  programme: string;
  area: string;
  nik: string;
  kk: string;
}>;


export type CheckWhoCameQuery = { readonly checkEligibility: EligibilityAnswer };

export type WhatMayWeStillAskQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatMayWeStillAskQuery = { readonly viewer: { readonly budget: ReadonlyArray<{ readonly spent: number, readonly remaining: number }> } };

export type ListOffersQueryVariables = Exact<{
  village: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListOffersQuery = { readonly programmes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly description: string | null, readonly ownerLabel: string, readonly benefits: ReadonlyArray<{ readonly label: string, readonly amount: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type KnowFamilyQueryVariables = Exact<{
  kk: string;
}>;


export type KnowFamilyQuery = { readonly searchHousehold: ReadonlyArray<{ readonly id: string, readonly kkMasked: string | null, readonly status: HouseholdStatus, readonly stale: boolean, readonly version: number }> };

export type WhoReadWhatQueryVariables = Exact<{
  readings?: AccessLogFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoReadWhatQuery = { readonly accessLog: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly purpose: PurposeCode, readonly reference: string | null, readonly subjectKind: AccessSubject, readonly subjectId: string | null, readonly fieldClasses: ReadonlyArray<FieldClass>, readonly actor: { readonly name: string | null, readonly role: string | null }, readonly organisation: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HowOftenWasReadQueryVariables = Exact<{
  days?: AccessLogSummaryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HowOftenWasReadQuery = { readonly accessLogSummary: { readonly nodes: ReadonlyArray<{ readonly day: string, readonly areaCode: string, readonly purpose: PurposeCode, readonly reads: number, readonly subjects: number, readonly actor: { readonly name: string | null, readonly role: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhatWasDoneQueryVariables = Exact<{
  acts?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatWasDoneQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly act: string, readonly subjectKind: string, readonly subjectId: string | null, readonly areaCode: string | null, readonly actor: { readonly name: string | null, readonly role: string | null }, readonly facts: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly value: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
export const AgreementWholeFragmentDoc = new TypedDocumentString(`
    fragment AgreementWhole on Agreement {
  id
  number
  purposes
  programmeIds
  areaCodes
  fieldClasses
  validFrom
  validTo
  dailyBudget
  documentHash
  status
  version
  createdAt
  updatedAt
  organisation {
    id
    name
  }
}
    `, {"fragmentName":"AgreementWhole"}) as unknown as TypedDocumentString<AgreementWholeFragment, unknown>;
export const WhoFragmentDoc = new TypedDocumentString(`
    fragment Who on Actor {
  id
  kind
  name
  role
  clientId
}
    `, {"fragmentName":"Who"}) as unknown as TypedDocumentString<WhoFragment, unknown>;
export const ClientRowFragmentDoc = new TypedDocumentString(`
    fragment ClientRow on ApiClient {
  id
  clientId
  name
  role
  areaCode
  scopes
  status
  version
  createdAt
  updatedAt
  organisation {
    id
    name
  }
}
    `, {"fragmentName":"ClientRow"}) as unknown as TypedDocumentString<ClientRowFragment, unknown>;
export const ClientWholeFragmentDoc = new TypedDocumentString(`
    fragment ClientWhole on ApiClient {
  ...ClientRow
  secrets {
    id
    createdAt
    expiresAt
    revokedAt
    live
  }
}
    fragment ClientRow on ApiClient {
  id
  clientId
  name
  role
  areaCode
  scopes
  status
  version
  createdAt
  updatedAt
  organisation {
    id
    name
  }
}`, {"fragmentName":"ClientWhole"}) as unknown as TypedDocumentString<ClientWholeFragment, unknown>;
export const FixedValuePartsFragmentDoc = new TypedDocumentString(`
    fragment FixedValueParts on FixedValue {
  number
  numbers
  flag
  word
  words
}
    `, {"fragmentName":"FixedValueParts"}) as unknown as TypedDocumentString<FixedValuePartsFragment, unknown>;
export const ValuePartsFragmentDoc = new TypedDocumentString(`
    fragment ValueParts on CriteriaValue {
  number
  numbers
  flag
  word
  words
  parameter {
    name
    default {
      ...FixedValueParts
    }
  }
}
    fragment FixedValueParts on FixedValue {
  number
  numbers
  flag
  word
  words
}`, {"fragmentName":"ValueParts"}) as unknown as TypedDocumentString<ValuePartsFragment, unknown>;
export const ConditionPartsFragmentDoc = new TypedDocumentString(`
    fragment ConditionParts on MemberCondition {
  fact
  operator
  value {
    ...ValueParts
  }
}
    fragment FixedValueParts on FixedValue {
  number
  numbers
  flag
  word
  words
}
fragment ValueParts on CriteriaValue {
  number
  numbers
  flag
  word
  words
  parameter {
    name
    default {
      ...FixedValueParts
    }
  }
}`, {"fragmentName":"ConditionParts"}) as unknown as TypedDocumentString<ConditionPartsFragment, unknown>;
export const LeafPartsFragmentDoc = new TypedDocumentString(`
    fragment LeafParts on Criteria {
  household {
    id
    label {
      id
      en
    }
    mandatory
    text
    fact
    operator
    value {
      ...ValueParts
    }
  }
  memberAny {
    id
    label {
      id
      en
    }
    mandatory
    text
    where {
      ...ConditionParts
    }
  }
  memberCount {
    id
    label {
      id
      en
    }
    mandatory
    text
    operator
    value {
      ...ValueParts
    }
    where {
      ...ConditionParts
    }
  }
  self {
    id
    label {
      id
      en
    }
    mandatory
    text
    fact
    operator
    value {
      ...ValueParts
    }
  }
}
    fragment FixedValueParts on FixedValue {
  number
  numbers
  flag
  word
  words
}
fragment ValueParts on CriteriaValue {
  number
  numbers
  flag
  word
  words
  parameter {
    name
    default {
      ...FixedValueParts
    }
  }
}
fragment ConditionParts on MemberCondition {
  fact
  operator
  value {
    ...ValueParts
  }
}`, {"fragmentName":"LeafParts"}) as unknown as TypedDocumentString<LeafPartsFragment, unknown>;
export const ThirdLevelFragmentDoc = new TypedDocumentString(`
    fragment ThirdLevel on Criteria {
  ...LeafParts
  all {
    id
    of {
      ...LeafParts
    }
  }
  any {
    id
    of {
      ...LeafParts
    }
  }
  not {
    id
    of {
      ...LeafParts
    }
  }
}
    fragment FixedValueParts on FixedValue {
  number
  numbers
  flag
  word
  words
}
fragment ValueParts on CriteriaValue {
  number
  numbers
  flag
  word
  words
  parameter {
    name
    default {
      ...FixedValueParts
    }
  }
}
fragment ConditionParts on MemberCondition {
  fact
  operator
  value {
    ...ValueParts
  }
}
fragment LeafParts on Criteria {
  household {
    id
    label {
      id
      en
    }
    mandatory
    text
    fact
    operator
    value {
      ...ValueParts
    }
  }
  memberAny {
    id
    label {
      id
      en
    }
    mandatory
    text
    where {
      ...ConditionParts
    }
  }
  memberCount {
    id
    label {
      id
      en
    }
    mandatory
    text
    operator
    value {
      ...ValueParts
    }
    where {
      ...ConditionParts
    }
  }
  self {
    id
    label {
      id
      en
    }
    mandatory
    text
    fact
    operator
    value {
      ...ValueParts
    }
  }
}`, {"fragmentName":"ThirdLevel"}) as unknown as TypedDocumentString<ThirdLevelFragment, unknown>;
export const SecondLevelFragmentDoc = new TypedDocumentString(`
    fragment SecondLevel on Criteria {
  ...LeafParts
  all {
    id
    of {
      ...ThirdLevel
    }
  }
  any {
    id
    of {
      ...ThirdLevel
    }
  }
  not {
    id
    of {
      ...LeafParts
      all {
        id
        of {
          ...LeafParts
        }
      }
      any {
        id
        of {
          ...LeafParts
        }
      }
    }
  }
}
    fragment FixedValueParts on FixedValue {
  number
  numbers
  flag
  word
  words
}
fragment ValueParts on CriteriaValue {
  number
  numbers
  flag
  word
  words
  parameter {
    name
    default {
      ...FixedValueParts
    }
  }
}
fragment ConditionParts on MemberCondition {
  fact
  operator
  value {
    ...ValueParts
  }
}
fragment LeafParts on Criteria {
  household {
    id
    label {
      id
      en
    }
    mandatory
    text
    fact
    operator
    value {
      ...ValueParts
    }
  }
  memberAny {
    id
    label {
      id
      en
    }
    mandatory
    text
    where {
      ...ConditionParts
    }
  }
  memberCount {
    id
    label {
      id
      en
    }
    mandatory
    text
    operator
    value {
      ...ValueParts
    }
    where {
      ...ConditionParts
    }
  }
  self {
    id
    label {
      id
      en
    }
    mandatory
    text
    fact
    operator
    value {
      ...ValueParts
    }
  }
}
fragment ThirdLevel on Criteria {
  ...LeafParts
  all {
    id
    of {
      ...LeafParts
    }
  }
  any {
    id
    of {
      ...LeafParts
    }
  }
  not {
    id
    of {
      ...LeafParts
    }
  }
}`, {"fragmentName":"SecondLevel"}) as unknown as TypedDocumentString<SecondLevelFragment, unknown>;
export const WholeCriteriaFragmentDoc = new TypedDocumentString(`
    fragment WholeCriteria on Criteria {
  ...LeafParts
  all {
    id
    of {
      ...SecondLevel
    }
  }
  any {
    id
    of {
      ...SecondLevel
    }
  }
  not {
    id
    of {
      ...ThirdLevel
    }
  }
}
    fragment FixedValueParts on FixedValue {
  number
  numbers
  flag
  word
  words
}
fragment ValueParts on CriteriaValue {
  number
  numbers
  flag
  word
  words
  parameter {
    name
    default {
      ...FixedValueParts
    }
  }
}
fragment ConditionParts on MemberCondition {
  fact
  operator
  value {
    ...ValueParts
  }
}
fragment LeafParts on Criteria {
  household {
    id
    label {
      id
      en
    }
    mandatory
    text
    fact
    operator
    value {
      ...ValueParts
    }
  }
  memberAny {
    id
    label {
      id
      en
    }
    mandatory
    text
    where {
      ...ConditionParts
    }
  }
  memberCount {
    id
    label {
      id
      en
    }
    mandatory
    text
    operator
    value {
      ...ValueParts
    }
    where {
      ...ConditionParts
    }
  }
  self {
    id
    label {
      id
      en
    }
    mandatory
    text
    fact
    operator
    value {
      ...ValueParts
    }
  }
}
fragment ThirdLevel on Criteria {
  ...LeafParts
  all {
    id
    of {
      ...LeafParts
    }
  }
  any {
    id
    of {
      ...LeafParts
    }
  }
  not {
    id
    of {
      ...LeafParts
    }
  }
}
fragment SecondLevel on Criteria {
  ...LeafParts
  all {
    id
    of {
      ...ThirdLevel
    }
  }
  any {
    id
    of {
      ...ThirdLevel
    }
  }
  not {
    id
    of {
      ...LeafParts
      all {
        id
        of {
          ...LeafParts
        }
      }
      any {
        id
        of {
          ...LeafParts
        }
      }
    }
  }
}`, {"fragmentName":"WholeCriteria"}) as unknown as TypedDocumentString<WholeCriteriaFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on SimulationCount {
  key
  households
  before
  after
  gained
  lost
  needsData
  withheld
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const VerdictFragmentDoc = new TypedDocumentString(`
    fragment Verdict on Eligibility {
  verdict
  criteriaLabel
  asOf
  programme {
    id
    code
    name
    ownerLabel
    status
  }
  results {
    id
    label
    outcome
    mandatory
    matters
    value
    observedAt
    source
    stale
    toChange
  }
}
    `, {"fragmentName":"Verdict"}) as unknown as TypedDocumentString<VerdictFragment, unknown>;
export const HouseholdRowFragmentDoc = new TypedDocumentString(`
    fragment HouseholdRow on Household {
  id
  kkMasked
  memberCount
  decile
  decilePeriod
  decileStale
  registry
  stale
  observedAt
  status
  village {
    code
    name
    path {
      code
      name
    }
  }
  head {
    id
    nameMasked
  }
}
    `, {"fragmentName":"HouseholdRow"}) as unknown as TypedDocumentString<HouseholdRowFragment, unknown>;
export const MemberFragmentDoc = new TypedDocumentString(`
    fragment Member on Person {
  id
  nameMasked
  nikMasked
  relation
  sex
  ageBand
  presence
  schooling
  schoolStage
  identityMatch
}
    `, {"fragmentName":"Member"}) as unknown as TypedDocumentString<MemberFragment, unknown>;
export const HouseholdWholeFragmentDoc = new TypedDocumentString(`
    fragment HouseholdWhole on Household {
  ...HouseholdRow
  decileAsOf
  familyStatus
  surveyResult
  residentSince
  source
  version
  members {
    ...Member
  }
  decileHistory {
    id
    registry
    decile
    period
    asOf
    source
  }
  enrolments {
    id
    programmeCode
    personId
    status
    validFrom
    validTo
    lastReceivedAt
    amount
    source
  }
  housing {
    tenure
    deed
    floorArea
    floor
    wall
    roof
    water
    septicDistance
    lighting
    powerWatt
    cooking
    toilet
    closet
    disposal
    observedAt
    stale
    source
  }
  assets {
    gasCylinder
    refrigerator
    airConditioner
    waterHeater
    landline
    television
    gold
    computer
    motorcycle
    bicycle
    car
    boat
    motorboat
    smartphone
    land
    otherHouse
    cattle
    buffalo
    horses
    pigs
    goats
    internet
    bankAccount
    observedAt
    stale
    source
  }
}
    fragment HouseholdRow on Household {
  id
  kkMasked
  memberCount
  decile
  decilePeriod
  decileStale
  registry
  stale
  observedAt
  status
  village {
    code
    name
    path {
      code
      name
    }
  }
  head {
    id
    nameMasked
  }
}
fragment Member on Person {
  id
  nameMasked
  nikMasked
  relation
  sex
  ageBand
  presence
  schooling
  schoolStage
  identityMatch
}`, {"fragmentName":"HouseholdWhole"}) as unknown as TypedDocumentString<HouseholdWholeFragment, unknown>;
export const OrganisationRowFragmentDoc = new TypedDocumentString(`
    fragment OrganisationRow on Organisation {
  id
  name
  kind
  areaCode
  area {
    name
  }
  status
  version
  createdAt
  updatedAt
}
    `, {"fragmentName":"OrganisationRow"}) as unknown as TypedDocumentString<OrganisationRowFragment, unknown>;
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
export const UserRowFragmentDoc = new TypedDocumentString(`
    fragment UserRow on User {
  id
  name
  username
  language
  status
  version
  createdAt
  updatedAt
}
    `, {"fragmentName":"UserRow"}) as unknown as TypedDocumentString<UserRowFragment, unknown>;
export const AssignmentLineFragmentDoc = new TypedDocumentString(`
    fragment AssignmentLine on Assignment {
  id
  role
  areaCode
  area {
    name
  }
  organisation {
    id
    name
  }
  programmeIds
  decreeNumber
  decreeDate
  validFrom
  validTo
  version
}
    `, {"fragmentName":"AssignmentLine"}) as unknown as TypedDocumentString<AssignmentLineFragment, unknown>;
export const ConsoleChangePasswordDocument = new TypedDocumentString(`
    mutation ConsoleChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
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
}`) as unknown as TypedDocumentString<ConsoleChangePasswordMutation, ConsoleChangePasswordMutationVariables>;
export const ConsoleSignOutEverywhereDocument = new TypedDocumentString(`
    mutation ConsoleSignOutEverywhere($input: SignOutEverywhereInput!) {
  signOutEverywhere(input: $input) {
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
}`) as unknown as TypedDocumentString<ConsoleSignOutEverywhereMutation, ConsoleSignOutEverywhereMutationVariables>;
export const ConsoleAgreementsDocument = new TypedDocumentString(`
    query ConsoleAgreements($filter: AgreementFilter!, $first: Int!, $after: String, $withTotal: Boolean!) {
  agreements(filter: $filter, first: $first, after: $after) {
    nodes {
      ...AgreementWhole
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    fragment AgreementWhole on Agreement {
  id
  number
  purposes
  programmeIds
  areaCodes
  fieldClasses
  validFrom
  validTo
  dailyBudget
  documentHash
  status
  version
  createdAt
  updatedAt
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConsoleAgreementsQuery, ConsoleAgreementsQueryVariables>;
export const ConsoleAgreementDocument = new TypedDocumentString(`
    query ConsoleAgreement($id: ID!) {
  agreement(id: $id) {
    ...AgreementWhole
  }
}
    fragment AgreementWhole on Agreement {
  id
  number
  purposes
  programmeIds
  areaCodes
  fieldClasses
  validFrom
  validTo
  dailyBudget
  documentHash
  status
  version
  createdAt
  updatedAt
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConsoleAgreementQuery, ConsoleAgreementQueryVariables>;
export const ConsoleCreateAgreementDocument = new TypedDocumentString(`
    mutation ConsoleCreateAgreement($input: CreateAgreementInput!) {
  createAgreement(input: $input) {
    agreement {
      ...AgreementWhole
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment AgreementWhole on Agreement {
  id
  number
  purposes
  programmeIds
  areaCodes
  fieldClasses
  validFrom
  validTo
  dailyBudget
  documentHash
  status
  version
  createdAt
  updatedAt
  organisation {
    id
    name
  }
}
fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleCreateAgreementMutation, ConsoleCreateAgreementMutationVariables>;
export const ConsoleAmendAgreementDocument = new TypedDocumentString(`
    mutation ConsoleAmendAgreement($input: AmendAgreementInput!) {
  amendAgreement(input: $input) {
    agreement {
      ...AgreementWhole
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment AgreementWhole on Agreement {
  id
  number
  purposes
  programmeIds
  areaCodes
  fieldClasses
  validFrom
  validTo
  dailyBudget
  documentHash
  status
  version
  createdAt
  updatedAt
  organisation {
    id
    name
  }
}
fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleAmendAgreementMutation, ConsoleAmendAgreementMutationVariables>;
export const ConsoleSuspendAgreementDocument = new TypedDocumentString(`
    mutation ConsoleSuspendAgreement($input: AgreementMoveInput!) {
  suspendAgreement(input: $input) {
    agreement {
      id
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
}`) as unknown as TypedDocumentString<ConsoleSuspendAgreementMutation, ConsoleSuspendAgreementMutationVariables>;
export const ConsoleResumeAgreementDocument = new TypedDocumentString(`
    mutation ConsoleResumeAgreement($input: AgreementMoveInput!) {
  resumeAgreement(input: $input) {
    agreement {
      id
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
}`) as unknown as TypedDocumentString<ConsoleResumeAgreementMutation, ConsoleResumeAgreementMutationVariables>;
export const ConsoleEndAgreementDocument = new TypedDocumentString(`
    mutation ConsoleEndAgreement($input: AgreementMoveInput!) {
  endAgreement(input: $input) {
    agreement {
      id
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
}`) as unknown as TypedDocumentString<ConsoleEndAgreementMutation, ConsoleEndAgreementMutationVariables>;
export const ConsoleAuditEntriesDocument = new TypedDocumentString(`
    query ConsoleAuditEntries($filter: AuditFilter!, $first: Int!, $after: String, $withTotal: Boolean!) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      at
      act
      subjectKind
      subjectId
      areaCode
      requestId
      actor {
        ...Who
      }
      facts {
        name
        before
        value
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    fragment Who on Actor {
  id
  kind
  name
  role
  clientId
}`) as unknown as TypedDocumentString<ConsoleAuditEntriesQuery, ConsoleAuditEntriesQueryVariables>;
export const ConsoleAccessLogDocument = new TypedDocumentString(`
    query ConsoleAccessLog($filter: AccessLogFilter!, $first: Int!, $after: String, $withTotal: Boolean!) {
  accessLog(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      at
      purpose
      reference
      subjectKind
      subjectId
      villageCode
      fieldClasses
      operation
      requestId
      networkAddress
      organisation {
        id
        name
      }
      actor {
        ...Who
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    fragment Who on Actor {
  id
  kind
  name
  role
  clientId
}`) as unknown as TypedDocumentString<ConsoleAccessLogQuery, ConsoleAccessLogQueryVariables>;
export const ConsoleAccessSummaryDocument = new TypedDocumentString(`
    query ConsoleAccessSummary($filter: AccessLogSummaryFilter!, $first: Int!, $after: String, $withTotal: Boolean!) {
  accessLogSummary(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      day
      purpose
      areaCode
      reads
      subjects
      actor {
        ...Who
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    fragment Who on Actor {
  id
  kind
  name
  role
  clientId
}`) as unknown as TypedDocumentString<ConsoleAccessSummaryQuery, ConsoleAccessSummaryQueryVariables>;
export const ConsoleClientsDocument = new TypedDocumentString(`
    query ConsoleClients($filter: ApiClientFilter!, $first: Int!, $after: String, $withTotal: Boolean!) {
  apiClients(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ClientRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    fragment ClientRow on ApiClient {
  id
  clientId
  name
  role
  areaCode
  scopes
  status
  version
  createdAt
  updatedAt
  organisation {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConsoleClientsQuery, ConsoleClientsQueryVariables>;
export const ConsoleClientDocument = new TypedDocumentString(`
    query ConsoleClient($id: ID!) {
  apiClient(id: $id) {
    ...ClientWhole
  }
}
    fragment ClientRow on ApiClient {
  id
  clientId
  name
  role
  areaCode
  scopes
  status
  version
  createdAt
  updatedAt
  organisation {
    id
    name
  }
}
fragment ClientWhole on ApiClient {
  ...ClientRow
  secrets {
    id
    createdAt
    expiresAt
    revokedAt
    live
  }
}`) as unknown as TypedDocumentString<ConsoleClientQuery, ConsoleClientQueryVariables>;
export const ConsoleCreateClientDocument = new TypedDocumentString(`
    mutation ConsoleCreateClient($input: CreateApiClientInput!) {
  createApiClient(input: $input) {
    apiClient {
      ...ClientWhole
    }
    secret
    userErrors {
      ...Reason
    }
  }
}
    fragment ClientRow on ApiClient {
  id
  clientId
  name
  role
  areaCode
  scopes
  status
  version
  createdAt
  updatedAt
  organisation {
    id
    name
  }
}
fragment ClientWhole on ApiClient {
  ...ClientRow
  secrets {
    id
    createdAt
    expiresAt
    revokedAt
    live
  }
}
fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleCreateClientMutation, ConsoleCreateClientMutationVariables>;
export const ConsoleRotateClientSecretDocument = new TypedDocumentString(`
    mutation ConsoleRotateClientSecret($input: RotateApiClientSecretInput!) {
  rotateApiClientSecret(input: $input) {
    apiClient {
      id
    }
    secret
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
}`) as unknown as TypedDocumentString<ConsoleRotateClientSecretMutation, ConsoleRotateClientSecretMutationVariables>;
export const ConsoleRevokeClientSecretDocument = new TypedDocumentString(`
    mutation ConsoleRevokeClientSecret($input: RevokeApiClientSecretInput!) {
  revokeApiClientSecret(input: $input) {
    apiClient {
      id
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
}`) as unknown as TypedDocumentString<ConsoleRevokeClientSecretMutation, ConsoleRevokeClientSecretMutationVariables>;
export const ConsoleDisableClientDocument = new TypedDocumentString(`
    mutation ConsoleDisableClient($input: SwitchInput!) {
  disableApiClient(input: $input) {
    apiClient {
      id
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
}`) as unknown as TypedDocumentString<ConsoleDisableClientMutation, ConsoleDisableClientMutationVariables>;
export const ConsoleEnableClientDocument = new TypedDocumentString(`
    mutation ConsoleEnableClient($input: SwitchInput!) {
  enableApiClient(input: $input) {
    apiClient {
      id
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
}`) as unknown as TypedDocumentString<ConsoleEnableClientMutation, ConsoleEnableClientMutationVariables>;
export const ConsoleCriteriaDocument = new TypedDocumentString(`
    query ConsoleCriteria($code: String!) {
  programme(code: $code) {
    id
    code
    name
    unit
    manageable
    criteriaVersions {
      id
      number
      label
      status
      effectiveFrom
      effectiveTo
      version
      criteria {
        ...WholeCriteria
      }
    }
  }
}
    fragment FixedValueParts on FixedValue {
  number
  numbers
  flag
  word
  words
}
fragment ValueParts on CriteriaValue {
  number
  numbers
  flag
  word
  words
  parameter {
    name
    default {
      ...FixedValueParts
    }
  }
}
fragment ConditionParts on MemberCondition {
  fact
  operator
  value {
    ...ValueParts
  }
}
fragment LeafParts on Criteria {
  household {
    id
    label {
      id
      en
    }
    mandatory
    text
    fact
    operator
    value {
      ...ValueParts
    }
  }
  memberAny {
    id
    label {
      id
      en
    }
    mandatory
    text
    where {
      ...ConditionParts
    }
  }
  memberCount {
    id
    label {
      id
      en
    }
    mandatory
    text
    operator
    value {
      ...ValueParts
    }
    where {
      ...ConditionParts
    }
  }
  self {
    id
    label {
      id
      en
    }
    mandatory
    text
    fact
    operator
    value {
      ...ValueParts
    }
  }
}
fragment ThirdLevel on Criteria {
  ...LeafParts
  all {
    id
    of {
      ...LeafParts
    }
  }
  any {
    id
    of {
      ...LeafParts
    }
  }
  not {
    id
    of {
      ...LeafParts
    }
  }
}
fragment SecondLevel on Criteria {
  ...LeafParts
  all {
    id
    of {
      ...ThirdLevel
    }
  }
  any {
    id
    of {
      ...ThirdLevel
    }
  }
  not {
    id
    of {
      ...LeafParts
      all {
        id
        of {
          ...LeafParts
        }
      }
      any {
        id
        of {
          ...LeafParts
        }
      }
    }
  }
}
fragment WholeCriteria on Criteria {
  ...LeafParts
  all {
    id
    of {
      ...SecondLevel
    }
  }
  any {
    id
    of {
      ...SecondLevel
    }
  }
  not {
    id
    of {
      ...ThirdLevel
    }
  }
}`) as unknown as TypedDocumentString<ConsoleCriteriaQuery, ConsoleCriteriaQueryVariables>;
export const ConsoleCriteriaVocabularyDocument = new TypedDocumentString(`
    query ConsoleCriteriaVocabulary {
  criteriaVocabulary {
    household {
      fact
      label
      kind
      unit
      operators
      specific
      choices {
        number
        word
        label
      }
    }
    member {
      fact
      label
      kind
      unit
      operators
      specific
      choices {
        number
        word
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleCriteriaVocabularyQuery, ConsoleCriteriaVocabularyQueryVariables>;
export const ConsoleDraftCriteriaDocument = new TypedDocumentString(`
    mutation ConsoleDraftCriteria($input: DraftCriteriaInput!) {
  draftProgrammeCriteria(input: $input) {
    criteria {
      id
      label
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
}`) as unknown as TypedDocumentString<ConsoleDraftCriteriaMutation, ConsoleDraftCriteriaMutationVariables>;
export const ConsoleActivateCriteriaDocument = new TypedDocumentString(`
    mutation ConsoleActivateCriteria($input: ActivateCriteriaInput!) {
  activateProgrammeCriteria(input: $input) {
    criteria {
      id
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
}`) as unknown as TypedDocumentString<ConsoleActivateCriteriaMutation, ConsoleActivateCriteriaMutationVariables>;
export const ConsoleSimulateProgrammeDocument = new TypedDocumentString(`
    query ConsoleSimulateProgramme($programme: String!, $area: AreaCode!, $criteria: CriteriaInput!) {
  simulateProgramme(programme: $programme, area: $area, criteria: $criteria) {
    activeLabel
    areaCode
    total {
      ...Counts
    }
    byArea {
      ...Counts
    }
    byDecile {
      ...Counts
    }
  }
}
    fragment Counts on SimulationCount {
  key
  households
  before
  after
  gained
  lost
  needsData
  withheld
}`) as unknown as TypedDocumentString<ConsoleSimulateProgrammeQuery, ConsoleSimulateProgrammeQueryVariables>;
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
export const ConsoleIdentityDocument = new TypedDocumentString(`
    query ConsoleIdentity($id: ID!, $purpose: PurposeCode!, $reference: String) {
  household(id: $id) {
    id
    identity(purpose: $purpose, reference: $reference) {
      reason
      message
      value {
        kkNumber
        address
        hamlet
        rw
        rt
        phone
      }
    }
    members {
      id
      identity(purpose: $purpose, reference: $reference) {
        reason
        message
        value {
          name
          nik
          birthDate
          birthPlace
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleIdentityQuery, ConsoleIdentityQueryVariables>;
export const ConsoleSituationDocument = new TypedDocumentString(`
    query ConsoleSituation($id: ID!, $purpose: PurposeCode!, $reference: String) {
  household(id: $id) {
    id
    situation(purpose: $purpose, reference: $reference) {
      reason
      message
      value {
        needs {
          id
          need
          declaredAt
        }
        members {
          personId
          maritalStatus
          pregnant
          nutrition
          severeDisability
          chronicIllness
          healthInsurance
          employmentInsurance
          schoolLevel
          highestDiploma
          workedLastWeek
          jobSector
          jobStatus
          incomeBand
          ppks {
            id
            kind
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleSituationQuery, ConsoleSituationQueryVariables>;
export const ConsoleEligibilitiesDocument = new TypedDocumentString(`
    query ConsoleEligibilities($id: ID!) {
  household(id: $id) {
    id
    eligibilities {
      ...Verdict
    }
  }
}
    fragment Verdict on Eligibility {
  verdict
  criteriaLabel
  asOf
  programme {
    id
    code
    name
    ownerLabel
    status
  }
  results {
    id
    label
    outcome
    mandatory
    matters
    value
    observedAt
    source
    stale
    toChange
  }
}`) as unknown as TypedDocumentString<ConsoleEligibilitiesQuery, ConsoleEligibilitiesQueryVariables>;
export const ConsoleHouseholdsDocument = new TypedDocumentString(`
    query ConsoleHouseholds($filter: HouseholdFilter!, $orderBy: HouseholdOrder!, $first: Int!, $after: String, $withTotal: Boolean!) {
  households(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...HouseholdRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    fragment HouseholdRow on Household {
  id
  kkMasked
  memberCount
  decile
  decilePeriod
  decileStale
  registry
  stale
  observedAt
  status
  village {
    code
    name
    path {
      code
      name
    }
  }
  head {
    id
    nameMasked
  }
}`) as unknown as TypedDocumentString<ConsoleHouseholdsQuery, ConsoleHouseholdsQueryVariables>;
export const ConsoleHouseholdDocument = new TypedDocumentString(`
    query ConsoleHousehold($id: ID!) {
  household(id: $id) {
    ...HouseholdWhole
  }
}
    fragment HouseholdRow on Household {
  id
  kkMasked
  memberCount
  decile
  decilePeriod
  decileStale
  registry
  stale
  observedAt
  status
  village {
    code
    name
    path {
      code
      name
    }
  }
  head {
    id
    nameMasked
  }
}
fragment Member on Person {
  id
  nameMasked
  nikMasked
  relation
  sex
  ageBand
  presence
  schooling
  schoolStage
  identityMatch
}
fragment HouseholdWhole on Household {
  ...HouseholdRow
  decileAsOf
  familyStatus
  surveyResult
  residentSince
  source
  version
  members {
    ...Member
  }
  decileHistory {
    id
    registry
    decile
    period
    asOf
    source
  }
  enrolments {
    id
    programmeCode
    personId
    status
    validFrom
    validTo
    lastReceivedAt
    amount
    source
  }
  housing {
    tenure
    deed
    floorArea
    floor
    wall
    roof
    water
    septicDistance
    lighting
    powerWatt
    cooking
    toilet
    closet
    disposal
    observedAt
    stale
    source
  }
  assets {
    gasCylinder
    refrigerator
    airConditioner
    waterHeater
    landline
    television
    gold
    computer
    motorcycle
    bicycle
    car
    boat
    motorboat
    smartphone
    land
    otherHouse
    cattle
    buffalo
    horses
    pigs
    goats
    internet
    bankAccount
    observedAt
    stale
    source
  }
}`) as unknown as TypedDocumentString<ConsoleHouseholdQuery, ConsoleHouseholdQueryVariables>;
export const ConsoleSearchHouseholdDocument = new TypedDocumentString(`
    query ConsoleSearchHousehold($nik: String, $kk: String, $purpose: PurposeCode!, $reference: String) {
  searchHousehold(nik: $nik, kk: $kk, purpose: $purpose, reference: $reference) {
    ...HouseholdRow
  }
}
    fragment HouseholdRow on Household {
  id
  kkMasked
  memberCount
  decile
  decilePeriod
  decileStale
  registry
  stale
  observedAt
  status
  village {
    code
    name
    path {
      code
      name
    }
  }
  head {
    id
    nameMasked
  }
}`) as unknown as TypedDocumentString<ConsoleSearchHouseholdQuery, ConsoleSearchHouseholdQueryVariables>;
export const ConsoleSearchPersonsDocument = new TypedDocumentString(`
    query ConsoleSearchPersons($name: String!, $area: AreaCode, $purpose: PurposeCode!, $reference: String) {
  searchPersons(
    name: $name
    area: $area
    purpose: $purpose
    reference: $reference
    first: 20
  ) {
    nodes {
      ...Member
      household {
        id
        village {
          code
          name
          path {
            code
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Member on Person {
  id
  nameMasked
  nikMasked
  relation
  sex
  ageBand
  presence
  schooling
  schoolStage
  identityMatch
}`) as unknown as TypedDocumentString<ConsoleSearchPersonsQuery, ConsoleSearchPersonsQueryVariables>;
export const ConsoleOrganisationsDocument = new TypedDocumentString(`
    query ConsoleOrganisations($filter: OrganisationFilter!, $first: Int!, $after: String, $withTotal: Boolean!) {
  organisations(filter: $filter, first: $first, after: $after) {
    nodes {
      ...OrganisationRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    fragment OrganisationRow on Organisation {
  id
  name
  kind
  areaCode
  area {
    name
  }
  status
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<ConsoleOrganisationsQuery, ConsoleOrganisationsQueryVariables>;
export const ConsoleOrganisationDocument = new TypedDocumentString(`
    query ConsoleOrganisation($id: ID!) {
  organisation(id: $id) {
    ...OrganisationRow
  }
}
    fragment OrganisationRow on Organisation {
  id
  name
  kind
  areaCode
  area {
    name
  }
  status
  version
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<ConsoleOrganisationQuery, ConsoleOrganisationQueryVariables>;
export const ConsoleCreateOrganisationDocument = new TypedDocumentString(`
    mutation ConsoleCreateOrganisation($input: CreateOrganisationInput!) {
  createOrganisation(input: $input) {
    organisation {
      ...OrganisationRow
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment OrganisationRow on Organisation {
  id
  name
  kind
  areaCode
  area {
    name
  }
  status
  version
  createdAt
  updatedAt
}
fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleCreateOrganisationMutation, ConsoleCreateOrganisationMutationVariables>;
export const ConsoleUpdateOrganisationDocument = new TypedDocumentString(`
    mutation ConsoleUpdateOrganisation($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) {
    organisation {
      ...OrganisationRow
    }
    userErrors {
      ...Reason
    }
  }
}
    fragment OrganisationRow on Organisation {
  id
  name
  kind
  areaCode
  area {
    name
  }
  status
  version
  createdAt
  updatedAt
}
fragment Reason on UserError {
  code
  path
  message
  rule
}`) as unknown as TypedDocumentString<ConsoleUpdateOrganisationMutation, ConsoleUpdateOrganisationMutationVariables>;
export const ConsoleDisableOrganisationDocument = new TypedDocumentString(`
    mutation ConsoleDisableOrganisation($input: SwitchInput!) {
  disableOrganisation(input: $input) {
    organisation {
      id
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
}`) as unknown as TypedDocumentString<ConsoleDisableOrganisationMutation, ConsoleDisableOrganisationMutationVariables>;
export const ConsoleEnableOrganisationDocument = new TypedDocumentString(`
    mutation ConsoleEnableOrganisation($input: SwitchInput!) {
  enableOrganisation(input: $input) {
    organisation {
      id
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
}`) as unknown as TypedDocumentString<ConsoleEnableOrganisationMutation, ConsoleEnableOrganisationMutationVariables>;
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
export const ConsoleUsersDocument = new TypedDocumentString(`
    query ConsoleUsers($filter: UserFilter!, $first: Int!, $after: String, $withTotal: Boolean!) {
  users(filter: $filter, first: $first, after: $after) {
    nodes {
      ...UserRow
      assignments {
        ...AssignmentLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $withTotal)
  }
}
    fragment UserRow on User {
  id
  name
  username
  language
  status
  version
  createdAt
  updatedAt
}
fragment AssignmentLine on Assignment {
  id
  role
  areaCode
  area {
    name
  }
  organisation {
    id
    name
  }
  programmeIds
  decreeNumber
  decreeDate
  validFrom
  validTo
  version
}`) as unknown as TypedDocumentString<ConsoleUsersQuery, ConsoleUsersQueryVariables>;
export const ConsoleUserDocument = new TypedDocumentString(`
    query ConsoleUser($id: ID!) {
  user(id: $id) {
    ...UserRow
    assignments {
      ...AssignmentLine
    }
  }
}
    fragment UserRow on User {
  id
  name
  username
  language
  status
  version
  createdAt
  updatedAt
}
fragment AssignmentLine on Assignment {
  id
  role
  areaCode
  area {
    name
  }
  organisation {
    id
    name
  }
  programmeIds
  decreeNumber
  decreeDate
  validFrom
  validTo
  version
}`) as unknown as TypedDocumentString<ConsoleUserQuery, ConsoleUserQueryVariables>;
export const ConsoleCreateUserDocument = new TypedDocumentString(`
    mutation ConsoleCreateUser($input: CreateUserInput!) {
  createUser(input: $input) {
    user {
      ...UserRow
      assignments {
        ...AssignmentLine
      }
    }
    initialPassword
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
}
fragment UserRow on User {
  id
  name
  username
  language
  status
  version
  createdAt
  updatedAt
}
fragment AssignmentLine on Assignment {
  id
  role
  areaCode
  area {
    name
  }
  organisation {
    id
    name
  }
  programmeIds
  decreeNumber
  decreeDate
  validFrom
  validTo
  version
}`) as unknown as TypedDocumentString<ConsoleCreateUserMutation, ConsoleCreateUserMutationVariables>;
export const ConsoleUpdateUserDocument = new TypedDocumentString(`
    mutation ConsoleUpdateUser($input: UpdateUserInput!) {
  updateUser(input: $input) {
    user {
      ...UserRow
      assignments {
        ...AssignmentLine
      }
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
}
fragment UserRow on User {
  id
  name
  username
  language
  status
  version
  createdAt
  updatedAt
}
fragment AssignmentLine on Assignment {
  id
  role
  areaCode
  area {
    name
  }
  organisation {
    id
    name
  }
  programmeIds
  decreeNumber
  decreeDate
  validFrom
  validTo
  version
}`) as unknown as TypedDocumentString<ConsoleUpdateUserMutation, ConsoleUpdateUserMutationVariables>;
export const ConsoleDisableUserDocument = new TypedDocumentString(`
    mutation ConsoleDisableUser($input: SwitchInput!) {
  disableUser(input: $input) {
    user {
      id
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
}`) as unknown as TypedDocumentString<ConsoleDisableUserMutation, ConsoleDisableUserMutationVariables>;
export const ConsoleEnableUserDocument = new TypedDocumentString(`
    mutation ConsoleEnableUser($input: SwitchInput!) {
  enableUser(input: $input) {
    user {
      id
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
}`) as unknown as TypedDocumentString<ConsoleEnableUserMutation, ConsoleEnableUserMutationVariables>;
export const ConsoleResetPasswordDocument = new TypedDocumentString(`
    mutation ConsoleResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    user {
      id
    }
    initialPassword
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
}`) as unknown as TypedDocumentString<ConsoleResetPasswordMutation, ConsoleResetPasswordMutationVariables>;
export const ConsoleAssignRoleDocument = new TypedDocumentString(`
    mutation ConsoleAssignRole($input: AssignRoleInput!) {
  assignRole(input: $input) {
    assignment {
      id
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
}`) as unknown as TypedDocumentString<ConsoleAssignRoleMutation, ConsoleAssignRoleMutationVariables>;
export const ConsoleEndAssignmentDocument = new TypedDocumentString(`
    mutation ConsoleEndAssignment($input: EndAssignmentInput!) {
  endAssignment(input: $input) {
    assignment {
      id
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
}`) as unknown as TypedDocumentString<ConsoleEndAssignmentMutation, ConsoleEndAssignmentMutationVariables>;
export const TakeInOrganisationDocument = new TypedDocumentString(`
    mutation TakeInOrganisation($organisation: CreateOrganisationInput!) {
  createOrganisation(input: $organisation) {
    organisation {
      id
      name
      version
    }
    userErrors {
      code
      path
      message
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<TakeInOrganisationMutation, TakeInOrganisationMutationVariables>;
export const TakeInPersonDocument = new TypedDocumentString(`
    mutation TakeInPerson($user: CreateUserInput!) {
  createUser(input: $user) {
    user {
      id
      username
    }
    initialPassword
    userErrors {
      code
      path
      message
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<TakeInPersonMutation, TakeInPersonMutationVariables>;
export const TakeInMachineDocument = new TypedDocumentString(`
    mutation TakeInMachine($client: CreateApiClientInput!) {
  createApiClient(input: $client) {
    apiClient {
      id
      clientId
    }
    secret
    userErrors {
      code
      path
      message
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<TakeInMachineMutation, TakeInMachineMutationVariables>;
export const AgreeDocument = new TypedDocumentString(`
    mutation Agree($agreement: CreateAgreementInput!) {
  createAgreement(input: $agreement) {
    agreement {
      id
      number
      status
    }
    userErrors {
      code
      path
      message
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeMutation, AgreeMutationVariables>;
export const WhoIsThereDocument = new TypedDocumentString(`
    query WhoIsThere($first: Int) {
  organisations(first: $first) {
    nodes {
      name
      kind
      status
    }
  }
  users(first: $first) {
    nodes {
      name
      status
      assignments {
        role
        areaCode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsThereQuery, WhoIsThereQueryVariables>;
export const TakeOnFacilitatorDocument = new TypedDocumentString(`
    mutation TakeOnFacilitator($person: CreateUserInput!) {
  createUser(input: $person) {
    user {
      id
      version
      assignments {
        id
        role
        area {
          name
        }
        validTo
        version
      }
    }
    initialPassword
    userErrors {
      code
      path
      message
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<TakeOnFacilitatorMutation, TakeOnFacilitatorMutationVariables>;
export const FacilitatorsOfDistrictDocument = new TypedDocumentString(`
    query FacilitatorsOfDistrict($area: AreaCode) {
  users(filter: {role: FACILITATOR, area: $area}, first: 100) {
    nodes {
      id
      name
      status
      assignments {
        areaCode
        decreeNumber
        validTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FacilitatorsOfDistrictQuery, FacilitatorsOfDistrictQueryVariables>;
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
export const WhatFitsDocument = new TypedDocumentString(`
    query WhatFits($household: ID!) {
  household(id: $household) {
    eligibilities {
      programme {
        code
        name
      }
      verdict
    }
  }
}
    `) as unknown as TypedDocumentString<WhatFitsQuery, WhatFitsQueryVariables>;
export const WhyDoesItFitDocument = new TypedDocumentString(`
    query WhyDoesItFit($household: ID!, $programme: String!) {
  household(id: $household) {
    eligibility(programme: $programme) {
      verdict
      criteriaLabel
      effectiveFrom
      results {
        label
        outcome
        value
        observedAt
        stale
        toChange
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyDoesItFitQuery, WhyDoesItFitQueryVariables>;
export const ListFamiliesDocument = new TypedDocumentString(`
    query ListFamilies($first: Int, $after: String, $filter: HouseholdFilter) {
  households(first: $first, after: $after, filter: $filter, orderBy: DECILE) {
    totalCount
    nodes {
      id
      kkMasked
      decile
      decileStale
      memberCount
      village {
        name
      }
      head {
        nameMasked
        ageBand
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ListFamiliesQuery, ListFamiliesQueryVariables>;
export const ShowFamilyDocument = new TypedDocumentString(`
    query ShowFamily($id: ID!) {
  household(id: $id) {
    id
    registry
    decile
    decilePeriod
    observedAt
    stale
    members {
      id
      nameMasked
      nikMasked
      relation
      sex
      ageBand
      schoolStage
    }
    housing {
      tenure
      floor
      wall
      roof
      toilet
      floorArea
      stale
    }
    assets {
      motorcycle
      refrigerator
    }
    decileHistory {
      registry
      decile
      period
    }
    enrolments {
      programmeCode
      status
    }
  }
}
    `) as unknown as TypedDocumentString<ShowFamilyQuery, ShowFamilyQueryVariables>;
export const OpenNamesDocument = new TypedDocumentString(`
    query OpenNames($id: ID!) {
  household(id: $id) {
    identity(purpose: CASE_HANDLING, reference: "SLRT-21.04.02.2008-2611-7") {
      value {
        kkNumber
        address
        rt
        rw
        phone
      }
      reason
      message
    }
    members {
      identity(purpose: CASE_HANDLING, reference: "SLRT-21.04.02.2008-2611-7") {
        value {
          name
          nik
          birthDate
        }
        reason
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenNamesQuery, OpenNamesQueryVariables>;
export const OpenSituationDocument = new TypedDocumentString(`
    query OpenSituation($personId: ID!) {
  person(id: $personId) {
    situation(purpose: CASE_HANDLING) {
      value {
        severeDisability
        chronicIllness
        healthInsurance
        incomeBand
        ppks {
          kind
          since
        }
      }
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<OpenSituationQuery, OpenSituationQueryVariables>;
export const FindByNumberDocument = new TypedDocumentString(`
    query FindByNumber($nik: String) {
  searchHousehold(nik: $nik, purpose: CASE_HANDLING) {
    id
    village {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<FindByNumberQuery, FindByNumberQueryVariables>;
export const FindByNameDocument = new TypedDocumentString(`
    query FindByName($name: String!) {
  searchPersons(name: $name, first: 10) {
    nodes {
      id
      nameMasked
      ageBand
      household {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindByNameQuery, FindByNameQueryVariables>;
export const WhoWorksHereDocument = new TypedDocumentString(`
    query WhoWorksHere($area: AreaCode!, $first: Int) {
  users(first: $first) {
    totalCount
    nodes {
      name
      assignments {
        role
        areaCode
        validTo
      }
    }
  }
  programmes(filter: {offeredIn: $area}, first: $first) {
    nodes {
      code
      name
      status
      quotas {
        period
        places
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoWorksHereQuery, WhoWorksHereQueryVariables>;
export const HowManyQualifyDocument = new TypedDocumentString(`
    query HowManyQualify($programme: String!, $area: AreaCode!) {
  eligibilityCounts(programme: $programme, area: $area, by: DECILE) {
    total
    cells {
      key
      count
      withheld
    }
  }
}
    `) as unknown as TypedDocumentString<HowManyQualifyQuery, HowManyQualifyQueryVariables>;
export const FetchAgainDocument = new TypedDocumentString(`
    query FetchAgain($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Household {
      decile
    }
    ... on Person {
      ageBand
    }
    ... on Area {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FetchAgainQuery, FetchAgainQueryVariables>;
export const FetchOneDocument = new TypedDocumentString(`
    query FetchOne($id: ID!) {
  node(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<FetchOneQuery, FetchOneQueryVariables>;
export const FindCandidatesDocument = new TypedDocumentString(`
    query FindCandidates($programme: String!, $area: AreaCode!, $first: Int, $after: String) {
  eligibleHouseholds(
    programme: $programme
    area: $area
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      decile
      area {
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
    `) as unknown as TypedDocumentString<FindCandidatesQuery, FindCandidatesQueryVariables>;
export const CountCandidatesDocument = new TypedDocumentString(`
    query CountCandidates($programme: String!, $area: AreaCode!) {
  eligibilityCounts(programme: $programme, area: $area, by: AREA) {
    total
    cells {
      key
      count
      withheld
    }
  }
}
    `) as unknown as TypedDocumentString<CountCandidatesQuery, CountCandidatesQueryVariables>;
export const CheckWhoCameDocument = new TypedDocumentString(`
    query CheckWhoCame($programme: String!, $area: AreaCode!, $nik: String!, $kk: String!) {
  checkEligibility(
    programme: $programme
    area: $area
    proof: {nik: $nik, kk: $kk}
  )
}
    `) as unknown as TypedDocumentString<CheckWhoCameQuery, CheckWhoCameQueryVariables>;
export const WhatMayWeStillAskDocument = new TypedDocumentString(`
    query WhatMayWeStillAsk {
  viewer {
    budget {
      spent
      remaining
    }
  }
}
    `) as unknown as TypedDocumentString<WhatMayWeStillAskQuery, WhatMayWeStillAskQueryVariables>;
export const ListOffersDocument = new TypedDocumentString(`
    query ListOffers($village: AreaCode!, $first: Int, $after: String) {
  programmes(
    filter: {offeredIn: $village, status: [ACTIVE]}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      code
      name
      description
      ownerLabel
      benefits {
        label
        amount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ListOffersQuery, ListOffersQueryVariables>;
export const KnowFamilyDocument = new TypedDocumentString(`
    query KnowFamily($kk: String!) {
  searchHousehold(kk: $kk) {
    id
    kkMasked
    status
    stale
    version
  }
}
    `) as unknown as TypedDocumentString<KnowFamilyQuery, KnowFamilyQueryVariables>;
export const WhoReadWhatDocument = new TypedDocumentString(`
    query WhoReadWhat($readings: AccessLogFilter, $first: Int, $after: String) {
  accessLog(filter: $readings, first: $first, after: $after) {
    nodes {
      at
      purpose
      reference
      subjectKind
      subjectId
      fieldClasses
      actor {
        name
        role
      }
      organisation {
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoReadWhatQuery, WhoReadWhatQueryVariables>;
export const HowOftenWasReadDocument = new TypedDocumentString(`
    query HowOftenWasRead($days: AccessLogSummaryFilter, $first: Int, $after: String) {
  accessLogSummary(filter: $days, first: $first, after: $after) {
    nodes {
      day
      areaCode
      purpose
      reads
      subjects
      actor {
        name
        role
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HowOftenWasReadQuery, HowOftenWasReadQueryVariables>;
export const WhatWasDoneDocument = new TypedDocumentString(`
    query WhatWasDone($acts: AuditFilter, $first: Int, $after: String) {
  auditEntries(filter: $acts, first: $first, after: $after) {
    nodes {
      at
      act
      subjectKind
      subjectId
      areaCode
      actor {
        name
        role
      }
      facts {
        name
        before
        value
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhatWasDoneQuery, WhatWasDoneQueryVariables>;
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
