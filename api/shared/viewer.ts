/** Who asks, as every feature sees it; `auth` builds it. `Action` and `Role` are narrowed there. */
export interface Viewer<Action extends string = string> {
  readonly kind: 'USER' | 'CLIENT' | 'ANONYMOUS';
  /** The account's or API client's row id; undefined for strangers. */
  readonly id?: string;
  readonly name: string;
  /** OAuth client through which the request came. */
  readonly clientId?: string;
  readonly organisationId?: string;
  readonly roles: readonly string[];
  readonly assignments: readonly ViewerAssignment[];
  readonly agreements: readonly ViewerAgreement[];
  /** Whether any of the viewer's roles holds the action; no database. */
  may(action: Action): boolean;
  /** Area prefixes within which the viewer holds the action. */
  reach(action: Action): readonly string[];
  /** The first role that grants the action at this village, for the audit and access rows. */
  roleFor(action: Action, villageCode?: string): string | undefined;
}

export interface ViewerAssignment {
  readonly id: string;
  readonly role: string;
  readonly organisationId: string;
  readonly areaCode: string;
  readonly programmeIds: readonly string[];
  readonly validTo?: string;
}

/** A data-sharing agreement in force today for the viewer's organisation. */
export interface ViewerAgreement {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly purposes: readonly string[];
  readonly programmeIds: readonly string[];
  readonly areaCodes: readonly string[];
  readonly fieldClasses: readonly string[];
  readonly validTo: string;
  readonly dailyBudget: number;
}
