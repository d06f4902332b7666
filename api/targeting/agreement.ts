import { Forbidden } from '../errors.ts';
import { type Context, reachPrefix, type Viewer, type ViewerAgreement } from '../shared/index.ts';

export interface Asked {
  readonly programmeId: string;
  readonly areaCode: string;
  readonly purpose: string;
}

/**
 * The agreement under which a partner may ask this question today; without one there is no answer at all.
 *
 * Of several the one for the widest area counts, so that labels are pooled the same way whatever part is asked for.
 * Whoever works for a partner asks no further than their own assignment says.
 */
export function requireAgreement({ viewer }: Context, asked: Asked): { agreement: ViewerAgreement; root: string } {
  const fitting = viewer.agreements
    .filter(
      ({ purposes, programmeIds, organisationId }) =>
        purposes.includes(asked.purpose) &&
        programmeIds.includes(asked.programmeId) &&
        isAssigned(viewer, organisationId, asked),
    )
    .flatMap((agreement) =>
      agreement.areaCodes.filter((area) => lies(asked.areaCode, area)).map((root) => ({ agreement, root })),
    )
    .sort((a, b) => a.root.length - b.root.length);
  const [first] = fitting;
  if (first) return first;
  throw new Forbidden({
    id: 'Tidak ada perjanjian berbagi data yang berlaku untuk program, wilayah, dan tujuan ini.',
    en: 'No data-sharing agreement in force covers this programme, area and purpose.',
  });
}

/** A system asks whatever its organisation may; its area is in the agreement. */
const isAssigned = ({ kind, assignments }: Viewer, partnerId: string, { programmeId, areaCode }: Asked): boolean =>
  kind === 'CLIENT' ||
  assignments.some(
    (own) =>
      own.role === 'PARTNER' &&
      own.organisationId === partnerId &&
      (own.programmeIds.length === 0 || own.programmeIds.includes(programmeId)) &&
      lies(areaCode, own.areaCode),
  );

/** Whether an area lies in another, itself included; the nation holds everything. */
export function lies(code: string, within: string): boolean {
  return within === 'ID' || code === within || code.startsWith(reachPrefix(within));
}

export const notGeneral = () =>
  new Forbidden({
    id: 'Perjanjian tidak memuat desil dan kebutuhan.',
    en: 'The agreement gives neither deciles nor needs.',
  });
