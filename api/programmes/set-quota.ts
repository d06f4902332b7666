import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import { type Context, newId, reachPrefix } from '../shared/index.ts';
import { refuseUnknownArea } from './programme.checks.ts';
import { type Programme, ProgrammeQuota } from './programme.entity.ts';
import type { SetQuotaInput } from './programme.inputs.ts';
import { getManagedById } from './programme.rights.ts';

const periodForm = /^\d{4}(Q[1-4]|-(0[1-9]|1[0-2]))?$/;

/** States how many places a programme has in an area and period, never below those already taken. */
export async function setQuota(em: EntityManager, ctx: Context, input: SetQuotaInput): Promise<ProgrammeQuota> {
  const programme = await getManagedById(em, ctx, input.programmeId);
  checkQuota(programme, input);
  await refuseUnknownArea(em, input.areaCode);
  const { areaCode, period, places } = input;
  // The row is locked: a place that is being taken meanwhile cannot slip under the new number.
  const known = await em.findOne(ProgrammeQuota, { programmeId: programme.id, areaCode, period }, { lockMode: 4 });
  if ((known?.version ?? undefined) !== (input.expectedVersion ?? undefined))
    throw new Refusal('CONFLICT', 'quota.changed-meanwhile', {
      id: 'Kuota sudah diubah orang lain. Muat ulang lalu coba lagi.',
      en: 'Somebody else changed the quota. Reload and try again.',
    });
  if (known && places < known.taken)
    throw new Refusal(
      'RULE_BROKEN',
      'quota.below-taken',
      { id: `Sudah terpakai ${known.taken} tempat.`, en: `${known.taken} places are already taken.` },
      ['input', 'places'],
    );
  const quota =
    known ?? em.create(ProgrammeQuota, { id: newId(), programmeId: programme.id, areaCode, period, places });
  const before = known?.places;
  quota.places = places;
  if (known) known.version += 1;
  record(em, ctx, 'programme.quota-set', { kind: 'Programme', id: programme.id }, { areaCode, period, before, places });
  return quota;
}

function checkQuota(programme: Programme, { areaCode, period, places }: SetQuotaInput): void {
  if (!periodForm.test(period))
    throw new Refusal(
      'VALIDATION',
      'quota.period-form',
      { id: 'Periode: 2026, 2026Q3, atau 2026-09.', en: 'Period: 2026, 2026Q3 or 2026-09.' },
      ['input', 'period'],
    );
  if (places < 0)
    throw new Refusal(
      'VALIDATION',
      'quota.places',
      { id: 'Jumlah tempat tidak boleh negatif.', en: 'Places cannot be negative.' },
      ['input', 'places'],
    );
  const inside = areaCode === programme.areaCode || areaCode.startsWith(reachPrefix(programme.areaCode));
  if (!inside)
    throw new Refusal(
      'RULE_BROKEN',
      'quota.outside-programme',
      { id: 'Wilayah di luar wilayah program.', en: 'The area lies outside the programme.' },
      ['input', 'areaCode'],
    );
}
