import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import type { Context } from '../shared/index.ts';
import { changesIn } from './changes.ts';
import { nameTaken } from './create-organisation.ts';
import { lockOrganisation } from './lock-organisation.ts';
import type { Organisation } from './organisation.entity.ts';
import type { UpdateOrganisationInput } from './organisation.inputs.ts';
import { flushUnique, readName, requireArea } from './people.checks.ts';

export async function updateOrganisation(
  em: EntityManager,
  ctx: Context,
  input: UpdateOrganisationInput,
): Promise<Organisation> {
  const organisation = await lockOrganisation(em, input.id);
  organisation.require(input.expectedVersion);
  if (input.areaCode != null) await requireArea(em, input.areaCode);
  const changes = changesIn(organisation, {
    kind: input.kind ?? organisation.kind,
    name: input.name == null ? organisation.name : readName(input.name),
    areaCode: input.areaCode ?? organisation.areaCode,
  });
  Object.assign(organisation, changes.after);
  organisation.touch(ctx.now());
  const { id, areaCode } = organisation;
  record(em, ctx, 'organisation.updated', { kind: 'Organisation', id, areaCode }, changes);
  await flushUnique(em, nameTaken());
  return organisation;
}
