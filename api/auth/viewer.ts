import {
  areaOfPrefix,
  reachPrefix,
  type Viewer,
  type ViewerAgreement,
  type ViewerAssignment,
} from '../shared/index.ts';
import { type Action, actions, type Role, roles, territorial } from './actions.ts';

export type SatuPintuViewer = Viewer<Action>;

interface Identified {
  kind: 'USER' | 'CLIENT';
  id: string;
  name: string;
  clientId: string;
  organisationId?: string;
  assignments: ViewerAssignment[];
  agreements: ViewerAgreement[];
  /** Lists of scopes that each narrow the roles: what the API client was registered for, what the token asked for. */
  scopes: readonly (readonly string[])[];
}

/** Open to everybody, with or without a role. */
const publicActions: readonly Action[] = ['area.read', 'programme.read', 'viewer.read'];

const holds = (role: string, action: Action): boolean =>
  ((roles[role as Role] ?? []) as readonly Action[]).includes(action);

/** The rights of whoever asks: each action within the areas of the assignments whose role grants it. */
export class KnownViewer implements SatuPintuViewer {
  readonly kind;
  readonly id;
  readonly name;
  readonly clientId;
  readonly organisationId;
  readonly assignments;
  readonly agreements;
  readonly roles: readonly string[];
  readonly #scopes: readonly (readonly string[])[];
  readonly #reaches = new Map<Action, readonly string[]>();

  constructor(who: Identified) {
    this.kind = who.kind;
    this.id = who.id;
    this.name = who.name;
    this.clientId = who.clientId;
    this.organisationId = who.organisationId;
    this.assignments = who.assignments;
    this.agreements = who.agreements;
    this.roles = [...new Set(who.assignments.map(({ role }) => role))];
    this.#scopes = who.scopes;
  }

  may(action: Action): boolean {
    if (publicActions.includes(action)) return this.#isInScope(action);
    return this.roles.some((role) => this.#holds(role, action));
  }

  reach(action: Action): readonly string[] {
    const known = this.#reaches.get(action);
    if (known) return known;
    const areas = this.assignments
      .filter(({ role }) => this.#holds(role, action))
      .map(({ areaCode }) => reachPrefix(areaCode));
    const reach = widest(areas);
    this.#reaches.set(action, reach);
    return reach;
  }

  roleFor(action: Action, villageCode?: string): string | undefined {
    return this.assignments.find(
      ({ role, areaCode }) =>
        this.#holds(role, action) && (villageCode === undefined || villageCode.startsWith(reachPrefix(areaCode))),
    )?.role;
  }

  #holds(role: string, action: Action): boolean {
    return holds(role, action) && this.#isInScope(action);
  }

  #isInScope(action: Action): boolean {
    return this.#scopes.every((scopes) => scopes.includes(action));
  }
}

/** Drops areas that lie within another of the list. */
function widest(prefixes: readonly string[]): string[] {
  const unique = [...new Set(prefixes)];
  return unique.filter((prefix) => !unique.some((other) => other !== prefix && prefix.startsWith(other)));
}

export const stranger: SatuPintuViewer = {
  kind: 'ANONYMOUS',
  name: '',
  roles: [],
  assignments: [],
  agreements: [],
  may: (action) => publicActions.includes(action),
  reach: () => [],
  roleFor: () => undefined,
};

/** Every action of the viewer with its areas; what is open to everybody is open everywhere. */
export function permissionsOf(viewer: SatuPintuViewer): { action: Action; areaCodes: string[] }[] {
  return actions
    .filter((action) => viewer.may(action))
    .map((action) => ({
      action,
      areaCodes: publicActions.includes(action) ? ['ID'] : viewer.reach(action).map(areaOfPrefix),
    }));
}

/** What PostgreSQL lets the viewer see at most: every area in which some household action is held. */
export function householdReach(viewer: SatuPintuViewer): readonly string[] {
  return widest([...territorial].flatMap((action) => [...viewer.reach(action)]));
}
