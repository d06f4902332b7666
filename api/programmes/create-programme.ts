import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import { type Context, newId } from '../shared/index.ts';
import { checkWords, replaceBenefits } from './programme.checks.ts';
import { Programme } from './programme.entity.ts';
import type { CreateProgrammeInput } from './programme.inputs.ts';
import { managedOwners, mayManage } from './programme.rights.ts';

/** Takes a new programme in as a draft, owned by the caller's organisation unless the caller manages all. */
export async function createProgramme(
  em: EntityManager,
  ctx: Context,
  input: CreateProgrammeInput,
): Promise<Programme> {
  const { idempotencyKey: _key, benefits, ...words } = input;
  const ownerOrganisationId = input.ownerOrganisationId ?? managedOwners(ctx)?.[0] ?? null;
  if (!mayManage(ctx, { ownerOrganisationId })) refuseOwner();
  checkWords(input);
  await refuseTakenCode(em, input.code);
  const owner = ownerOrganisationId ? await getOwner(em, ownerOrganisationId) : undefined;
  const programme = em.create(Programme, {
    ...words,
    id: newId(),
    ownerOrganisationId,
    ownerLabel: owner?.name ?? input.level,
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  });
  await em.flush();
  await replaceBenefits(em, programme.id, benefits ?? []);
  record(em, ctx, 'programme.created', { kind: 'Programme', id: programme.id }, { code: input.code });
  return programme;
}

async function refuseTakenCode(em: EntityManager, code: string): Promise<void> {
  if (!/^[A-Z0-9_]{2,40}$/.test(code))
    throw new Refusal(
      'VALIDATION',
      'programme.code-form',
      {
        id: 'Kode terdiri atas 2 sampai 40 huruf besar, angka, atau garis bawah.',
        en: 'A code has 2 to 40 capitals, digits or underscores.',
      },
      ['input', 'code'],
    );
  const [taken] = await em.execute('select 1 from programme where code = ?', [code]);
  if (taken)
    throw new Refusal(
      'DUPLICATE',
      'programme.code-taken',
      { id: `Kode ${code} sudah dipakai program lain.`, en: `Another programme has the code ${code}.` },
      ['input', 'code'],
    );
}

async function getOwner(em: EntityManager, id: string): Promise<{ name: string }> {
  const [owner] = await em.execute<{ name: string }[]>(
    `select name from organisation where id = ? and status = 'ACTIVE'`,
    [id],
  );
  return owner ?? refuseOwner();
}

function refuseOwner(): never {
  throw new Refusal(
    'RULE_BROKEN',
    'programme.owner',
    {
      id: 'Pemilik program harus organisasi aktif yang programnya Anda kelola.',
      en: 'The owner must be an active organisation whose programmes you manage.',
    },
    ['input', 'ownerOrganisationId'],
  );
}
