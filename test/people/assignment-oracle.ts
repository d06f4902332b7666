/**
 * Who may give which role where, written from the domain reference (1.3, 1.4) and from nothing else.
 *
 * Areas are lists of parts here, not text: `['21', '04']` lies in `['21']`; the nation is the empty list.
 */
export interface Held {
  readonly role: string;
  readonly area: string;
  readonly organisation: number;
}

export interface Question {
  readonly giver: readonly Held[];
  /** What the person already holds, which decides whether the giver sees the person at all. */
  readonly target: Held;
  readonly wish: Held;
  /** Area of each organisation. */
  readonly organisations: readonly string[];
}

export type Verdict = 'GIVEN' | 'BEYOND' | 'NOT_FOUND' | 'FORBIDDEN';

const parts = (area: string): string[] => (area === 'ID' ? [] : area.split('.'));
const lies = (inner: string, outer: string): boolean =>
  parts(outer).every((part, index) => parts(inner)[index] === part);

export function judge({ giver, target, wish, organisations }: Question): Verdict {
  const handles = giver.filter(({ role }) => ['ADMIN', 'MANAGER', 'PROGRAMME_MANAGER', 'PARTNER'].includes(role));
  if (handles.length === 0) return 'FORBIDDEN';
  const seesPerson = handles.some((own) => {
    if (own.role === 'ADMIN') return true;
    return own.role === 'MANAGER' ? lies(target.area, own.area) : target.organisation === own.organisation;
  });
  if (!seesPerson) return 'NOT_FOUND';
  const home = organisations[wish.organisation]!;
  const seesOrganisation = giver.some((own) => {
    if (own.organisation === wish.organisation) return true;
    if (own.role === 'ADMIN' || own.role === 'PRIVACY_OFFICER') return true;
    return ['MANAGER', 'SUPERVISOR', 'BACK_OFFICE', 'PUSKESOS_COORDINATOR'].includes(own.role) && lies(home, own.area);
  });
  if (!seesOrganisation) return 'NOT_FOUND';
  const given = handles.some((own) => {
    switch (own.role) {
      case 'ADMIN':
        return true;
      case 'MANAGER':
        return !['ADMIN', 'PRIVACY_OFFICER'].includes(wish.role) && lies(wish.area, own.area) && lies(home, own.area);
      default:
        return wish.role === own.role && wish.organisation === own.organisation && lies(wish.area, own.area);
    }
  });
  return given ? 'GIVEN' : 'BEYOND';
}
