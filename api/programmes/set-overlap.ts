import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Forbidden, Refusal } from '../errors.ts';
import type { Context } from '../shared/index.ts';
import { Programme } from './programme.entity.ts';
import type { SetOverlapInput } from './programme.inputs.ts';
import { mayManage } from './programme.rights.ts';

/** States whether two programmes may serve the same household; who manages either of them may say so. */
export async function setOverlap(em: EntityManager, ctx: Context, input: SetOverlapInput): Promise<Programme> {
  const { code, otherCode, relation, reasonId = null, reasonEn = null } = input;
  const found = await em.find(Programme, { code: { $in: [code, otherCode] } });
  const programme = found.find((each) => each.code === code);
  if (!programme || found.length !== 2)
    throw new Refusal('VALIDATION', 'overlap.programmes', {
      id: 'Sebutkan dua program yang berbeda dan dikenal.',
      en: 'Name two different programmes that exist.',
    });
  if (!found.some((each) => mayManage(ctx, each))) throw new Forbidden();
  const [first, second] = code < otherCode ? [code, otherCode] : [otherCode, code];
  await em.execute(
    `insert into programme_overlap (programme_a, programme_b, relation, reason_id, reason_en) values (?, ?, ?, ?, ?)
     on conflict (programme_a, programme_b) do update
       set relation = excluded.relation, reason_id = excluded.reason_id, reason_en = excluded.reason_en`,
    [first, second, relation, reasonId, reasonEn],
  );
  record(em, ctx, 'programme.overlap-set', { kind: 'Programme', id: programme.id }, { code, otherCode, relation });
  return programme;
}
