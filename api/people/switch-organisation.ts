import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import type { Context } from '../shared/index.ts';
import { lockOrganisation } from './lock-organisation.ts';
import type { Organisation } from './organisation.entity.ts';
import type { SwitchInput } from './organisation.inputs.ts';
import { readReason } from './people.checks.ts';
import { switchStatus } from './switch-status.ts';

/** Switches an organisation off or on, and with it the access of all its people and clients. */
export async function switchOrganisation(
  em: EntityManager,
  ctx: Context,
  input: SwitchInput,
  to: Organisation['status'],
): Promise<Organisation> {
  const organisation = await lockOrganisation(em, input.id);
  organisation.require(input.expectedVersion);
  const { id, areaCode } = organisation;
  if (to === 'DISABLED' && ctx.viewer.assignments.some(({ organisationId }) => organisationId === id))
    throw new Refusal('RULE_BROKEN', 'organisation.own', {
      id: 'Anda tidak dapat menonaktifkan organisasi Anda sendiri.',
      en: 'You cannot disable the organisation you work for.',
    });
  switchStatus(organisation, to, ctx.now());
  const act = to === 'ACTIVE' ? 'organisation.enabled' : 'organisation.disabled';
  record(em, ctx, act, { kind: 'Organisation', id, areaCode }, { reason: readReason(input.reason) });
  return organisation;
}
