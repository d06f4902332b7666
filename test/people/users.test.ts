import { expect, test } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import { countStatements } from '../support/count-statements.ts';
import { ownWorld } from '../support/world.ts';
import {
  auditOf,
  CreateUser,
  decree,
  newKey,
  newUsername,
  person,
  ResetPassword,
  switchUser,
  UpdateUser,
} from './acts.ts';

const world = ownWorld();

const newcomer = (values: object = {}) => ({
  input: { idempotencyKey: newKey(), username: newUsername(), name: 'Siti Rahmah', ...values },
});
const hashOf = async (id: string): Promise<string> =>
  (await world.owner.query('select password_hash from user_account where id = $1', [id])).rows[0].password_hash;
const list = `query List($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) { totalCount nodes { id name assignments { role areaCode organisation { name } area { name } } } }
}`;

test('an administrator makes an account; the password is shown once and kept only as an argon2id hash', async () => {
  const admin = await world.signIn('ADMIN');
  const call = newcomer({ username: 'Siti.Rahmah' });
  const { createUser } = await admin.ask(CreateUser, call);
  expect(createUser.userErrors).toEqual([]);
  expect(createUser.user).toMatchObject({
    username: 'siti.rahmah',
    name: 'Siti Rahmah',
    status: 'ACTIVE',
    assignments: [],
  });
  const hash = await hashOf(createUser.user.id);
  expect(hash).toMatch(/^\$argon2id\$/);
  expect(await verify(hash, createUser.initialPassword)).toBe(true);
  const again = await admin.ask(CreateUser, call);
  expect(again.createUser).toMatchObject({ user: { id: createUser.user.id }, initialPassword: null, userErrors: [] });
  expect(JSON.stringify(await auditOf(world, createUser.user.id))).not.toContain(createUser.initialPassword);
});

test('a manager makes an account together with its first role in the area', async () => {
  const { id: organisationId } = await world.given.organisation({
    name: 'Puskesos Merawang',
    areaCode: '21.04.02.2008',
  });
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const assignment = { role: 'FACILITATOR', organisationId, areaCode: '21.04.02.2008', ...decree };
  const { createUser } = await manager.ask(CreateUser, newcomer({ assignment }));
  expect(createUser.user.assignments).toMatchObject([
    { role: 'FACILITATOR', organisation: { name: 'Puskesos Merawang' }, area: { name: 'Merawang' } },
  ]);
  expect((await auditOf(world, createUser.user.id)).map(({ act }) => act)).toEqual([
    'user.created',
    'assignment.given',
  ]);
  const without = await manager.ask(CreateUser, newcomer());
  expect(without.createUser.userErrors).toMatchObject([
    { rule: 'user.first-role-needed', path: ['input', 'assignment'] },
  ]);
});

test('a first role that may not be given leaves no account behind', async () => {
  const { id: organisationId } = await world.given.organisation({ areaCode: '21.04' });
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const call = newcomer({ assignment: { role: 'ADMIN', organisationId, areaCode: '21.04' } });
  const { createUser } = await manager.ask(CreateUser, call);
  expect(createUser).toMatchObject({
    user: null,
    initialPassword: null,
    userErrors: [{ code: 'RULE_BROKEN', rule: 'assignment.beyond-your-rights', path: ['input', 'assignment', 'role'] }],
  });
  const { rows } = await world.owner.query('select 1 from user_account where username = $1', [call.input.username]);
  expect(rows).toEqual([]);
});

test.each([
  ['a short password', { password: 'elevenchars' }, 'password.weak'],
  ['a monotonous password', { password: 'aaaaaaaabbbb' }, 'password.weak'],
  ['a username with a space', { username: 'siti rahmah' }, 'user.username-form'],
  ['an empty name', { name: '  ' }, 'text.length'],
])('an account with %s is refused as data', async (_what, values, rule) => {
  const admin = await world.signIn('ADMIN');
  const { createUser } = await admin.ask(CreateUser, newcomer(values));
  expect(createUser).toMatchObject({ user: null, initialPassword: null, userErrors: [{ code: 'VALIDATION', rule }] });
});

test('a chosen password counts, is never shown, and its key is bound to it', async () => {
  const admin = await world.signIn('ADMIN');
  const call = newcomer({ password: 'kuda laut berenang 7' });
  const { createUser } = await admin.ask(CreateUser, call);
  expect(createUser.initialPassword).toBeNull();
  expect(await verify(await hashOf(createUser.user.id), 'kuda laut berenang 7')).toBe(true);
  const other = await admin.ask(CreateUser, { input: { ...call.input, password: 'kuda laut berenang 8' } });
  expect(other.createUser.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
});

test('a username is one person’s, in any case', async () => {
  const admin = await world.signIn('ADMIN');
  const { createUser } = await admin.ask(CreateUser, newcomer({ username: 'budi.santoso' }));
  const { createUser: second } = await admin.ask(CreateUser, newcomer({ username: 'BUDI.santoso' }));
  expect(second.userErrors).toMatchObject([{ code: 'DUPLICATE', rule: 'user.username-taken' }]);
  const { id } = await person(world);
  const { updateUser } = await admin.ask(UpdateUser, { input: { id, expectedVersion: 1, username: 'Budi.Santoso' } });
  expect(updateUser).toMatchObject({ user: null, userErrors: [{ rule: 'user.username-taken' }] });
  expect(createUser.user.username).toBe('budi.santoso');
});

test('a disabled person is out at once, sessions included, and an update with an old version is refused', async () => {
  const admin = await world.signIn('ADMIN');
  const facilitator = await world.signIn('FACILITATOR', { area: '21.04.02.2008' });
  const id = facilitator.id!;
  await world.owner.query(
    `insert into oidc_payload (model, id, payload, account_id) values ('Session', $1, '{}', $1)`,
    [id],
  );
  await facilitator.ask('{ area(code: "21") { name } }');
  const input = { id, expectedVersion: 1, reason: 'Pindah tugas' };
  const { result } = await admin.ask(switchUser('disable'), { input });
  expect(result).toEqual({ user: { status: 'DISABLED', version: 2 }, userErrors: [] });
  expect(await facilitator.refusal('{ area(code: "21") { name } }')).toBe('UNAUTHENTICATED');
  const { rows } = await world.owner.query('select 1 from oidc_payload where account_id = $1', [id]);
  expect(rows).toEqual([]);
  const again = await admin.ask(switchUser('enable'), { input });
  expect(again.result.userErrors).toEqual([{ code: 'CONFLICT', rule: 'version.changed-meanwhile' }]);
  expect((await auditOf(world, id)).map(({ act, facts }) => [act, facts])).toEqual([
    ['user.disabled', { reason: 'Pindah tugas' }],
  ]);
});

test('nobody disables or resets their own account', async () => {
  const admin = await world.signIn('ADMIN');
  const input = { id: admin.id, expectedVersion: 1 };
  const { result } = await admin.ask(switchUser('disable'), { input });
  const { resetPassword } = await admin.ask(ResetPassword, { input });
  expect(result.userErrors).toMatchObject([{ rule: 'user.own-account' }]);
  expect(resetPassword).toMatchObject({
    user: null,
    initialPassword: null,
    userErrors: [{ rule: 'user.own-account' }],
  });
});

test('a manager cannot take over an administrator who also works in the area', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const admin = await world.signIn('ADMIN');
  const { id: organisationId } = await world.given.organisation({ areaCode: '21.04' });
  await world.owner.query(
    `insert into assignment (id, user_id, role, organisation_id, area_code, valid_from)
     values (gen_random_uuid(), $1, 'BACK_OFFICE', $2, '21.04', current_date)`,
    [admin.id, organisationId],
  );
  const { user } = await manager.ask(`{ user(id: "${admin.id}") { assignments { role } } }`);
  expect(user.assignments).toEqual([{ role: 'BACK_OFFICE' }]);
  const input = { id: admin.id, expectedVersion: 1 };
  for (const [act, text] of Object.entries({ resetPassword: ResetPassword, result: switchUser('disable') })) {
    const answer = await manager.ask(text, { input });
    expect(answer[act].userErrors).toMatchObject([{ rule: 'user.beyond-your-rights' }]);
  }
});

test('a new password ends the old one and every session', async () => {
  const admin = await world.signIn('ADMIN');
  const officer = await world.signIn('FRONT_OFFICE', { area: '21.04' });
  const { resetPassword } = await admin.ask(ResetPassword, { input: { id: officer.id, expectedVersion: 1 } });
  expect(await verify(await hashOf(officer.id!), resetPassword.initialPassword)).toBe(true);
  expect(await officer.refusal('{ area(code: "21") { name } }')).toBe('UNAUTHENTICATED');
});

test('each sees the people of their own scope, and others are as good as absent', async () => {
  const lingga = await person(world, 'FRONT_OFFICE', '21.04.02');
  const karanganyar = await person(world, 'FRONT_OFFICE', '33.13');
  const baznas = await world.given.organisation({ kind: 'BAZNAS' });
  const colleague = await person(world, 'PARTNER', 'ID', baznas.id);
  const nobody = await person(world);
  const viewers = {
    admin: await world.signIn('ADMIN'),
    manager: await world.signIn('MANAGER', { area: '21.04' }),
    partner: await world.signIn('PARTNER', { organisationId: baznas.id }),
  };
  const sees = {
    admin: [lingga, karanganyar, colleague, nobody],
    manager: [lingga],
    partner: [colleague],
  };
  for (const [who, visitor] of Object.entries(viewers))
    for (const someone of [lingga, karanganyar, colleague, nobody]) {
      const expected = sees[who as keyof typeof sees].includes(someone) ? undefined : 'NOT_FOUND';
      const { errors } = await visitor.send(`{ user(id: "${someone.id}") { name } }`);
      expect([who, errors?.[0]?.extensions?.code]).toEqual([who, expected]);
      const { users } = await visitor.ask(list, { first: 100 });
      expect(users.nodes.some(({ id }: { id: string }) => id === someone.id)).toBe(expected === undefined);
    }
  const front = await world.signIn('FRONT_OFFICE', { area: '21.04' });
  expect(await front.refusal(list)).toBe('FORBIDDEN');
});

test('people are found by name, role, area and organisation, conditions on roles holding for one role', async () => {
  const admin = await world.signIn('ADMIN');
  const { id, organisationId } = await person(world, 'SUPERVISOR', '36.72.01');
  const find = async (filter: object) =>
    (await admin.ask(list, { filter })).users.nodes.map((each: { id: string }) => each.id);
  expect(await find({ role: 'SUPERVISOR', area: '36' })).toEqual([id]);
  expect(await find({ role: 'SUPERVISOR', area: '36.7' + '1' })).toEqual([]);
  expect(await find({ organisationId, text: 'WARGA' })).toEqual([id]);
  expect(await find({ organisationId, role: 'FACILITATOR' })).toEqual([]);
  expect(await find({ organisationId, text: 'a\0b' })).toEqual([]);
});

test('a list of people with roles, organisations and areas takes as many statements for 1 row as for 30', async () => {
  const admin = await world.signIn('ADMIN');
  for (let made = 0; made < 30; made += 1) await person(world, 'FACILITATOR', '21.04.02.2008');
  const statements = (first: number) =>
    countStatements(() => admin.ask(list, { first, filter: { role: 'FACILITATOR' } }));
  await statements(1); // looks the viewer up
  const one = await statements(1);
  expect(await statements(30)).toBe(one);
  expect(one).toBeLessThanOrEqual(8);
});

test('whoever another copy of the service disables is out within a minute here', async () => {
  const officer = await world.signIn('FRONT_OFFICE', { area: '21.04' });
  const look = '{ area(code: "21") { name } }';
  await officer.ask(look);
  await world.owner.query(`update user_account set status = 'DISABLED' where id = $1`, [officer.id]);
  world.pass(59);
  expect(await officer.refusal(look)).toBe('UNAUTHENTICATED');
  world.pass(-59);
});
