import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import { type Context, newId } from '../shared/index.ts';
import { Organisation } from './organisation.entity.ts';
import type { CreateOrganisationInput } from './organisation.inputs.ts';
import { flushUnique, readName, requireArea } from './people.checks.ts';

export const nameTaken = () =>
  new Refusal(
    'DUPLICATE',
    'organisation.name-taken',
    {
      id: 'Sudah ada organisasi dengan nama ini di wilayah itu.',
      en: 'The area already has an organisation of this name.',
    },
    ['input', 'name'],
  );

export async function createOrganisation(
  em: EntityManager,
  ctx: Context,
  { kind, name, areaCode }: CreateOrganisationInput,
): Promise<Organisation> {
  await requireArea(em, areaCode);
  const organisation = em.create(Organisation, {
    id: newId(),
    kind,
    name: readName(name),
    areaCode,
    status: 'ACTIVE',
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  });
  const facts = { organisationKind: kind, name: organisation.name, areaCode };
  record(em, ctx, 'organisation.created', { kind: 'Organisation', id: organisation.id, areaCode }, facts);
  await flushUnique(em, nameTaken());
  return organisation;
}
