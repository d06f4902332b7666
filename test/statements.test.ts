import { beforeAll, expect, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Role } from '../api/auth/index.ts';
import { syntheticNik } from '../api/nik/index.ts';
import { newId } from '../api/shared/index.ts';
import { countStatements } from './support/count-statements.ts';
import { readSamples } from './support/samples.ts';
import { tellStory } from './support/story.ts';
import type { Visitor } from './support/visitor.ts';
import { ownWorld } from './support/world.ts';

const world = ownWorld();
const village = '21.04.02.2008';
const many = 100;
const ruin = { tenure: 1, deed: 1, floor_area: 40, floor: 8, wall: 4, roof: 3, toilet: 1 };
let organisation: string;

beforeAll(async () => {
  const story = await tellStory(world);
  organisation = story.organisation as string;
  for (let made = 0; made < many; made += 1) {
    const nik = syntheticNik({ province: '21', regency: '04', birthDate: '1980-05-17', sex: 'MALE', serial: made + 1 });
    await world.given.household({
      village,
      housing: ruin,
      assets: { car: false },
      enrolments: ['PKH', 'SEMBAKO'],
      members: [{ nik }, { relation: 2, sex: 2 }, { relation: 3, birthDate: '2015-01-01' }],
    });
    const { id } = await world.given.organisation({ areaCode: '21.04' });
    await somebody(made, id);
  }
});

/** A person with a role and a client with a secret, each in an organisation of its own, and traces of both. */
async function somebody(number: number, organisationId: string): Promise<void> {
  const [userId, clientId] = [newId(), newId()];
  const insert = (text: string, values: unknown[]) => world.owner.query(`insert into ${text}`, values);
  await insert('user_account (id, username, name) values ($1, $2, $2)', [userId, `somebody-${number}`]);
  await insert(
    `assignment (id, user_id, role, organisation_id, area_code, valid_from)
     values ($1, $2, 'FACILITATOR', $3, $4, '2026-01-01')`,
    [newId(), userId, organisationId, village],
  );
  await insert(`api_client (id, client_id, name, organisation_id, role) values ($1, $2, $2, $3, 'INTEGRATOR')`, [
    clientId,
    `client-${number}`,
    organisationId,
  ]);
  await insert('api_client_secret (id, api_client_id, secret_hash) values ($1, $2, $3)', [
    newId(),
    clientId,
    Buffer.alloc(32, number),
  ]);
  await world.given.agreement({ organisationId });
  await insert(
    `audit_entry (act, subject_kind, subject_id, actor_kind, actor_id) values ('user.created', 'user', $1, 'USER', $1)`,
    [userId],
  );
  await insert(
    `access_log (actor_kind, actor_id, role, purpose, subject_kind, subject_id, village_code, field_classes, request_id)
     values ('USER', $1, 'FACILITATOR', 'CASE_HANDLING', 'PERSON', $1, $2, '{IDENTIFIER}', 'statements')`,
    [userId, village],
  );
}

const deep: [who: Role, text: string][] = [
  [
    'MANAGER',
    `query WholeFamilies($first: Int!) { households(first: $first) { totalCount nodes {
      id village { name path { name } } head { id ageBand } members { id nameMasked ageBand schoolStage household { id } }
      housing { floor stale } assets { car stale } decileHistory { period decile } enrolments { programmeCode } } } }`,
  ],
  [
    'MANAGER',
    `query NamedFamilies($first: Int!) { households(first: $first) { nodes {
      identity(purpose: CASE_HANDLING) { value { kkNumber address } }
      members { identity(purpose: CASE_HANDLING) { value { name nik } } situation(purpose: CASE_HANDLING) { reason } } } } }`,
  ],
  [
    'MANAGER',
    `query FittingFamilies($first: Int!) { households(first: $first) { nodes {
      eligibility(programme: "BAZ_RUMAH") { verdict results { outcome } } } } }`,
  ],
  [
    'MANAGER',
    `query FoundPeople($first: Int!) { searchPersons(name: "warga", first: $first) { nodes { id household { id village { name } } } } }`,
  ],
  [
    'ADMIN',
    `query Machines($first: Int!) { apiClients(first: $first) { nodes { name organisation { name } secrets { id } } }
      agreements(first: $first) { nodes { number organisation { name area { name } } } } }`,
  ],
  [
    'ADMIN',
    `query Appointed($first: Int!) { users(first: $first) { nodes {
      assignments { area { name } organisation { name area { name } } } } } }`,
  ],
];

interface Case {
  readonly name: string;
  readonly who: string;
  readonly area?: string;
  readonly text: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every sample that takes a page size, and nestings that no sample reaches. */
const cases: Case[] = [
  ...readSamples().flatMap(({ operations, who, area, text, variables }) =>
    operations.map((operation) => ({ name: operation.name!.value, who, area, text, operation, variables })),
  ),
  ...deep.map(([who, text]) => {
    const operation = parse(text).definitions[0] as OperationDefinitionNode;
    return { name: operation.name!.value, who, area: undefined, text, operation, variables: {} };
  }),
].filter(({ operation }) => operation.variableDefinitions?.some(({ variable }) => variable.name.value === 'first'));

const wrappers = new Set(['nodes', 'edges', 'node', 'pageInfo', 'value']);

/** Fields that may each take one statement, for all rows at once: those that lead to other rows, and totals. */
const reads = ({ selections }: SelectionSetNode): number =>
  selections.reduce((sum, node) => {
    if (node.kind !== Kind.FIELD || wrappers.has(node.name.value)) return sum + below(node);
    return sum + (node.selectionSet || node.name.value === 'totalCount' ? 1 : 0) + below(node);
  }, 0);
const below = (node: SelectionNode) => ('selectionSet' in node && node.selectionSet ? reads(node.selectionSet) : 0);

/** Beginning and ending the transaction. */
const frame = 2;
/** What else some operations read or write for the request as a whole, however many rows they show. */
const besides: Readonly<Record<string, number>> = {
  FindCandidates: 2, // the charge, and the criteria of the programme
  FittingFamilies: 3, // criteria, parameters, and plans of their own again
};

function signIn({ who, area }: Case): Promise<Visitor> | Visitor {
  if (who === 'STRANGER') return world.stranger();
  if (!who.endsWith(' client')) return world.signIn(who as Role, { area, organisationId: organisation });
  return world.signInClient(who.split(' ')[0] as 'PARTNER' | 'INTEGRATOR', { organisationId: organisation, area });
}

test.each(cases)('$name takes as many statements for 100 rows as for 1', async (each) => {
  const visitor = await signIn(each);
  const wanted = each.operation.variableDefinitions!.map(({ variable }) => variable.name.value);
  const given = Object.fromEntries(wanted.map((name) => [name, each.variables[name]]));
  const ask = async (first: number) => {
    const { errors } = await visitor.send(each.text, { ...given, first }, {}, each.name);
    expect(errors).toBeUndefined();
  };
  await ask(many); // looks up the viewer and reads what is kept for a while
  const counts: number[] = [];
  for (const first of [1, 10, many]) counts.push(await countStatements(() => ask(first)));
  expect(counts).toEqual(counts.map(() => counts[0]));
  const budget = frame + reads(each.operation.selectionSet) + (besides[each.name] ?? 0);
  expect(counts[0]).toBeLessThanOrEqual(budget);
});
