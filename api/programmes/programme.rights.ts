import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Forbidden, NotFound, Refusal } from '../errors.ts';
import { type Context, isId, type ViewerAssignment } from '../shared/index.ts';
import { Programme } from './programme.entity.ts';
import type { ProgrammeType } from './programme.type.ts';

const managingRoles = new Set(['PROGRAMME_MANAGER', 'PARTNER', 'MANAGER', 'PUSKESOS_COORDINATOR']);

const managing = ({ viewer }: Context): readonly ViewerAssignment[] =>
  viewer.may('programme.manage-own') ? viewer.assignments.filter(({ role }) => managingRoles.has(role)) : [];

const isWhole = ({ programmeIds }: ViewerAssignment): boolean => programmeIds.length === 0;

/** Organisations all of whose programmes the viewer may manage; undefined means everybody's. */
export function managedOwners(ctx: Context): readonly string[] | undefined {
  if (ctx.viewer.may('programme.manage')) return undefined;
  return managing(ctx)
    .filter(isWhole)
    .map(({ organisationId }) => organisationId);
}

/** Single programmes that the viewer may manage, by an assignment that is limited to them. */
export const managedSingly = (ctx: Context): readonly string[] =>
  managing(ctx).flatMap(({ programmeIds }) => programmeIds);

export interface Owned {
  /** Undefined while it is only planned. */
  readonly id?: string;
  readonly ownerOrganisationId?: string | null;
}

export function mayManage(ctx: Context, { id, ownerOrganisationId }: Owned): boolean {
  if (ctx.viewer.may('programme.manage')) return true;
  return managing(ctx).some(
    (own) =>
      own.organisationId === ownerOrganisationId &&
      (isWhole(own) || (id !== undefined && own.programmeIds.includes(id))),
  );
}

/** The programme for a change, if the caller may manage it; drafts of others are as good as absent. Writers take turns. */
export async function getManagedById(em: EntityManager, ctx: Context, id: string): Promise<Programme> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const programme = isId(id) ? await em.findOne(Programme, { id }, { lockMode }) : null;
  if (!programme) throw new NotFound();
  if (mayManage(ctx, programme)) return programme;
  throw programme.status === 'DRAFT' ? new NotFound() : new Forbidden();
}

/** The same at the version that the caller saw. */
export async function getManaged(em: EntityManager, ctx: Context, id: string, expectedVersion: number) {
  const programme = await getManagedById(em, ctx, id);
  if (programme.version === expectedVersion) return programme;
  throw new Refusal(
    'CONFLICT',
    'programme.changed-meanwhile',
    {
      id: `Program sudah diubah orang lain (versi ${programme.version}). Muat ulang lalu coba lagi.`,
      en: `Somebody else changed the programme (version ${programme.version}). Reload and try again.`,
    },
    ['input', 'expectedVersion'],
  );
}

/** Drafts are as good as absent to those who do not manage them. */
export function seenProgramme(ctx: Context, programme: ProgrammeType | null): ProgrammeType | null {
  if (programme?.status === 'DRAFT' && !mayManage(ctx, programme)) return null;
  return programme;
}
