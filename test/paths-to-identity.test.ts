import { beforeAll, expect, test } from '@jest/globals';
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { ruleTable } from '../api/permissions.ts';
import { buildContract } from '../api/schema.ts';

/** Fields that say who or where somebody is, whatever they are called. */
const identifying =
  /^(nik|kk|nikNumber|kkNumber|familyCardNumber|fullName|nickname|motherName|birthDate|birthPlace|address|street|rt|rw|hamlet|phone|telephone|mobile|email|latitude|longitude|coordinates|location|photo)$/i;
/** `name` is one of them, except on what is no resident: places, offices, programmes, and whoever works here. */
const ownNames = [
  'Area',
  'Organisation',
  'Programme',
  'User',
  'Viewer',
  'ApiClient',
  'ViewerOrganisation',
  'ViewerArea',
  'Actor',
  'AuditFact',
  'CriteriaParameter',
  'ProgrammeParameter',
];

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildContract();
});

/** The doors, as the permission table has them: a rule on a field below the roots. */
const isDoor = (type: string, field: string) =>
  type !== 'Query' &&
  type !== 'Mutation' &&
  Boolean((ruleTable[type] as object | undefined) && field in (ruleTable[type] as object));

/** Every type that can be reached from the roots, each with the shortest path to it. */
function reach(through: (type: string, field: string) => boolean): Map<string, string> {
  const paths = new Map<string, string>();
  const queue: [GraphQLObjectType, string][] = [];
  const enter = (name: string, path: string) => {
    if (paths.has(name)) return;
    paths.set(name, path);
    const type = schema.getType(name);
    if (isObjectType(type)) queue.push([type, path]);
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) enter(possible.name, path);
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) enter(root.name, root.name);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [type, path] = next;
    for (const field of Object.values(type.getFields()))
      if (through(type.name, field.name)) enter(getNamedType(field.type).name, `${path}.${field.name}`);
  }
  return paths;
}

const identitiesOf = (paths: Map<string, string>) =>
  [...paths].flatMap(([name, path]) => {
    const type = schema.getType(name);
    if (!isObjectType(type) || name.startsWith('__')) return [];
    return Object.keys(type.getFields())
      .filter((field) => identifying.test(field) || (field === 'name' && !ownNames.includes(name)))
      .map((field) => `${path}.${field}`);
  });

test('no path leads to who or where somebody is without passing a door', () => {
  expect(identitiesOf(reach((type, field) => !isDoor(type, field)))).toEqual([]);
});

test('behind the doors there is what they guard: the walk above would have found it', () => {
  const found = identitiesOf(reach(() => true)).map((path) => path.split('.').at(-1));
  expect(found).toEqual(
    expect.arrayContaining(['name', 'nik', 'kkNumber', 'birthDate', 'address', 'phone', 'latitude', 'longitude']),
  );
});

test('what stands behind a door is reached through doors only', () => {
  const open = reach((type, field) => !isDoor(type, field));
  const guarded = [...reach(() => true).keys()].filter((name) => /Identity(Answer)?$|Situation(Answer)?$/.test(name));
  expect(guarded.length).toBeGreaterThan(3);
  expect(guarded.filter((name) => open.has(name))).toEqual([]);
});
