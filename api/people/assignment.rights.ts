import { type Role, roleNames } from '../auth/index.ts';
import { reachPrefix, type ViewerAssignment } from '../shared/index.ts';
import { liesWithin } from './scope.ts';

/** A role as it is to be given, or as somebody holds it. */
export interface Wish {
  readonly role: string;
  readonly areaCode: string;
  readonly programmeIds: readonly string[];
  readonly organisation: { readonly id: string; readonly areaCode: string };
}

interface Giver {
  readonly roles: readonly Role[];
  /** Anywhere; in the giver's own area, for organisations of that area; or in the giver's own organisation. */
  readonly where: 'ANYWHERE' | 'OWN_AREA' | 'OWN_ORGANISATION';
}

/** Who may give (and take) which role where (domain reference 1.4, "Manage users/assignments"). */
export const givers: Partial<Record<Role, Giver>> = {
  ADMIN: { roles: roleNames, where: 'ANYWHERE' },
  MANAGER: { roles: roleNames.filter((role) => role !== 'ADMIN' && role !== 'PRIVACY_OFFICER'), where: 'OWN_AREA' },
  PROGRAMME_MANAGER: { roles: ['PROGRAMME_MANAGER'], where: 'OWN_ORGANISATION' },
  PARTNER: { roles: ['PARTNER'], where: 'OWN_ORGANISATION' },
};

/** Whether any of the giver's assignments allows to give or take this role there. */
export const mayGive = (held: readonly ViewerAssignment[], wish: Wish): boolean =>
  held.some((own) => gives(own, wish.role) && reaches(own, wish));

export const mayGiveSomewhere = (held: readonly ViewerAssignment[], role: string): boolean =>
  held.some((own) => gives(own, role));

const gives = (own: ViewerAssignment, role: string): boolean =>
  givers[own.role as Role]?.roles.includes(role as Role) ?? false;

function reaches(own: ViewerAssignment, { areaCode, programmeIds, organisation }: Wish): boolean {
  const where = givers[own.role as Role]?.where;
  if (where === 'ANYWHERE') return true;
  const prefix = reachPrefix(own.areaCode);
  if (!liesWithin(areaCode, prefix)) return false;
  if (where === 'OWN_AREA') return liesWithin(organisation.areaCode, prefix);
  return organisation.id === own.organisationId && narrows(programmeIds, own.programmeIds);
}

/** No programmes named means all of the organisation's; nobody gives more than they hold. */
const narrows = (given: readonly string[], own: readonly string[]): boolean =>
  own.length === 0 || (given.length > 0 && given.every((id) => own.includes(id)));
