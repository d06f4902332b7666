import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Refusal } from '../errors.ts';
import { isId, readLine } from '../shared/index.ts';

export const readName = (raw: string) => readLine(raw, 'name', { min: 2, max: 200 });

export const readReason = (raw: string | null | undefined) =>
  raw == null ? undefined : readLine(raw, 'reason', { min: 1, max: 500 });

/** An area must be one of today's; `ID` is the nation. */
export const requireArea = (em: EntityManager, areaCode: string, path: readonly string[] = ['input', 'areaCode']) =>
  requireAreas(em, [areaCode], path);

export async function requireAreas(
  em: EntityManager,
  areaCodes: readonly string[],
  path: readonly string[],
): Promise<void> {
  refuseFlood(areaCodes, path);
  const wanted = areaCodes.filter((code) => code !== 'ID');
  if (wanted.length === 0) return;
  const rows = await em.execute<{ code: string }[]>(
    'select code from area_unit where code in (?) and valid_to is null',
    [wanted],
  );
  const known = new Set(rows.map(({ code }) => code));
  const unknown = wanted.find((code) => !known.has(code));
  if (unknown === undefined) return;
  throw new Refusal(
    'VALIDATION',
    'area.unknown',
    { id: `Tidak ada wilayah dengan kode ${unknown}.`, en: `There is no area with the code ${unknown}.` },
    path,
  );
}

const mostAtOnce = 500;

function refuseFlood(list: readonly unknown[], path: readonly string[]): void {
  if (list.length <= mostAtOnce) return;
  throw new Refusal(
    'VALIDATION',
    'list.too-long',
    { id: `Paling banyak ${mostAtOnce}.`, en: `At most ${mostAtOnce}.` },
    path,
  );
}

export async function requireProgrammes(em: EntityManager, ids: readonly string[], path: readonly string[]) {
  refuseFlood(ids, path);
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
