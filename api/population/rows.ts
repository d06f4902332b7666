/** One family as its rows will stand in the database, with the numbers and names still in the open. */
export interface HouseholdBundle {
  readonly household: HouseholdRow;
  readonly identity: HouseholdIdentityRow;
  readonly persons: PersonRow[];
  /** In the order of the persons. */
  readonly personIdentities: PersonIdentityRow[];
  readonly housing: HousingRow | null;
  readonly assets: AssetsRow | null;
  readonly snapshots: SnapshotRow[];
  readonly enrolments: EnrolmentRow[];
  readonly flags: FlagRow[];
  readonly needs: NeedRow[];
}

export type Source = 'SURVEY' | 'SIKS_NG' | 'DTSEN' | 'DUKCAPIL' | 'SELF' | 'OPENSID';

export interface HouseholdRow {
  id: string;
  villageCode: string;
  dwellingId: string;
  /** False when the family lives in the dwelling of the one before it. */
  ownsDwellingRow: boolean;
  familyStatus: number;
  surveyResult: number;
  memberCount: number;
  registry: 'DTSEN' | null;
  decile: number | null;
  decilePeriod: string | null;
  decileAsOf: string | null;
  residentSince: string;
  observedAt: string;
  source: Source;
}

export interface HouseholdIdentityRow {
  /** Missing when a day's serials are used up. */
  kk: string | null;
  address: string;
  hamlet: string | null;
  rw: string;
  rt: string;
  phone: string | null;
  latitude: number;
  longitude: number;
}

export interface PersonRow {
  id: string;
  relation: number;
  sex: 1 | 2;
  birthDate: string;
  maritalStatus: number;
  presence: number;
  idDocuments: number | null;
  identityMatch: string | null;
  identityCheckedAt: string | null;
  pregnant: number | null;
  schooling: number | null;
  schoolLevel: number | null;
  schoolGrade: number | null;
  highestDiploma: number | null;
  workedLastWeek: number | null;
  workHours: number | null;
  jobSector: number | null;
  jobStatus: number | null;
  incomeBand: number | null;
  nutrition: number | null;
  difficulties: readonly number[] | null;
  depression: number | null;
  carer: number | null;
  chronicIllness: number | null;
  healthInsurance: number | null;
  employmentInsurance: number | null;
}

export interface PersonIdentityRow {
  name: string;
  /** Missing for the newborn and for those who were never recorded. */
  nik: string | null;
  birthPlace: string;
  motherName: string;
}

export interface HousingRow {
  tenure: number | null;
  deed: number | null;
  floorArea: number | null;
  floor: number | null;
  wall: number | null;
  roof: number | null;
  water: number | null;
  septicDistance: number | null;
  lighting: number | null;
  powerWatt: number | null;
  cooking: number | null;
  toilet: number | null;
  closet: number | null;
  disposal: number | null;
}

export interface AssetsRow {
  gasCylinder: boolean | null;
  refrigerator: boolean | null;
  airConditioner: boolean | null;
  waterHeater: boolean | null;
  landline: boolean | null;
  television: boolean | null;
  gold: boolean | null;
  computer: boolean | null;
  motorcycle: boolean | null;
  bicycle: boolean | null;
  car: boolean | null;
  boat: boolean | null;
  motorboat: boolean | null;
  smartphone: boolean | null;
  land: boolean | null;
  otherHouse: boolean | null;
  cattle: number | null;
  buffalo: number | null;
  horses: number | null;
  pigs: number | null;
  goats: number | null;
  internet: number | null;
  bankAccount: number | null;
}

export interface SnapshotRow {
  id: string;
  decile: number;
  welfareRank: number;
  period: string;
  asOf: string;
}

export interface EnrolmentRow {
  id: string;
  personId: string | null;
  programmeCode: string;
  status: 'ACTIVE' | 'ENDED';
  validFrom: string;
  validTo: string | null;
  lastReceivedAt: string | null;
  amount: number | null;
  source: Source;
}

export interface FlagRow {
  id: string;
  personId: string;
  code: number;
  since: string;
}

export interface NeedRow {
  id: string;
  need: string;
  declaredAt: string;
}
