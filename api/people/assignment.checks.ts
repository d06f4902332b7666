import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../errors.ts';
import { type Context, type Localised, readLine } from '../shared/index.ts';
import { requireArea, requireProgrammes } from './people.checks.ts';
import type { AssignmentInput } from './user.inputs.ts';

/** Roles of the SLRT chain are given by decree (SK) only (domain reference 1.1). */
export const byDecree: ReadonlySet<string> = new Set([
  'FACILITATOR',
  'VILLAGE_OPERATOR',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'PUSKESOS_COORDINATOR',
  'SUPERVISOR',
  'MANAGER',
]);

export interface Terms {
  readonly decreeNumber: string | null;
  readonly decreeDate: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Whether area, programmes, decree and days of an assignment make sense; answers its terms as they will be kept. */
export async function checkAssignment(
  em: EntityManager,
  ctx: Context,
  userId: string,
  input: AssignmentInput & { programmeIds: string[] },
  at: readonly string[],
): Promise<Terms> {
  const refuse = (rule: string, field: string, words: Localised): never => {
    throw new Refusal('VALIDATION', rule, words, [...at, field]);
  };
  await requireArea(em, input.areaCode, [...at, 'areaCode']);
  const decreeNumber =
    input.decreeNumber == null ? null : readLine(input.decreeNumber, [...at, 'decreeNumber'], { min: 1, max: 100 });
  const terms = {
    decreeNumber,
    decreeDate: input.decreeDate ?? null,
    validFrom: input.validFrom ?? ctx.today(),
    validTo: input.validTo ?? null,
  };
  checkDecree(input.role, terms, ctx.today(), refuse);
  if (terms.validTo !== null && terms.validTo < terms.validFrom)
    refuse('assignment.days', 'validTo', {
      id: 'Hari terakhir mendahului hari pertama.',
      en: 'The last day comes before the first.',
    });
  await requireProgrammes(em, input.programmeIds, [...at, 'programmeIds']);
  await refuseDouble(em, userId, { ...input, ...terms }, at);
  return terms;
}

type Refuse = (rule: string, field: string, words: Localised) => never;

function checkDecree(role: string, { decreeNumber, decreeDate }: Terms, today: string, refuse: Refuse): void {
  if (byDecree.has(role) && decreeNumber === null)
    refuse('assignment.decree-needed', 'decreeNumber', {
      id: 'Peran ini diberikan dengan SK: isi nomor dan tanggalnya.',
      en: 'This role is given by decree: state its number and date.',
    });
  if ((decreeNumber === null) !== (decreeDate === null))
    refuse('assignment.decree-halves', decreeNumber === null ? 'decreeNumber' : 'decreeDate', {
      id: 'Nomor dan tanggal SK diisi bersama.',
      en: 'The number and the date of the decree go together.',
    });
  if (decreeDate !== null && decreeDate > today)
    refuse('assignment.decree-later', 'decreeDate', {
      id: 'Tanggal SK belum tiba.',
      en: 'The decree is dated in the future.',
    });
}

/** The person's row is locked by the caller, so that the same role cannot be given twice at once. */
async function refuseDouble(
  em: EntityManager,
  userId: string,
  { role, organisationId, areaCode, validFrom, validTo }: AssignmentInput & Terms,
  at: readonly string[],
): Promise<void> {
  const held = await em.execute<unknown[]>(
    `select 1 from assignment where user_id = ? and role = ? and organisation_id = ? and area_code = ?
       and daterange(valid_from, coalesce(valid_to + 1, 'infinity'), '[)') && daterange(?, ?, '[]')`,
    [userId, role, organisationId, areaCode, validFrom, validTo ?? 'infinity'],
  );
  if (held.length === 0) return;
  throw new Refusal(
    'DUPLICATE',
    'assignment.held-already',
    { id: 'Peran ini sudah dipegang pada waktu itu.', en: 'The person already holds this role then.' },
    [...at, 'role'],
  );
}
