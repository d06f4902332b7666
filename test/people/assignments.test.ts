import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roleNames } from '../../api/auth/index.ts';
import { newId } from '../../api/shared/index.ts';
import type { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';
import { AssignRole, auditOf, decree, EndAssignment, newKey, person } from './acts.ts';
import { type Held, judge, type Question } from './assignment-oracle.ts';

const world = ownWorld();
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
const daysFromToday = (days: number) => {
  const date = new Date(`${today()}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};
const wish = async (userId: string, values: object = {}) => ({
  input: {
    idempotencyKey: newKey(),
    userId,
    role: 'SUPERVISOR',
    organisationId: (await world.given.organisation({ areaCode: '21.04' })).id,
    areaCode: '21.04.02',
    ...decree,
    ...values,
  },
});

test('a manager makes somebody a supervisor by decree, and it counts at once', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const officer = await world.signIn('FRONT_OFFICE', { area: '21.04.02' });
  const look = '{ organisations { totalCount } }';
  expect(await officer.refusal(look)).toBe('FORBIDDEN');
  const { assignRole } = await manager.ask(AssignRole, await wish(officer.id!));
  expect(assignRole).toMatchObject({
    assignment: {
      role: 'SUPERVISOR',
      areaCode: '21.04.02',
      validFrom: today(),
      validTo: null,
      user: { id: officer.id },
    },
    userErrors: [],
  });
  await officer.ask(look);
  expect(await auditOf(world, officer.id!)).toMatchObject([
    { act: 'assignment.given', actorId: manager.id, areaCode: '21.04.02', facts: { role: 'SUPERVISOR', ...decree } },
  ]);
});

test('an ended role is gone at once, and ends no second time', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const officer = await world.signIn('FRONT_OFFICE', { area: '21.04.02' });
  const { assignRole } = await manager.ask(AssignRole, await wish(officer.id!));
  const { id, version } = assignRole.assignment;
  const input = { id, expectedVersion: version };
  const { endAssignment } = await manager.ask(EndAssignment, { input });
  expect(endAssignment.assignment).toEqual({ id, validTo: daysFromToday(-1), version: 2 });
  expect(await officer.refusal('{ organisations { totalCount } }')).toBe('FORBIDDEN');
  const lost = await manager.ask(EndAssignment, { input });
  expect(lost.endAssignment.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  const twice = await manager.ask(EndAssignment, { input: { ...input, expectedVersion: 2 } });
  expect(twice.endAssignment.userErrors).toMatchObject([{ rule: 'assignment.ended-already' }]);
});

test('an end may be planned, and then only come nearer', async () => {
  const admin = await world.signIn('ADMIN');
  const { assignmentId: id } = await person(world, 'FRONT_OFFICE', '21.04');
  const end = async (expectedVersion: number, lastDay: string) =>
    (await admin.ask(EndAssignment, { input: { id, expectedVersion, lastDay } })).endAssignment;
  expect(await end(1, daysFromToday(30))).toMatchObject({ assignment: { validTo: daysFromToday(30) } });
  expect(await end(2, daysFromToday(31))).toMatchObject({ userErrors: [{ rule: 'assignment.end-later' }] });
  expect(await end(2, daysFromToday(-1))).toMatchObject({ userErrors: [{ rule: 'assignment.end-past' }] });
  expect(await end(2, today())).toMatchObject({ assignment: { validTo: today() } });
});

test('nobody gives or ends their own roles, an administrator neither', async () => {
  const { id: organisationId } = await world.given.organisation({ areaCode: '21.04' });
  const admin = await world.signIn('ADMIN', { organisationId });
  const { assignRole } = await admin.ask(AssignRole, await wish(admin.id!, { organisationId, areaCode: '21.04' }));
  expect(assignRole.userErrors).toMatchObject([{ rule: 'assignment.own', path: ['input', 'userId'] }]);
  const { user } = await admin.ask(`{ user(id: "${admin.id}") { assignments { id } } }`);
  const input = { id: user.assignments[0].id, expectedVersion: 1 };
  const { endAssignment } = await admin.ask(EndAssignment, { input });
  expect(endAssignment.userErrors).toMatchObject([{ rule: 'assignment.own' }]);
});

test.each([
  ['without a decree', { decreeNumber: null, decreeDate: null }, 'assignment.decree-needed'],
  ['with a decree that has no date', { decreeDate: null }, 'assignment.decree-halves'],
  ['with a decree of tomorrow', { decreeDate: '2099-01-01' }, 'assignment.decree-later'],
  ['that ends before it begins', { validFrom: '2026-12-02', validTo: '2026-12-01' }, 'assignment.days'],
  ['in an area nobody knows', { areaCode: '21.99' }, 'area.unknown'],
  ['for a programme nobody knows', { programmeIds: [newId()] }, 'programme.unknown'],
])('a role %s is refused as data', async (_what, values, rule) => {
  const admin = await world.signIn('ADMIN');
  const { id } = await person(world);
  const { assignRole } = await admin.ask(AssignRole, await wish(id, values));
  expect(assignRole).toMatchObject({ assignment: null, userErrors: [{ code: 'VALIDATION', rule }] });
  expect(await auditOf(world, id)).toEqual([]);
});

test('the same role is not given twice for the same time, also when two give it at once', async () => {
  const admin = await world.signIn('ADMIN');
  const { id } = await person(world);
  const call = await wish(id, { validFrom: '2026-12-01', validTo: '2026-12-31' });
  const give = (values: object = {}) =>
    admin.ask(AssignRole, { input: { ...call.input, idempotencyKey: newKey(), ...values } });
  const answers = await Promise.all([give(), give(), give()]);
  const rules = answers.flatMap(({ assignRole }) => assignRole.userErrors.map(({ rule }: { rule: string }) => rule));
  expect(rules).toEqual(['assignment.held-already', 'assignment.held-already']);
  const touching = await give({ validFrom: '2026-12-31', validTo: null });
  expect(touching.assignRole.userErrors).toMatchObject([{ code: 'DUPLICATE' }]);
  const next = await give({ validFrom: '2027-01-01', validTo: null });
  expect(next.assignRole.userErrors).toEqual([]);
});

test('no role is given in a disabled organisation', async () => {
  const admin = await world.signIn('ADMIN');
  const { id } = await person(world);
  const call = await wish(id);
  await world.owner.query(`update organisation set status = 'DISABLED' where id = $1`, [call.input.organisationId]);
  const { assignRole } = await admin.ask(AssignRole, call);
  expect(assignRole.userErrors).toMatchObject([{ rule: 'organisation.disabled' }]);
});

test('a partner limited to one programme gives no wider role', async () => {
  const { id: organisationId } = await world.given.organisation({ kind: 'BAZNAS' });
  const programmeIds = [await programme(organisationId), await programme(organisationId)] as const;
  const partner = await world.signIn('PARTNER', { organisationId, programmeIds: [programmeIds[0]] });
  const give = async (given: readonly string[]) => {
    const { id } = await person(world, 'PARTNER', '33.13', organisationId);
    const values = { role: 'PARTNER', organisationId, areaCode: '21', programmeIds: given };
    return (await partner.ask(AssignRole, await wish(id, values))).assignRole.userErrors;
  };
  expect(await give([programmeIds[0]])).toEqual([]);
  for (const wider of [[], programmeIds, [programmeIds[1]]])
    expect(await give(wider)).toMatchObject([{ rule: 'assignment.beyond-your-rights' }]);
});

async function programme(owner: string): Promise<string> {
  const id = newId();
  await world.owner.query(
    `insert into programme (id, code, name_id, name_en, owner_organisation_id, owner_label, level, funding_source, unit)
     values ($1, $2, 'Bantuan', 'Help', $3, 'Baznas', 'BAZNAS', 'ZIS', 'HOUSEHOLD')`,
    [id, `P_${id.slice(-12).toUpperCase()}`, owner],
  );
  return id;
}

test('a client, however entitled its organisation, makes and assigns nobody', async () => {
  const { id: organisationId } = await world.given.organisation({ kind: 'BAZNAS' });
  const client = await world.signInClient('PARTNER', { organisationId });
  const { id } = await person(world, 'PARTNER', 'ID', organisationId);
  const call = await wish(id, { role: 'PARTNER', organisationId, areaCode: '21' });
  expect(await client.refusal(AssignRole, call)).toBe('FORBIDDEN');
});

const areas = ['ID', '21', '21.04', '21.04.02', '21.04.02.2008', '33', '33.13'];

test('who may give which role where is what the domain reference says, for every giver', async () => {
  const organisations: string[] = [];
  for (const areaCode of areas) organisations.push((await world.given.organisation({ areaCode })).id);
  const held = (roles: readonly string[]): fc.Arbitrary<Held> =>
    fc.record({
      role: fc.constantFrom(...roles),
      area: fc.constantFrom(...areas),
      organisation: fc.nat({ max: areas.length - 1 }),
    });
  // Half of the wishes sit at or near the giver's own place, or nearly all would be refused for being far away.
  const question = fc
    .record({
      giver: fc.array(
        fc.oneof(held(['MANAGER', 'PARTNER', 'PROGRAMME_MANAGER']), held(['ADMIN', 'MANAGER']), held(roleNames)),
        { minLength: 1, maxLength: 2 },
      ),
      target: held(['CITIZEN']),
      wish: held(roleNames),
      near: fc.record({ target: fc.boolean(), role: fc.boolean(), area: fc.boolean(), organisation: fc.boolean() }),
    })
    .map(({ giver, target, wish: far, near }): Question => {
      const [own] = giver as [Held];
      return {
        giver,
        organisations: areas,
        target: near.target ? { ...own, role: 'CITIZEN' } : target,
        wish: {
          role: near.role ? own.role : far.role,
          area: near.area ? own.area : far.area,
          organisation: near.organisation ? own.organisation : far.organisation,
        },
      };
    });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const expected = judge(asked);
      seen.add(expected);
      expect(await give(asked, organisations)).toBe(expected);
    }),
    { numRuns: 150 },
  );
  expect([...seen].sort()).toEqual(['BEYOND', 'FORBIDDEN', 'GIVEN', 'NOT_FOUND']);
});

async function give({ giver, target, wish: wanted }: Question, organisations: readonly string[]): Promise<string> {
  const visitor = await signInWith(giver, organisations);
  const { id } = await person(world, target.role, target.area, organisations[target.organisation]);
  const call = await wish(id, {
    role: wanted.role,
    areaCode: wanted.area,
    organisationId: organisations[wanted.organisation],
    validFrom: '2027-01-01',
  });
  await world.owner.query('update assignment set valid_to = $2 where user_id = $1', [id, '2026-12-31']);
  const { data, errors } = await visitor.send(AssignRole, call);
  if (errors) return String(errors[0]?.extensions?.code);
  const [refusal] = data.assignRole.userErrors;
  if (!refusal) return 'GIVEN';
  return refusal.rule === 'assignment.beyond-your-rights' ? 'BEYOND' : refusal.rule;
}

async function signInWith(held: readonly Held[], organisations: readonly string[]): Promise<Visitor> {
  const [first, second] = held;
  const visitor = await world.signIn(first!.role as never, {
    area: first!.area,
    organisationId: organisations[first!.organisation],
  });
  if (second)
    await world.owner.query(
      `insert into assignment (id, user_id, role, organisation_id, area_code, valid_from)
       values (gen_random_uuid(), $1, $2, $3, $4, current_date - 1)`,
      [visitor.id, second.role, organisations[second.organisation], second.area],
    );
  return visitor;
}
