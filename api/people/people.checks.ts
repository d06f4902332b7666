import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Refusal } from '../errors.ts';
import { isId, readLine } from '../shared/index.ts';

export const readName = (raw: string) => readLine(raw, 'name', { min: 2, max: 200 });

export const readReason = (raw: string | null | undefined) =>
  raw == null ? undefined : readLine(raw, 'reason', { min: 1, max: 500 });

/** The area must be one of today's; `ID` is the nation. */
export async function requireArea(
  em: EntityManager,
  areaCode: string,
  path: readonly string[] = ['input', 'areaCode'],
): Promise<void> {
  if (areaCode === 'ID') return;
  const known = await em.execute('select 1 from area_unit where code = ? and valid_to is null', [areaCode]);
  if (known.length > 0) return;
  throw new Refusal(
    'VALIDATION',
    'area.unknown',
    { id: `Tidak ada wilayah dengan kode ${areaCode}.`, en: `There is no area with the code ${areaCode}.` },
    path,
  );
}

export async function requireProgrammes(em: EntityManager, ids: readonly string[], path: readonly string[]) {
  if (ids.length === 0) return;
  const known = ids.every(isId) ? await em.execute('select 1 from programme where id in (?)', [ids]) : [];
  if (known.length === new Set(ids).size) return;
  throw new Refusal(
    'VALIDATION',
    'programme.unknown',
    { id: 'Ada program yang tidak dikenal.', en: 'There is no such programme.' },
    path,
  );
}

/** Writes now; a row that breaks a unique index becomes the refusal, also when two writers meet. */
export async function flushUnique(em: EntityManager, taken: Refusal): Promise<void> {
  try {
    await em.flush();
  } catch (fault) {
    throw fault instanceof UniqueConstraintViolationException ? taken : fault;
  }
}
