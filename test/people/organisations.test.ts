import { expect, test } from '@jest/globals';
import { ownWorld } from '../support/world.ts';
import { auditOf, CreateOrganisation, newKey, switchOrganisation, UpdateOrganisation } from './acts.ts';

const world = ownWorld();
const list = `query List($filter: OrganisationFilter, $orderBy: PeopleOrder, $first: Int, $after: String) {
  organisations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { id name } pageInfo { hasNextPage endCursor }
  }
}`;

const baznas = (values: object = {}) => ({
  input: { idempotencyKey: newKey(), kind: 'BAZNAS', name: `Baznas ${newKey()}`, areaCode: '21.04', ...values },
});

test('an administrator enters an organisation, and the audit says so', async () => {
  const admin = await world.signIn('ADMIN');
  const { createOrganisation } = await admin.ask(CreateOrganisation, baznas({ name: '  Baznas Lingga ' }));
  const { id, ...organisation } = createOrganisation.organisation;
  expect(createOrganisation.userErrors).toEqual([]);
  expect(organisation).toEqual({
    kind: 'BAZNAS',
    name: 'Baznas Lingga',
    areaCode: '21.04',
    status: 'ACTIVE',
    version: 1,
    area: { name: 'Kabupaten Lingga' },
  });
  expect(await auditOf(world, id)).toEqual([
    {
      act: 'organisation.created',
      actorId: admin.id,
      areaCode: '21.04',
      facts: { organisationKind: 'BAZNAS', name: 'Baznas Lingga', areaCode: '21.04' },
    },
  ]);
});

test.each([
  ['a name of one letter', { name: 'x' }, 'text.length', ['input', 'name']],
  ['a name of 10,000 letters', { name: 'a'.repeat(10_000) }, 'text.length', ['input', 'name']],
  ['a NUL byte in its name', { name: 'Baznas\0Lingga' }, 'text.hidden-characters', ['input', 'name']],
  ['a name that runs backwards', { name: 'Baznas \u202Eaggnil' }, 'text.hidden-characters', ['input', 'name']],
  ['an area nobody knows', { areaCode: '99' }, 'area.unknown', ['input', 'areaCode']],
  ['too short a key', { idempotencyKey: 'short' }, 'idempotency.key-length', ['input', 'idempotencyKey']],
])('an organisation with %s is refused as data', async (_what, values, rule, path) => {
  const admin = await world.signIn('ADMIN');
  const { createOrganisation } = await admin.ask(CreateOrganisation, baznas(values));
  expect(createOrganisation.organisation).toBeNull();
  expect(createOrganisation.userErrors).toMatchObject([{ code: 'VALIDATION', rule, path }]);
});

test('names in other scripts and with emoji are kept as they are', async () => {
  const admin = await world.signIn('ADMIN');
  for (const name of ['يايسن بيت الزكاة', 'ꦧꦗ꧀ꦤꦱ꧀ Karanganyar', 'Peduli 🤝 Bersama']) {
    const { createOrganisation } = await admin.ask(CreateOrganisation, baznas({ name }));
    expect(createOrganisation.organisation.name).toBe(name);
  }
});

test('a refusal speaks Indonesian unless English is asked for', async () => {
  const admin = await world.signIn('ADMIN');
  const { createOrganisation } = await admin.speaking('id').ask(CreateOrganisation, baznas({ areaCode: '99' }));
  expect(createOrganisation.userErrors[0].message).toBe('Tidak ada wilayah dengan kode 99.');
});

test('an area has one organisation of a name, in any case', async () => {
  const admin = await world.signIn('ADMIN');
  await admin.ask(CreateOrganisation, baznas({ name: 'Peduli Bersama' }));
  const { createOrganisation } = await admin.ask(CreateOrganisation, baznas({ name: 'PEDULI bersama' }));
  expect(createOrganisation.userErrors).toMatchObject([{ code: 'DUPLICATE', rule: 'organisation.name-taken' }]);
});

test('the same call twice, also at once, makes one organisation; other input under its key is refused', async () => {
  const admin = await world.signIn('ADMIN');
  const call = baznas();
  const answers = await Promise.all([1, 2, 3].map(() => admin.ask(CreateOrganisation, call)));
  answers.push(await admin.ask(CreateOrganisation, call));
  const ids = new Set(answers.map(({ createOrganisation }) => createOrganisation.organisation.id));
  expect(ids.size).toBe(1);
  expect(await auditOf(world, [...ids][0])).toHaveLength(1);
  const { createOrganisation } = await admin.ask(CreateOrganisation, { input: { ...call.input, kind: 'CSR' } });
  expect(createOrganisation.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
});

test('of two who saw the same version only one is heard, also when they write at once', async () => {
  const admin = await world.signIn('ADMIN');
  const { id } = await world.given.organisation();
  const rename = (name: string) => admin.ask(UpdateOrganisation, { input: { id, expectedVersion: 1, name } });
  const answers = await Promise.all(['Satu', 'Dua', 'Tiga'].map(rename));
  const heard = answers.filter(({ updateOrganisation }) => updateOrganisation.organisation);
  expect(heard).toHaveLength(1);
  expect(heard[0].updateOrganisation.organisation.version).toBe(2);
  for (const { updateOrganisation } of answers.filter((each) => !heard.includes(each)))
    expect(updateOrganisation.userErrors).toMatchObject([{ code: 'CONFLICT', rule: 'version.changed-meanwhile' }]);
  expect(await auditOf(world, id)).toHaveLength(1);
});

test('when the audit row cannot be written, nothing changes', async () => {
  const admin = await world.signIn('ADMIN');
  const { id, name } = await world.given.organisation();
  await world.owner.query('revoke insert on audit_entry from satu_pintu_service');
  try {
    const input = { id, expectedVersion: 1, name: 'Diam-diam' };
    expect(await admin.refusal(UpdateOrganisation, { input })).toBe('INTERNAL_SERVER_ERROR');
  } finally {
    await world.owner.query('grant insert on audit_entry to satu_pintu_service');
  }
  const { rows } = await world.owner.query('select name, version from organisation where id = $1', [id]);
  expect(rows).toEqual([{ name, version: 1 }]);
});

test('a disabled organisation shuts out its people and clients at once, and lets them in again', async () => {
  const admin = await world.signIn('ADMIN');
  const { id } = await world.given.organisation({ kind: 'BAZNAS' });
  const partner = await world.signIn('PARTNER', { organisationId: id });
  const client = await world.signInClient('PARTNER', { organisationId: id });
  const look = `{ organisation(id: "${id}") { status } }`;
  await partner.ask(look);
  await client.ask(look);
  const { result } = await admin.ask(switchOrganisation('disable'), { input: { id, expectedVersion: 1 } });
  expect(result).toEqual({ organisation: { status: 'DISABLED', version: 2 }, userErrors: [] });
  expect(await partner.refusal(look)).toBe('FORBIDDEN');
  expect(await client.refusal(look)).toBe('UNAUTHENTICATED');
  await admin.ask(switchOrganisation('enable'), { input: { id, expectedVersion: 2 } });
  expect(await client.ask(look)).toEqual({ organisation: { status: 'ACTIVE' } });
});

test('nobody disables the organisation they work for', async () => {
  const { id } = await world.given.organisation();
  const admin = await world.signIn('ADMIN', { organisationId: id });
  const { result } = await admin.ask(switchOrganisation('disable'), { input: { id, expectedVersion: 1 } });
  expect(result.userErrors).toEqual([{ rule: 'organisation.own' }]);
});

test('a manager sees the organisations of the area, a partner its own, and others are as good as absent', async () => {
  const mine = await world.given.organisation({ name: 'Dinsos Lingga', areaCode: '21.04' });
  const inside = await world.given.organisation({ name: 'Puskesos Merawang', areaCode: '21.04.02.2008' });
  const outside = await world.given.organisation({ name: 'Dinsos Karanganyar', areaCode: '33.13' });
  const manager = await world.signIn('MANAGER', { area: '21.04', organisationId: mine.id });
  const partner = await world.signIn('PARTNER', { organisationId: outside.id });
  const shown = async (who: typeof manager) => {
    const { organisations } = await who.ask(list, { first: 100 });
    return organisations.nodes.map(({ id }: { id: string }) => id);
  };
  expect(await shown(manager)).toEqual(expect.arrayContaining([mine.id, inside.id]));
  expect(await shown(manager)).not.toContain(outside.id);
  expect(await shown(partner)).toEqual([outside.id]);
  const find = (id: string) => `{ organisation(id: "${id}") { id } }`;
  const foreign = await partner.send(find(mine.id));
  const absent = await partner.send(find('0193d3f0-0000-7000-8000-000000000000'));
  const nonsense = await partner.send(find("x' or 1=1"));
  for (const answer of [foreign, absent, nonsense])
    expect(answer.errors?.[0]).toMatchObject({
      message: 'There is no such record.',
      extensions: { code: 'NOT_FOUND' },
    });
});

test('organisations are found by part of the name, kind, area and status, and walked in either order', async () => {
  const admin = await world.signIn('ADMIN');
  for (const name of ['Zakat 100% C', 'zakat 100% a', 'Zakat 100% B'])
    await world.given.organisation({ name, kind: 'LKS', areaCode: '36.72' });
  await world.given.organisation({ name: 'Zakat 1000', kind: 'LKS', areaCode: '36.72' });
  const filter = { text: '100% ', kind: 'LKS', area: '36', status: 'ACTIVE' };
  const walk = async (direction: string) => {
    const names: string[] = [];
    for (let after: string | undefined; ; ) {
      const variables = { filter, orderBy: { field: 'NAME', direction }, first: 2, after };
      const { organisations } = await admin.ask(list, variables);
      expect(organisations.totalCount).toBe(3);
      names.push(...organisations.nodes.map(({ name }: { name: string }) => name));
      if (!organisations.pageInfo.hasNextPage) return names;
      after = organisations.pageInfo.endCursor;
    }
  };
  expect(await walk('ASC')).toEqual(['zakat 100% a', 'Zakat 100% B', 'Zakat 100% C']);
  expect(await walk('DESC')).toEqual(['Zakat 100% C', 'Zakat 100% B', 'zakat 100% a']);
});

test.each([['["x","not-a-uuid"]'], ['[null,null]'], ['[1,"0193d3f0-0000-7000-8000-000000000000"]']])(
  'a forged cursor %s is refused as the caller’s mistake',
  async (key) => {
    const admin = await world.signIn('ADMIN');
    expect(await admin.refusal(list, { after: Buffer.from(key).toString('base64url') })).toBe('BAD_USER_INPUT');
  },
);

test('only administrators change organisations', async () => {
  const { id } = await world.given.organisation({ areaCode: '21.04' });
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  expect(await manager.refusal(CreateOrganisation, baznas())).toBe('FORBIDDEN');
  expect(await world.stranger().refusal(CreateOrganisation, baznas())).toBe('UNAUTHENTICATED');
  expect(await manager.refusal(switchOrganisation('disable'), { input: { id, expectedVersion: 1 } })).toBe('FORBIDDEN');
});
