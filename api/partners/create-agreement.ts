import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import { flushUnique, joinOrganisation, scopeOf } from '../people/index.ts';
import { type Context, newId, readLine } from '../shared/index.ts';
import { checkTerms } from './agreement.checks.ts';
import { DataSharingAgreement } from './agreement.entity.ts';
import type { CreateAgreementInput } from './agreement.inputs.ts';

const numberTaken = () =>
  new Refusal(
    'DUPLICATE',
    'agreement.number-taken',
    { id: 'Sudah ada perjanjian dengan nomor ini.', en: 'There already is an agreement with this number.' },
    ['input', 'number'],
  );

export async function createAgreement(
  em: EntityManager,
  ctx: Context,
  input: CreateAgreementInput,
): Promise<DataSharingAgreement> {
  const { idempotencyKey: _key, number, organisationId, ...given } = input;
  const scope = scopeOf(ctx.viewer, 'agreement.manage');
  const organisation = await joinOrganisation(em, scope, organisationId, ['input', 'organisationId']);
  const terms = await checkTerms(em, given);
  const agreement = em.create(DataSharingAgreement, {
    id: newId(),
    number: readLine(number, 'number', { min: 2, max: 100 }),
    organisationId: organisation.id,
    ...terms,
    status: 'ACTIVE',
    pseudonymSalt: randomBytes(32),
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  });
  record(
    em,
    ctx,
    'agreement.created',
    { kind: 'Agreement', id: agreement.id, areaCode: organisation.areaCode },
    { number: agreement.number, organisationId: organisation.id, ...terms },
  );
  await flushUnique(em, numberTaken());
  return agreement;
}
