import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromInput, parseCriteria, toOutput } from '../../api/programmes/criteria/index.ts';
import { catalogue, loadCatalogue } from '../../api/programmes/index.ts';
import type { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';
import { criteria } from './criteria-arbitraries.ts';

const world = ownWorld();
let admin: Visitor;
let programmeId: string;

beforeAll(async () => {
  await loadCatalogue(world.owner);
  admin = await world.signIn('ADMIN');
  const { rows } = await world.owner.query(`select id from programme where code = 'RST'`);
  programmeId = rows[0].id;
});

const draft = `mutation Draft($input: DraftCriteriaInput!) {
  draftProgrammeCriteria(input: $input) {
    criteria { id number label status version criteria { all { id of {
      household { id fact operator mandatory text value { number numbers word parameter { name default { number } } } }
      not { id of { memberAny { id text where { fact operator value { number flag } } } } } } } } }
    userErrors { code path message rule }
  }
}`;

const send = (criteriaInput: unknown, key: string) =>
  admin.ask(draft, {
    input: { idempotencyKey: `draft-${key}`, programmeId, label: `2026.${key}`, criteria: criteriaInput },
  });

const decileUpTo = (number: number) => ({ household: { fact: 'DECILE', operator: 'LTE', value: { number } } });

test('criteria are drafted as a typed tree and read back in the same form, with what they ask in words', async () => {
  const { draftProgrammeCriteria } = await send(
    {
      all: {
        of: [
          {
            household: {
              id: 'poor',
              fact: 'DECILE',
              operator: 'LTE',
              value: { parameter: { name: 'RST_DECILE_MAX', default: { number: 3 } } },
              mandatory: true,
            },
          },
          { household: { fact: 'HOUSING_FLOOR', operator: 'IN', value: { numbers: [7, 8] } } },
          { not: { of: { memberAny: { where: [{ fact: 'JOB_STATUS', operator: 'EQ', value: { number: 5 } }] } } } },
        ],
      },
    },
    'typed',
  );
  expect(draftProgrammeCriteria.userErrors).toEqual([]);
  const { criteria: version } = draftProgrammeCriteria;
  expect(version).toMatchObject({ label: '2026.typed', status: 'DRAFT' });
  const { of } = version.criteria.all;
  expect(of[0].household).toEqual({
    id: 'poor',
    fact: 'DECILE',
    operator: 'LTE',
    mandatory: true,
    text: 'Decile: at most 3',
    value: { number: null, numbers: null, word: null, parameter: { name: 'RST_DECILE_MAX', default: { number: 3 } } },
  });
  expect(of[1].household).toMatchObject({
    id: 'housing_floor',
    text: 'Floor: Bamboo or Earth',
    value: { numbers: [7, 8] },
  });
  expect(of[2].not.of.memberAny.where).toEqual([
    { fact: 'JOB_STATUS', operator: 'EQ', value: { number: 5, flag: null } },
  ]);
});

const nested = (levels: number): object => (levels === 0 ? decileUpTo(4) : { not: { of: nested(levels - 1) } });

test.each([
  [
    'a code nobody has',
    { household: { fact: 'HOUSING_FLOOR', operator: 'EQ', value: { number: 99 } } },
    'criteria.value',
    ['input', 'criteria', 'household', 'value'],
  ],
  [
    'a word for a number',
    { household: { fact: 'DECILE', operator: 'LTE', value: { word: 'FEMALE' } } },
    'criteria.value',
    ['input', 'criteria', 'household', 'value'],
  ],
  [
    'an operator that does not apply',
    { household: { fact: 'ASSET_CAR', operator: 'LTE', value: { flag: true } } },
    'criteria.operator',
    ['input', 'criteria', 'household', 'operator'],
  ],
  [
    'the assessed member of a household programme',
    { self: { fact: 'AGE', operator: 'GTE', value: { number: 60 } } },
    'criteria.self-without-member',
    ['input', 'criteria', 'self', 'fact'],
  ],
  ['nine levels', nested(8), 'criteria.depth', ['input', 'criteria']],
  ['an empty list', { all: { of: [] } }, 'criteria.shape', ['input', 'criteria', 'all', 'of']],
])('criteria with %s are refused as data, with the rule and the place', async (what, input, rule, path) => {
  const { draftProgrammeCriteria } = await send(input, what.replaceAll(' ', '-').slice(0, 30));
  expect(draftProgrammeCriteria).toMatchObject({ criteria: null, userErrors: [{ code: 'VALIDATION', rule, path }] });
});

test.each([
  ['two branches at once', { ...decileUpTo(4), any: { of: [decileUpTo(1)] } }],
  ['no branch', {}],
  ['two values', { household: { fact: 'DECILE', operator: 'LTE', value: { number: 4, flag: true } } }],
  ['an unknown fact', { household: { fact: 'RELIGION', operator: 'EQ', value: { word: 'X' } } }],
])('criteria with %s do not fit the contract', async (_what, input) => {
  const variables = { input: { idempotencyKey: 'never-kept', programmeId, label: '2026.x', criteria: input } };
  expect(await admin.refusal(draft, variables)).toBe('BAD_USER_INPUT');
});

test('a value that comes as a variable of its own is held to exactly one field as well', async () => {
  const query = `mutation Draft($value: CriteriaValueInput!, $programmeId: ID!) {
    draftProgrammeCriteria(input: { idempotencyKey: "one-value", programmeId: $programmeId, label: "2026.v",
      criteria: { household: { fact: DECILE, operator: LTE, value: $value } } }) { userErrors { rule path } } }`;
  const { draftProgrammeCriteria } = await admin.ask(query, { programmeId, value: { number: 4, flag: true } });
  expect(draftProgrammeCriteria.userErrors).toEqual([
    { rule: 'criteria.one-of', path: ['input', 'criteria', 'household', 'value'] },
  ]);
});

test('criteria nested a thousand levels deep are refused and harm nobody', async () => {
  let input: object = decileUpTo(4);
  for (let level = 0; level < 1_000; level++) input = { not: { of: input } };
  const { status } = await admin.send(draft, {
    input: { idempotencyKey: 'very-deep', programmeId, label: '2026.d', criteria: input },
  });
  expect(status).toBeLessThan(500);
  expect((await admin.ask('{ viewer { id } }')).viewer.id).toBeTruthy();
});

test('a drafted version decides from the day it is activated, and only its owner may do so', async () => {
  const household = await world.given.household({ decile: 9 });
  const facilitator = await world.signIn('FACILITATOR', { area: '21.04.02.2008' });
  const ask = `query Ask($id: ID!) {
    household(id: $id) { eligibility(programme: "RST") { verdict criteriaLabel effectiveFrom } } }`;
  const before = await facilitator.ask(ask, household);
  expect(before.household.eligibility.criteriaLabel).toBe('2026.1');
  const { draftProgrammeCriteria } = await send(decileUpTo(10), 'everybody');
  const { id: criteriaId, version: expectedVersion } = draftProgrammeCriteria.criteria;
  const activate = `mutation Activate($input: ActivateCriteriaInput!) {
    activateProgrammeCriteria(input: $input) { criteria { status label } userErrors { rule } } }`;
  expect(await facilitator.refusal(activate, { input: { criteriaId, expectedVersion } })).toBe('FORBIDDEN');
  const { activateProgrammeCriteria } = await admin.ask(activate, { input: { criteriaId, expectedVersion } });
  expect(activateProgrammeCriteria).toEqual({
    criteria: { status: 'ACTIVE', label: '2026.everybody' },
    userErrors: [],
  });
  const after = await facilitator.ask(ask, household);
  expect(after.household.eligibility).toMatchObject({ verdict: 'ELIGIBLE', criteriaLabel: '2026.everybody' });
  const again = await admin.ask(activate, { input: { criteriaId, expectedVersion } });
  expect(again.activateProgrammeCriteria.userErrors).toEqual([{ rule: 'criteria.changed-meanwhile' }]);
});

test('the vocabulary names every fact with its answers in the language of the reader', async () => {
  const { criteriaVocabulary } = await world
    .stranger()
    .speaking('id')
    .ask(`{
    criteriaVocabulary { household { fact label kind unit operators specific choices { number word label } }
      member { fact label kind choices { number word label } } } }`);
  const floor = criteriaVocabulary.household.find(({ fact }: { fact: string }) => fact === 'HOUSING_FLOOR');
  expect(floor).toMatchObject({ kind: 'CODE', operators: ['EQ', 'NEQ', 'IN', 'NOT_IN', 'EXISTS'], specific: false });
  expect(floor.choices).toContainEqual({ number: 8, word: null, label: 'Tanah' });
  const sex = criteriaVocabulary.member.find(({ fact }: { fact: string }) => fact === 'SEX');
  expect(sex.choices).toContainEqual({ number: null, word: 'FEMALE', label: 'perempuan' });
});

/** What a client sends back of what it read: no composed words, no empty fields. */
const asSent = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(asSent);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => name !== 'text' && value != null && !(name === 'mandatory' && value === false))
      .map(([name, value]) => [name, asSent(value)]),
  );
};

test('whatever criteria are read can be sent back and mean the same', () => {
  fc.assert(
    fc.property(criteria('MEMBER'), (raw) => {
      const tree = parseCriteria(raw, 'MEMBER');
      const sent = asSent(toOutput(tree, 'id')) as never;
      expect(parseCriteria(fromInput(sent), 'MEMBER')).toEqual(tree);
    }),
  );
});

test('every criterion of the national catalogue stands the round trip', () => {
  for (const { criteria: raw, unit = 'HOUSEHOLD' } of catalogue) {
    const tree = parseCriteria(raw, unit);
    expect(parseCriteria(fromInput(asSent(toOutput(tree, 'en')) as never), unit)).toEqual(tree);
  }
});
