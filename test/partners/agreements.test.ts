import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { moves } from '../../api/partners/agreement.lifecycle.ts';
import { newId } from '../../api/shared/index.ts';
import { auditOf, newKey } from '../people/acts.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const fields = `id number purposes programmeIds areaCodes fieldClasses validFrom validTo documentHash status dailyBudget
  version organisation { name }`;
const Create = `mutation Create($input: CreateAgreementInput!) {
  createAgreement(input: $input) { agreement { ${fields} } userErrors { code path rule } }
}`;
const Amend = `mutation Amend($input: AmendAgreementInput!) {
  amendAgreement(input: $input) { agreement { ${fields} } userErrors { code path rule } }
}`;
const move = (way: string) => `mutation Move($input: AgreementMoveInput!) {
  result: ${way}Agreement(input: $input) { agreement { status version } userErrors { code rule } }
}`;
const list = `query List($filter: AgreementFilter, $orderBy: AgreementOrder) {
  agreements(filter: $filter, orderBy: $orderBy, first: 100) { nodes { id number } }
}`;

async function programme(): Promise<string> {
  const id = newId();
  await world.owner.query(
    `insert into programme (id, code, name_id, name_en, owner_label, level, funding_source, unit)
     values ($1, $2, 'Bantuan', 'Help', 'Baznas', 'BAZNAS', 'ZIS', 'HOUSEHOLD')`,
    [id, `P_${id.slice(-12).toUpperCase()}`],
  );
  return id;
}

const terms = async (values: object = {}) => ({
  input: {
    idempotencyKey: newKey(),
    number: `PKS-${newKey()}`,
    organisationId: (await world.given.organisation({ kind: 'BAZNAS', areaCode: '21.04' })).id,
    purposes: ['PROGRAMME_TARGETING'],
    programmeIds: [await programme()],
    areaCodes: ['21.04'],
    fieldClasses: ['GENERAL'],
    validFrom: '2026-01-01',
    validTo: '2099-12-31',
    documentHash: 'AB'.repeat(32),
    dailyBudget: 5000,
    ...values,
  },
});

test('an administrator enters an agreement, and the audit keeps its terms but not its salt', async () => {
  const admin = await world.signIn('ADMIN');
  const call = await terms();
  const { createAgreement } = await admin.ask(Create, call);
  const { idempotencyKey: _key, organisationId: _organisation, ...given } = call.input;
  expect(createAgreement.userErrors).toEqual([]);
  expect(createAgreement.agreement).toMatchObject({
    ...given,
    documentHash: 'ab'.repeat(32),
    status: 'ACTIVE',
    version: 1,
  });
  const audit = await auditOf(world, createAgreement.agreement.id);
  expect(audit).toMatchObject([{ act: 'agreement.created', areaCode: '21.04', facts: { dailyBudget: 5000 } }]);
  expect(JSON.stringify(audit)).not.toMatch(/salt/i);
  const again = await admin.ask(Create, call);
  expect(again.createAgreement.agreement.id).toBe(createAgreement.agreement.id);
});

test.each([
  ['no purpose', { purposes: [] }, 'agreement.nothing-covered', 'purposes'],
  ['no programme', { programmeIds: [] }, 'agreement.nothing-covered', 'programmeIds'],
  ['a programme nobody knows', { programmeIds: [newId()] }, 'programme.unknown', 'programmeIds'],
  ['an area nobody knows', { areaCodes: ['21.04', '99'] }, 'area.unknown', 'areaCodes'],
  ['an area inside another', { areaCodes: ['21.04.02', '21.04'] }, 'agreement.area-twice', 'areaCodes'],
  [
    'more programmes than a form holds',
    { programmeIds: Array.from({ length: 501 }, newId) },
    'list.too-long',
    'programmeIds',
  ],
  ['an end before its begin', { validTo: '2025-12-31' }, 'agreement.days', 'validTo'],
  ['a budget below nothing', { dailyBudget: -1 }, 'agreement.budget', 'dailyBudget'],
  ['a hash that is none', { documentHash: 'zz' }, 'agreement.document-hash', 'documentHash'],
])('an agreement with %s is refused as data', async (_what, values, rule, field) => {
  const admin = await world.signIn('ADMIN');
  const { createAgreement } = await admin.ask(Create, await terms(values));
  expect(createAgreement).toEqual({
    agreement: null,
    userErrors: [{ code: 'VALIDATION', rule, path: ['input', field] }],
  });
});

test('a number is one agreement’s', async () => {
  const admin = await world.signIn('ADMIN');
  const number = `PKS ${newKey()}`;
  await admin.ask(Create, await terms({ number }));
  const { createAgreement } = await admin.ask(Create, await terms({ number }));
  expect(createAgreement.userErrors).toMatchObject([{ code: 'DUPLICATE', rule: 'agreement.number-taken' }]);
});

test('an amendment changes what it names and keeps the rest, against the version seen', async () => {
  const admin = await world.signIn('ADMIN');
  const { createAgreement } = await admin.ask(Create, await terms());
  const { id } = createAgreement.agreement;
  const amend = async (expectedVersion: number, values: object) =>
    (await admin.ask(Amend, { input: { id, expectedVersion, ...values } })).amendAgreement;
  const amended = await amend(1, { areaCodes: ['21.04.02', '21.04.01'], dailyBudget: 10 });
  expect(amended.agreement).toEqual({
    ...createAgreement.agreement,
    areaCodes: ['21.04.02', '21.04.01'],
    dailyBudget: 10,
    version: 2,
  });
  expect(await amend(1, { dailyBudget: 20 })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
  const [, facts] = (await auditOf(world, id)).map((entry) => entry.facts);
  expect(facts).toEqual({
    before: { areaCodes: ['21.04'], dailyBudget: 5000 },
    after: { areaCodes: ['21.04.02', '21.04.01'], dailyBudget: 10 },
  });
});

test('a partner’s agreements count no more from the moment they are suspended', async () => {
  const admin = await world.signIn('ADMIN');
  const { createAgreement } = await admin.ask(Create, await terms());
  const { id } = createAgreement.agreement;
  const forgotten = world.server.viewers.forget.bind(world.server.viewers);
  let times = 0;
  world.server.viewers.forget = () => {
    times += 1;
    forgotten();
  };
  const { result } = await admin.ask(move('suspend'), { input: { id, expectedVersion: 1, reason: 'Telaah' } });
  expect(result).toEqual({ agreement: { status: 'SUSPENDED', version: 2 }, userErrors: [] });
  expect(times).toBe(1);
});

test('whatever is tried in whatever order, an agreement lives as its lifecycle says', async () => {
  const admin = await world.signIn('ADMIN');
  const ways = { suspend: 'SUSPENDED', resume: 'ACTIVE', end: 'ENDED' } as const;
  const tries = fc.array(fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(tries, async (acts) => {
      const { createAgreement } = await admin.ask(Create, await terms());
      const { id } = createAgreement.agreement;
      let status: keyof typeof moves = 'ACTIVE';
      let version = 1;
      for (const act of acts) {
        const { result } = await admin.ask(move(act), { input: { id, expectedVersion: version } });
        const allowed: boolean = (moves[status] as readonly string[]).includes(ways[act]);
        expect(result.userErrors.map(({ rule }: { rule: string }) => rule)).toEqual(
          allowed ? [] : ['agreement.lifecycle'],
        );
        if (!allowed) continue;
        status = ways[act];
        version += 1;
        expect(result.agreement).toEqual({ status, version });
      }
      const amended = await admin.ask(Amend, { input: { id, expectedVersion: version, dailyBudget: 1 } });
      expect(amended.amendAgreement.userErrors).toHaveLength(status === 'ENDED' ? 1 : 0);
    }),
    { numRuns: 25 },
  );
});

test('a partner sees its own agreements, a manager those that touch the area, and others are as good as absent', async () => {
  const lingga = await world.given.organisation({ kind: 'BAZNAS' });
  const own = await world.given.agreement({ organisationId: lingga.id, areaCodes: ['21.04.02'] });
  const wide = await world.given.agreement({
    organisationId: (await world.given.organisation()).id,
    areaCodes: ['21'],
  });
  const far = await world.given.agreement({ organisationId: (await world.given.organisation()).id, areaCodes: ['33'] });
  const viewers = {
    partner: { visitor: await world.signIn('PARTNER', { organisationId: lingga.id }), sees: [own] },
    manager: { visitor: await world.signIn('MANAGER', { area: '21.04' }), sees: [own, wide] },
    village: { visitor: await world.signIn('MANAGER', { area: '21.04.02.2008' }), sees: [own, wide] },
    officer: { visitor: await world.signIn('PRIVACY_OFFICER'), sees: [own, wide, far] },
  };
  for (const [who, { visitor, sees }] of Object.entries(viewers)) {
    const { agreements } = await visitor.ask(list);
    const shown = agreements.nodes.map(({ id }: { id: string }) => id);
    for (const each of [own, wide, far]) {
      expect([who, shown.includes(each.id)]).toEqual([who, sees.includes(each)]);
      const { errors } = await visitor.send(`{ agreement(id: "${each.id}") { number } }`);
      expect([who, errors?.[0]?.extensions?.code]).toEqual([who, sees.includes(each) ? undefined : 'NOT_FOUND']);
    }
  }
  const { agreements } = await viewers.officer.visitor.ask(list, { filter: { area: '33.13' } });
  expect(agreements.nodes.map(({ id }: { id: string }) => id)).toEqual([far.id]);
});

test('only administrators change agreements', async () => {
  const partner = await world.signIn('PARTNER');
  expect(await partner.refusal(Create, await terms())).toBe('FORBIDDEN');
});
