import {
  ConsoleCreateOrganisationDocument,
  ConsoleDisableOrganisationDocument,
  ConsoleEnableOrganisationDocument,
  ConsoleOrganisationDocument,
  ConsoleOrganisationsDocument,
  ConsoleUpdateOrganisationDocument,
  type OrganisationRowFragment,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import type { Resource } from '../providers/resource.ts';

export type Organisation = OrganisationRowFragment;

export const organisations: Resource = {
  async list({ first, after, withTotal, filter: { text, kind, status, area }, signal }) {
    const variables = { filter: { text, kind, status, area }, first, after, withTotal };
    return (await ask(ConsoleOrganisationsDocument, variables, signal)).organisations;
  },
  one: async (id, _meta, signal) => (await ask(ConsoleOrganisationDocument, { id: String(id) }, signal)).organisation,
  async create(input) {
    const { createOrganisation } = await ask(ConsoleCreateOrganisationDocument, { input });
    return changed({ ...createOrganisation, row: createOrganisation.organisation });
  },
  async update(id, { name, kind, areaCode }, { version }) {
    const input = { id: String(id), name, kind, areaCode, expectedVersion: version };
    const { updateOrganisation } = await ask(ConsoleUpdateOrganisationDocument, { input });
    return changed({ ...updateOrganisation, row: updateOrganisation.organisation });
  },
};

/** Switches access of a whole organisation off or on. */
export async function switchOrganisation({ id, version, status }: Organisation, reason: string | undefined) {
  const input = { id, expectedVersion: version, reason };
  const payload =
    status === 'ACTIVE'
      ? (await ask(ConsoleDisableOrganisationDocument, { input })).disableOrganisation
      : (await ask(ConsoleEnableOrganisationDocument, { input })).enableOrganisation;
  return changed({ ...payload, row: payload.organisation });
}
