import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { roles } from '../auth/index.ts';
import { Refusal } from '../errors.ts';
import { joinOrganisation, readName, requireArea } from '../people/index.ts';
import { type Context, type Localised, newId } from '../shared/index.ts';
import { ApiClient } from './api-client.entity.ts';
import type { CreateApiClientInput } from './api-client.inputs.ts';
import { clientScope } from './find-api-clients.ts';
import { addSecret, inventClientId } from './new-secret.ts';

/** Makes a client with its first secret. */
export async function createApiClient(
  em: EntityManager,
  ctx: Context,
  input: CreateApiClientInput,
  secret: string,
): Promise<ApiClient> {
  const organisation = await joinOrganisation(em, clientScope(ctx), input.organisationId, ['input', 'organisationId']);
  if (input.role !== 'PARTNER' && !ctx.viewer.may('client.manage'))
    refuse('RULE_BROKEN', 'client.role-beyond-your-rights', 'role', {
      id: 'Mitra hanya membuat klien mitra.',
      en: 'A partner makes clients of its own kind only.',
    });
  const areaCode = await checkArea(em, input);
  const client = em.create(ApiClient, {
    id: newId(),
    clientId: inventClientId(input.role),
    name: readName(input.name),
    organisationId: organisation.id,
    role: input.role,
    areaCode,
    scopes: checkScopes(input),
    status: 'ACTIVE',
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  });
  await em.flush(); // its secret refers to it
  const first = addSecret(em, client.id, secret, ctx.now());
  const { id, clientId, name, role, scopes } = client;
  record(
    em,
    ctx,
    'client.created',
    { kind: 'ApiClient', id, areaCode: areaCode ?? organisation.areaCode },
    { clientId, name, role, scopes, organisationId: organisation.id, secretId: first.id },
  );
  return client;
}

function refuse(code: 'VALIDATION' | 'RULE_BROKEN', rule: string, field: string, words: Localised): never {
  throw new Refusal(code, rule, words, ['input', field]);
}

/** An integrator without an area would reach the whole nation by an omission. */
async function checkArea(em: EntityManager, { role, areaCode }: CreateApiClientInput): Promise<string | null> {
  if (role === 'PARTNER') {
    if (areaCode != null)
      refuse('VALIDATION', 'client.area-by-agreement', 'areaCode', {
        id: 'Wilayah mitra ada di perjanjiannya.',
        en: 'The area of a partner is in its agreement.',
      });
    return null;
  }
  if (areaCode == null)
    return refuse('VALIDATION', 'client.area-needed', 'areaCode', {
      id: 'Sebutkan wilayah integrator.',
      en: 'State the area of an integrator.',
    });
  await requireArea(em, areaCode);
  return areaCode;
}

function checkScopes({ role, scopes }: CreateApiClientInput): string[] {
  const wanted = [...new Set(scopes ?? [])];
  const foreign = wanted.filter((scope) => !(roles[role] as readonly string[]).includes(scope));
  if (foreign.length > 0)
    refuse('VALIDATION', 'client.scope-unknown', 'scopes', {
      id: 'Peran ini tidak memuat salah satu tindakan itu.',
      en: 'The role does not grant one of these actions.',
    });
  return wanted.sort();
}
