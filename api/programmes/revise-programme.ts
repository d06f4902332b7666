import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import type { Context } from '../shared/index.ts';
import { checkWords, replaceBenefits } from './programme.checks.ts';
import type { Programme } from './programme.entity.ts';
import type { ReviseProgrammeInput } from './programme.inputs.ts';
import { getManaged } from './programme.rights.ts';

/** Changes what is said of a programme; a closed one stays as it ended. */
export async function reviseProgramme(
  em: EntityManager,
  ctx: Context,
  input: ReviseProgrammeInput,
): Promise<Programme> {
  const { id, expectedVersion, benefits, ...given } = input;
  const programme = await getManaged(em, ctx, id, expectedVersion);
  if (programme.status === 'CLOSED')
    throw new Refusal('RULE_BROKEN', 'programme.closed', {
      id: 'Program yang sudah ditutup tidak dapat diubah.',
      en: 'A closed programme cannot be changed.',
    });
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  checkWords({ ...programme, ...changes, benefits });
  const before = Object.fromEntries(Object.keys(changes).map((key) => [key, programme[key as keyof Programme]]));
  em.assign(programme, changes as Partial<Programme>);
  programme.touch(ctx.now());
  if (benefits) await replaceBenefits(em, programme.id, benefits);
  record(em, ctx, 'programme.revised', { kind: 'Programme', id: programme.id }, { before, after: changes });
  return programme;
}
