import { roleNames, roles } from '../auth/index.ts';
import type { Viewer, ViewerAssignment } from '../shared/index.ts';
import { lies } from './agreement.ts';

/** Roles that count households because of their office; a partner counts because of an agreement only. */
const offices: ReadonlySet<string> = new Set(
  roleNames.filter((role) => role !== 'PARTNER' && (roles[role] as readonly string[]).includes('targeting.counts')),
);

/** What the viewer holds that allows to count in the whole of an area. */
export const officesOver = ({ assignments }: Viewer, areaCode: string): ViewerAssignment[] =>
  assignments.filter((held) => offices.has(held.role) && lies(areaCode, held.areaCode));
