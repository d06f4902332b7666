import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import { type Context, newId } from '../shared/index.ts';
import { parseCriteria, type Unit } from './criteria/index.ts';
import { ProgrammeCriteria } from './programme.entity.ts';
import { getManagedById } from './programme.rights.ts';

export interface DraftCriteria {
  readonly programmeId: string;
  readonly label: string;
  readonly criteria: unknown;
}

/** Writes the next version of a programme's criteria as a draft, which can be simulated before it decides. */
export async function draftCriteria(em: EntityManager, ctx: Context, input: DraftCriteria): Promise<ProgrammeCriteria> {
  const programme = await getManagedById(em, ctx, input.programmeId);
  const label = input.label.trim();
  if (!/^[\w.-]{1,40}$/.test(label))
    throw new Refusal(
      'VALIDATION',
      'criteria.label',
      { id: 'Label versi: 1 sampai 40 huruf, angka, titik.', en: 'A version label has 1 to 40 letters, digits, dots.' },
      ['input', 'label'],
    );
  const tree = parseCriteria(input.criteria, programme.unit as Unit);
  // Numbers are given one by one: whoever drafts at the same moment waits for this row.
  await em.execute('select 1 from programme where id = ? for update', [programme.id]);
  const [last] = await em.execute<{ number: number }[]>(
    'select coalesce(max(number), 0) as number from programme_criteria where programme_id = ?',
    [programme.id],
  );
  const number = Number(last?.number ?? 0) + 1;
  const draft = em.create(ProgrammeCriteria, { id: newId(), programmeId: programme.id, number, label, tree });
  record(em, ctx, 'programme.criteria-drafted', { kind: 'Programme', id: programme.id }, { number, label });
  return draft;
}
