import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Role } from '../api/auth/index.ts';
import { ruleTable } from '../api/permissions.ts';
import { loadCatalogue } from '../api/programmes/index.ts';
import { buildContract } from '../api/schema.ts';
import { newId } from '../api/shared/index.ts';
import { everybody, mayUse } from './permissions.expected.ts';
import { anyOperation } from './support/any-operation.ts';
import type { Visitor } from './support/visitor.ts';
import { ownWorld } from './support/world.ts';

const world = ownWorld();
const schema: GraphQLSchema = await buildContract();
const rootFields = ([schema.getQueryType(), schema.getMutationType()] as const).flatMap((type) =>
  Object.values(type?.getFields() ?? {}).map((field) => [`${type?.name}.${field.name}`, field] as const),
);
const doors = Object.entries(ruleTable)
  .filter(([type]) => type !== 'Query' && type !== 'Mutation')
  .flatMap(([type, fields]) => Object.keys(fields).map((field) => `${type}.${field}`));

let organisationId: string;
beforeAll(async () => {
  organisationId = (await world.given.organisation({ kind: 'BAZNAS', areaCode: '21.04' })).id;
  await world.given.agreement({ organisationId });
  await loadCatalogue(world.owner);
});

/** Where somebody of this role works. */
const usualArea: Record<string, string> = {
  FACILITATOR: '21.04.02.2008',
  VILLAGE_OPERATOR: '21.04.02.2008',
  PUSKESOS_COORDINATOR: '21.04.02.2008',
  SUPERVISOR: '21.04.02',
};

async function signIn(who: string): Promise<Visitor> {
  if (who === 'STRANGER') return world.stranger();
  const [role, kind] = who.split(' ') as [Role, string | undefined];
  const area = usualArea[role] ?? '21.04';
  if (kind === 'client') return world.signInClient(role as 'PARTNER' | 'INTEGRATOR', { organisationId, area });
  return world.signIn(role, { area, organisationId });
}

test('every root field and every door has its entry, and every entry its field', () => {
  const there = [...rootFields.map(([name]) => name), ...doors];
  expect(there.filter((name) => !(name in mayUse))).toEqual([]);
  expect(Object.keys(mayUse).filter((name) => !there.includes(name))).toEqual([]);
});

/** The words of the gate itself; a verb that looks at the rows says other words or NOT_FOUND. */
const refusals = [/^Please sign in first/, /^Your role does not allow this/, /^Only a person/];

async function mayCall(who: string, name: string, field: GraphQLField<unknown, unknown>) {
  const kind = name.startsWith('Query.') ? 'query' : 'mutation';
  const { errors = [] } = await (await signIn(who)).send(anyOperation(kind, field));
  const codes = errors.map(({ extensions }) => extensions?.code);
  expect(codes.filter((code) => code === 'GRAPHQL_VALIDATION_FAILED' || code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
  return !errors.some(({ message }) => refusals.some((words) => words.test(message)));
}

test.each(rootFields)('%s opens for exactly whom the reference names', async (name, field) => {
  const opened: string[] = [];
  for (const who of everybody) if (await mayCall(who, name, field)) opened.push(who);
  expect(opened).toEqual(everybody.filter((who) => mayUse[name]?.includes(who)));
});

interface Family {
  readonly id: string;
  readonly person: string;
  readonly kk: string;
  readonly name: string;
  readonly village: string;
}

/** How to look at a family through each territorial field, and how to tell from the answer that it was seen. */
const looks: Record<string, (family: Family) => string> = {
  'Query.household': ({ id }) => `household(id: "${id}") { id }`,
  'Query.households': ({ village }) => `households(filter: { area: "${village}" }) { nodes { id } }`,
  'Query.person': ({ person }) => `person(id: "${person}") { id household { id } }`,
  'Query.node': ({ id }) => `node(id: "${id}") { id }`,
  'Query.nodes': ({ id, person }) => `nodes(ids: ["${person}", "${id}"]) { id }`,
  'Query.searchHousehold': ({ kk }) => `searchHousehold(kk: "${kk}") { id }`,
  'Query.searchPersons': ({ name }) => `searchPersons(name: "${name}") { nodes { id } }`,
  'Household.identity': ({ id }) => `household(id: "${id}") { identity(${purpose}) { value { address } } }`,
  'Household.situation': ({ id }) =>
    `household(id: "${id}") { situation(${purpose}) { value { members { __typename } } } }`,
  'Household.eligibility': ({ id }) => `household(id: "${id}") { eligibility(programme: "PKH") { verdict } }`,
  'Household.eligibilities': ({ id }) => `household(id: "${id}") { eligibilities { verdict } }`,
  'Person.identity': ({ person }) => `person(id: "${person}") { identity(${purpose}) { value { name } } }`,
  'Person.situation': ({ person }) => `person(id: "${person}") { situation(${purpose}) { value { __typename } } }`,
};
const purpose = 'purpose: CASE_HANDLING, reference: "KASUS-1"';
const seeing: Record<string, RegExp> = {
  'Household.identity': /"address":"/,
  'Household.situation': /"members":\[\{/,
  'Household.eligibility': /"verdict":"/,
  'Household.eligibilities': /"verdict":"/,
  'Person.identity': /"name":"/,
  'Person.situation': /"__typename":"/,
};

describe('reach', () => {
  const [inside, outside] = ['21.04.02.2008', '33.13.01.2001'];
  const families: Record<string, Family> = {};
  beforeAll(async () => {
    for (const [index, village] of [inside, outside].entries()) {
      const kk = `21040201012${index}0001`.slice(0, 16);
      const name = `Zulaikha ${index === 0 ? 'Dekat' : 'Jauh'}`;
      const { id, memberIds } = await world.given.household({ village, kk, members: [{ name }] });
      families[village] = { id, person: memberIds[0] as string, kk, name, village };
    }
  });

  const look = async (who: Visitor, field: string, family: Family) => {
    const { data, errors } = await who.send(`{ ${looks[field]!(family)} }`);
    const seen = seeing[field] ?? new RegExp(`${family.id}|${family.person}`);
    return {
      seen: seen.test(JSON.stringify(data ?? null)),
      data,
      errors: errors?.map(({ extensions }) => extensions?.code),
    };
  };
  const absent = (village: string): Family => ({
    id: newId(),
    person: newId(),
    kk: '2104020101250099',
    name: 'Zulaikha Tiada',
    village,
  });
  const shows = (field: string) => (field.startsWith('Query.node') ? mayUse['Query.household'] : mayUse[field]) ?? [];

  test('every door is looked through here', () => {
    expect(doors.filter((door) => !(door in looks))).toEqual([]);
  });

  test.each(Object.keys(looks))(
    '%s shows what is inside, and outside nothing but what an absent row shows',
    async (field) => {
      const saw: Record<string, string[]> = { inside: [], outside: [] };
      for (const who of everybody) {
        const visitor = await signIn(who);
        if ((await look(visitor, field, families[inside]!)).seen) saw.inside!.push(who);
        const beyond = await look(visitor, field, families[outside]!);
        if (beyond.seen) saw.outside!.push(who);
        expect({ who, ...beyond }).toEqual({ who, ...(await look(visitor, field, absent(outside))) });
      }
      expect(saw).toEqual({ inside: everybody.filter((who) => shows(field).includes(who)), outside: [] });
    },
  );
});
