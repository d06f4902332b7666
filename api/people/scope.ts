import { type Action, type Role, roles } from '../auth/index.ts';
import { Forbidden } from '../errors.ts';
import { type Conditions, type Context, reachPrefix, type Viewer } from '../shared/index.ts';

/** How far the viewer's view of organisations and people goes; the parts add up. */
export interface Scope {
  readonly everything: boolean;
  /** Area prefixes, as `reachPrefix` makes them. */
  readonly areas: readonly string[];
  readonly organisationIds: readonly string[];
}

const everywhere = new Set(['ADMIN', 'PRIVACY_OFFICER']);
/** These see their organisation wherever it works, and nobody else's (domain reference 1.3 and 1.4). */
const boundToOrganisation = new Set(['PROGRAMME_MANAGER', 'PARTNER']);

export const grants = (role: string, action: Action): boolean =>
  ((roles[role as Role] ?? []) as readonly Action[]).includes(action);

/** The scope of whoever holds any of the actions, by the assignments that grant it; a narrowed token may do less. */
export function scopeOf(viewer: Pick<Viewer, 'may' | 'assignments'>, ...actions: readonly Action[]): Scope {
  const allowed = actions.filter((action) => viewer.may(action));
  const granting = viewer.assignments.filter(({ role }) => allowed.some((action) => grants(role, action)));
  return {
    everything: granting.some(({ role }) => everywhere.has(role)),
    areas: granting
      .filter(({ role }) => !everywhere.has(role) && !boundToOrganisation.has(role))
      .map(({ areaCode }) => reachPrefix(areaCode)),
    organisationIds: granting
      .filter(({ role }) => boundToOrganisation.has(role))
      .map(({ organisationId }) => organisationId),
  };
}

/** SQL of the rows that a scope shows; undefined where it shows everything. Without a column for them, organisations show none. */
export function shownBy(
  asked: Conditions,
  scope: Scope,
  columns: { readonly area: string; readonly organisation?: string },
): string | undefined {
  if (scope.everything) return undefined;
  const shown = scope.areas.map((prefix) => asked.within(columns.area, prefix));
  if (columns.organisation && scope.organisationIds.length > 0)
    shown.push(`${columns.organisation} = any (${asked.place(scope.organisationIds)}::uuid[])`);
  return shown.length > 0 ? `(${shown.join(' or ')})` : 'false';
}

/** Whether an area of any level lies in (or is) the area of a prefix; `21.0` is not a part of anything. */
export const liesWithin = (areaCode: string, prefix: string): boolean => `${areaCode}.`.startsWith(prefix);

export const inScope = (scope: Scope, place: { organisationId: string; areaCode: string }): boolean =>
  scope.everything ||
  scope.organisationIds.includes(place.organisationId) ||
  scope.areas.some((prefix) => liesWithin(place.areaCode, prefix));

/** Rights are given by people: a client's stolen secret must not be able to make more of its kind. */
export function requirePerson({ viewer }: Context): void {
  if (viewer.kind === 'USER') return;
  throw new Forbidden({
    id: 'Hanya orang yang masuk lewat konsol yang boleh melakukan ini.',
    en: 'Only a person signed in through the console may do this.',
  });
}
