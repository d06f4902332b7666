import { beforeEach, describe, expect, test } from '@jest/globals';
import { Browser, type Tokens } from '../support/browser.ts';
import { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const signOut =
  'mutation ($input: SignOutEverywhereInput!) { signOutEverywhere(input: $input) { userId userErrors { rule } } }';
const change = `mutation ($input: ChangePasswordInput!) {
  changePassword(input: $input) { userId userErrors { code path message rule } } }`;
const anything = '{ viewer { id } }';

let person: { id: string; username: string; password: string };
let phone: Browser;
let office: Browser;
let onPhone: Tokens;
let inOffice: Tokens;
let visitor: Visitor;

beforeEach(async () => {
  person = await world.given.account();
  phone = new Browser(world.server);
  office = new Browser(world.server);
  onPhone = await phone.signIn(person.username, person.password);
  inOffice = await office.signIn(person.username, person.password);
  visitor = new Visitor(world.server, inOffice.access_token);
  world.pass(1); // tokens count in whole seconds
});

async function expectSignedOutEverywhere() {
  for (const { access_token } of [onPhone, inOffice])
    expect(await new Visitor(world.server, access_token).refusal(anything)).toBe('UNAUTHENTICATED');
  expect((await phone.refresh(onPhone.refresh_token)).status).toBe(400);
  expect((await office.refresh(inOffice.refresh_token)).status).toBe(400);
  for (const browser of [phone, office]) expect((await browser.depart()).text).toContain('type="password"');
}

const acts = async () =>
  (
    await world.owner.query(
      `select act, actor_id, facts from audit_entry where subject_id = $1 and act <> 'user.sign-in'`,
      [person.id],
    )
  ).rows;

describe('signing out everywhere', () => {
  test('ends every session and token at once, and is on record', async () => {
    await new Visitor(world.server, onPhone.access_token).ask(anything);
    const { signOutEverywhere } = await visitor.ask(signOut, { input: {} });
    expect(signOutEverywhere).toEqual({ userId: person.id, userErrors: [] });
    await expectSignedOutEverywhere();
    expect(await acts()).toEqual([{ act: 'user.sign-out-everywhere', actor_id: person.id, facts: {} }]);
  });

  test('of somebody else is for who manages users; for others that person is not there', async () => {
    const manager = await world.signIn('MANAGER', { area: '21.04' });
    expect(await manager.refusal(signOut, { input: { userId: person.id } })).toBe('NOT_FOUND');
    expect(await manager.refusal(signOut, { input: { userId: 'nobody' } })).toBe('NOT_FOUND');
    const administrator = await world.signIn('ADMIN');
    await administrator.ask(signOut, { input: { userId: person.id } });
    await expectSignedOutEverywhere();
  });

  test('is not for systems or strangers', async () => {
    const organisation = await world.given.organisation();
    const client = await world.signInClient('PARTNER', { organisationId: organisation.id });
    expect(await client.refusal(signOut, { input: {} })).toBe('FORBIDDEN');
    expect(await world.stranger().refusal(signOut, { input: {} })).toBe('UNAUTHENTICATED');
  });
});

describe('changing the password', () => {
  const fresh = 'tujuh kuda putih di dermaga';

  test('signs out everywhere; from then on only the new one opens', async () => {
    const input = { currentPassword: person.password, newPassword: fresh };
    const { changePassword } = await visitor.ask(change, { input });
    expect(changePassword).toEqual({ userId: person.id, userErrors: [] });
    await expectSignedOutEverywhere();
    const browser = new Browser(world.server);
    await browser.depart();
    expect((await browser.submit(person.username, person.password)).status).toBe(422);
    expect((await browser.submit(person.username, fresh)).status).toBe(303);
    expect(JSON.stringify(await acts())).not.toContain(fresh);
  });

  test.each([
    [
      'the wrong old one',
      () => ({ currentPassword: 'wrong', newPassword: fresh }),
      'password.current-wrong',
      'currentPassword',
    ],
    [
      'a short one',
      () => ({ currentPassword: person.password, newPassword: 'pendek' }),
      'password.weak',
      'newPassword',
    ],
    [
      'one letter over and over',
      () => ({ currentPassword: person.password, newPassword: 'a'.repeat(40) }),
      'password.weak',
      'newPassword',
    ],
    [
      'the username',
      () => ({ currentPassword: person.password, newPassword: `${person.username}!!` }),
      'password.weak',
      'newPassword',
    ],
    [
      'the same again',
      () => ({ currentPassword: person.password, newPassword: person.password }),
      'password.unchanged',
      'newPassword',
    ],
  ])('with %s changes nothing and says why', async (_how, input, rule, field) => {
    const { changePassword } = await visitor.ask(change, { input: input() });
    expect(changePassword).toEqual({
      userId: null,
      userErrors: [{ rule, path: ['input', field], code: expect.any(String), message: expect.any(String) }],
    });
    await visitor.ask(anything);
  });

  test('cannot be used to guess the old one', async () => {
    const input = { currentPassword: 'wrong', newPassword: fresh };
    for (let turn = 0; turn < 5; turn++) await visitor.ask(change, { input });
    const { errors } = await visitor.send(change, { input });
    expect(errors?.[0]).toMatchObject({
      message: 'Too many attempts. Try again in 30 seconds.',
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'sign-in-attempts', retryAfter: 30 },
    });
  });
});
