import { expect, test } from '@jest/globals';
import { newId } from '../../api/shared/index.ts';
import { auditOf, newKey } from '../people/acts.ts';
import { askForToken } from '../support/browser.ts';
import { countStatements } from '../support/count-statements.ts';
import { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const CreateApiClient = `mutation Create($input: CreateApiClientInput!) {
  createApiClient(input: $input) {
    apiClient { id clientId name role areaCode scopes status version organisation { name } secrets { id live expiresAt } }
    secret userErrors { code path rule }
  }
}`;
const Rotate = `mutation Rotate($input: RotateApiClientSecretInput!) {
  rotateApiClientSecret(input: $input) {
    apiClient { version secrets { id live expiresAt revokedAt } } secret userErrors { code rule }
  }
}`;
const Revoke = `mutation Revoke($input: RevokeApiClientSecretInput!) {
  revokeApiClientSecret(input: $input) { apiClient { version secrets { live } } userErrors { code rule } }
}`;
const switchClient = (way: 'disable' | 'enable') => `mutation Switch($input: SwitchInput!) {
  result: ${way}ApiClient(input: $input) { apiClient { status version } userErrors { rule } }
}`;
const list = `query List($filter: ApiClientFilter, $first: Int) {
  apiClients(filter: $filter, first: $first) { totalCount nodes { id name secrets { id } organisation { name } } }
}`;

async function baznas() {
  const { id, name } = await world.given.organisation({ kind: 'BAZNAS', areaCode: '21.04' });
  return { id, name, partner: await world.signIn('PARTNER', { organisationId: id }) };
}

const wanted = (organisationId: string, values: object = {}) => ({
  input: { idempotencyKey: newKey(), organisationId, name: 'Aplikasi Baznas', role: 'PARTNER', ...values },
});

async function opens(clientId: string, secret: string): Promise<boolean> {
  const { status } = await askForToken(world.server, { grant_type: 'client_credentials' }, { id: clientId, secret });
  return status === 200;
}

test('a partner makes a client, sees its secret once, and the secret opens the service', async () => {
  const { id, name, partner } = await baznas();
  const call = wanted(id);
  const { createApiClient } = await partner.ask(CreateApiClient, call);
  const { apiClient, secret } = createApiClient;
  expect(apiClient).toMatchObject({
    role: 'PARTNER',
    areaCode: null,
    scopes: [],
    status: 'ACTIVE',
    version: 1,
    organisation: { name },
    secrets: [{ live: true, expiresAt: null }],
  });
  const { status, body } = await askForToken(
    world.server,
    { grant_type: 'client_credentials' },
    { id: apiClient.clientId, secret },
  );
  expect(status).toBe(200);
  await new Visitor(world.server, body.access_token).ask('{ area(code: "21") { name } }');
  const again = await partner.ask(CreateApiClient, call);
  expect(again.createApiClient).toMatchObject({ apiClient: { id: apiClient.id }, secret: null, userErrors: [] });
  const audit = await auditOf(world, apiClient.id);
  expect(audit).toMatchObject([{ act: 'client.created', actorId: partner.id, areaCode: '21.04' }]);
  const { rows } = await world.owner.query('select secret_hash::text as hash from api_client_secret');
  expect(JSON.stringify([audit, rows])).not.toContain(secret);
});

test('after a rotation both secrets open, and the old one closes when the overlap is over', async () => {
  const { id, partner } = await baznas();
  const { createApiClient } = await partner.ask(CreateApiClient, wanted(id));
  const { id: client, clientId } = createApiClient.apiClient;
  const rotate = async (expectedVersion: number, overlapHours?: number) =>
    (await partner.ask(Rotate, { input: { id: client, expectedVersion, overlapHours } })).rotateApiClientSecret;
  const second = await rotate(1);
  expect(second.apiClient.secrets.map(({ live }: { live: boolean }) => live)).toEqual([true, true]);
  expect([await opens(clientId, createApiClient.secret), await opens(clientId, second.secret)]).toEqual([true, true]);
  expect(await rotate(1)).toMatchObject({ secret: null, userErrors: [{ code: 'CONFLICT' }] });
  expect(await rotate(2, 721)).toMatchObject({ secret: null, userErrors: [{ rule: 'client.overlap' }] });
  const third = await rotate(2, 48);
  expect(third.apiClient.secrets.map(({ live }: { live: boolean }) => live)).toEqual([true, true, false]);
  expect(await opens(clientId, createApiClient.secret)).toBe(false);
  world.pass(47 * 3600);
  expect(await opens(clientId, second.secret)).toBe(true);
  world.pass(2 * 3600);
  expect([await opens(clientId, second.secret), await opens(clientId, third.secret)]).toEqual([false, true]);
  world.pass(-49 * 3600);
});

test('a rotation that sends the overlap to nothing closes the old secret at once', async () => {
  const { id, partner } = await baznas();
  const { createApiClient } = await partner.ask(CreateApiClient, wanted(id));
  const { id: client, clientId } = createApiClient.apiClient;
  await partner.ask(Rotate, { input: { id: client, expectedVersion: 1, overlapHours: 0 } });
  expect(await opens(clientId, createApiClient.secret)).toBe(false);
});

test('of two rotations at once only one makes a secret', async () => {
  const { id, partner } = await baznas();
  const { createApiClient } = await partner.ask(CreateApiClient, wanted(id));
  const input = { id: createApiClient.apiClient.id, expectedVersion: 1 };
  const answers = await Promise.all([1, 2, 3].map(() => partner.ask(Rotate, { input })));
  expect(answers.filter(({ rotateApiClientSecret }) => rotateApiClientSecret.secret)).toHaveLength(1);
  const { rows } = await world.owner.query('select 1 from api_client_secret where api_client_id = $1', [input.id]);
  expect(rows).toHaveLength(2);
});

test('a leaked secret is revoked at once, and no second time', async () => {
  const { id, partner } = await baznas();
  const { createApiClient } = await partner.ask(CreateApiClient, wanted(id));
  const { apiClient, secret } = createApiClient;
  const input = { id: apiClient.id, expectedVersion: 1, secretId: apiClient.secrets[0].id };
  const { revokeApiClientSecret } = await partner.ask(Revoke, { input });
  expect(revokeApiClientSecret).toEqual({ apiClient: { version: 2, secrets: [{ live: false }] }, userErrors: [] });
  expect(await opens(apiClient.clientId, secret)).toBe(false);
  const again = await partner.ask(Revoke, { input: { ...input, expectedVersion: 2 } });
  expect(again.revokeApiClientSecret.userErrors).toEqual([{ code: 'RULE_BROKEN', rule: 'client.secret-over' }]);
  const { createApiClient: other } = await partner.ask(CreateApiClient, wanted(id));
  const foreign = { ...input, expectedVersion: 2, secretId: other.apiClient.secrets[0].id };
  expect(await partner.refusal(Revoke, { input: foreign })).toBe('NOT_FOUND');
});

test('a disabled client is out at once with the tokens it holds, and in again when enabled', async () => {
  const { id, partner } = await baznas();
  const client = await world.signInClient('PARTNER', { organisationId: id });
  const look = '{ area(code: "21") { name } }';
  await client.ask(look);
  const { result } = await partner.ask(switchClient('disable'), { input: { id: client.id, expectedVersion: 1 } });
  expect(result).toEqual({ apiClient: { status: 'DISABLED', version: 2 }, userErrors: [] });
  expect(await client.refusal(look)).toBe('UNAUTHENTICATED');
  await partner.ask(switchClient('enable'), { input: { id: client.id, expectedVersion: 2 } });
  await client.ask(look);
});

test('a partner sees and changes its own clients only; others are as good as absent', async () => {
  const mine = await baznas();
  const theirs = await baznas();
  const client = await world.signInClient('PARTNER', { organisationId: theirs.id });
  const { apiClients } = await mine.partner.ask(list);
  expect(apiClients).toEqual({ totalCount: 0, nodes: [] });
  expect(await mine.partner.refusal(`{ apiClient(id: "${client.id}") { name } }`)).toBe('NOT_FOUND');
  const input = { id: client.id, expectedVersion: 1 };
  for (const act of [switchClient('disable'), Rotate])
    expect(await mine.partner.refusal(act, { input })).toBe('NOT_FOUND');
  expect(await mine.partner.refusal(CreateApiClient, wanted(theirs.id))).toBe('NOT_FOUND');
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  expect(await manager.refusal(list)).toBe('FORBIDDEN');
});

test('a client, however entitled, makes no client: a stolen secret must not breed', async () => {
  const { id } = await baznas();
  const client = await world.signInClient('PARTNER', { organisationId: id });
  expect(await client.refusal(CreateApiClient, wanted(id))).toBe('FORBIDDEN');
});

test.each([
  ['without an area', { role: 'INTEGRATOR' }, 'client.area-needed'],
  ['in an area nobody knows', { role: 'INTEGRATOR', areaCode: '99' }, 'area.unknown'],
  ['of a partner with an area', { areaCode: '21.04' }, 'client.area-by-agreement'],
  ['with a scope beyond its role', { scopes: ['HOUSEHOLD_BROWSE'] }, 'client.scope-unknown'],
])('a client %s is refused as data', async (_what, values, rule) => {
  const { id } = await baznas();
  const admin = await world.signIn('ADMIN');
  const { createApiClient } = await admin.ask(CreateApiClient, wanted(id, values));
  expect(createApiClient).toMatchObject({ apiClient: null, secret: null, userErrors: [{ code: 'VALIDATION', rule }] });
});

test('only an administrator makes integrators', async () => {
  const { id, partner } = await baznas();
  const values = { role: 'INTEGRATOR', areaCode: '21.04.02.2008' };
  const refused = await partner.ask(CreateApiClient, wanted(id, values));
  expect(refused.createApiClient.userErrors).toMatchObject([{ rule: 'client.role-beyond-your-rights' }]);
  const admin = await world.signIn('ADMIN');
  const { createApiClient } = await admin.ask(CreateApiClient, wanted(id, { ...values, scopes: ['HOUSEHOLD_BROWSE'] }));
  expect(createApiClient.apiClient).toMatchObject({ areaCode: '21.04.02.2008', scopes: ['HOUSEHOLD_BROWSE'] });
});

test('a list of clients with secrets and organisations takes as many statements for 1 row as for 30', async () => {
  const admin = await world.signIn('ADMIN');
  const { id } = await baznas();
  for (let made = 0; made < 30; made += 1) await world.signInClient('PARTNER', { organisationId: id });
  const statements = (first: number) =>
    countStatements(() => admin.ask(list, { first, filter: { organisationId: id } }));
  await statements(1); // looks the viewer up
  expect(await statements(30)).toBe(await statements(1));
});

test('organisations, people, clients and agreements are found again by id, within the scope', async () => {
  const mine = await baznas();
  const theirs = await baznas();
  const ids = async (organisationId: string) => [
    organisationId,
    (await world.signIn('PARTNER', { organisationId })).id,
    (await world.signInClient('PARTNER', { organisationId })).id,
    (await world.given.agreement({ organisationId })).id,
  ];
  const query = 'query Find($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
  const own = await ids(mine.id);
  const foreign = await ids(theirs.id);
  const { nodes } = await mine.partner.ask(query, { ids: [...own, ...foreign] });
  expect(nodes).toEqual([
    { __typename: 'Organisation', id: own[0] },
    { __typename: 'User', id: own[1] },
    { __typename: 'ApiClient', id: own[2] },
    { __typename: 'Agreement', id: own[3] },
    null,
    null,
    null,
    null,
  ]);
});

test('a partner limited to one programme makes and keeps no client, which would ask about all of them', async () => {
  const { id, partner } = await baznas();
  const { createApiClient } = await partner.ask(CreateApiClient, wanted(id));
  const limited = await world.signIn('PARTNER', { organisationId: id, programmeIds: [newId()] });
  expect(await limited.refusal(CreateApiClient, wanted(id))).toBe('NOT_FOUND');
  const input = { id: createApiClient.apiClient.id, expectedVersion: createApiClient.apiClient.version };
  expect(await limited.refusal(Rotate, { input })).toBe('NOT_FOUND');
});
