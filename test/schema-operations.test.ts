import { beforeAll, expect, test } from '@jest/globals';
import { validate } from 'graphql';
import type { Role } from '../api/auth/index.ts';
import { buildContract } from '../api/schema.ts';
import { readSamples, type Sample } from './support/samples.ts';
import { tellStory } from './support/story.ts';
import type { Visitor } from './support/visitor.ts';
import { ownWorld } from './support/world.ts';

const world = ownWorld();
const samples = readSamples();
let story: Record<string, string>;

beforeAll(async () => {
  story = await tellStory(world);
});

test.each(samples)('$file holds named operations that keep the contract', async ({ document, operations }) => {
  expect(validate(await buildContract(), document)).toEqual([]);
  expect(operations.map(({ name }) => name?.value)).not.toContain(undefined);
});

test('no two samples share an operation name', () => {
  const names = samples.flatMap(({ operations }) => operations.map(({ name }) => name?.value));
  expect(names).toEqual([...new Set(names)]);
});

test.each(samples)('$file works for $who', async (sample) => {
  const visitor = await signIn(sample);
  for (const operation of sample.operations) {
    const wanted = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    const given = wanted.filter((name) => name in sample.variables);
    const variables = Object.fromEntries(given.map((name) => [name, fill(sample.variables[name])]));
    const { errors, data } = await visitor.send(sample.text, variables, {}, operation.name?.value);
    expect({ operation: operation.name?.value, errors }).toEqual({ operation: operation.name?.value });
    for (const payload of Object.values(data)) expect(refusalsOf(payload)).toEqual([]);
  }
});

const refusalsOf = (payload: unknown) => (payload as { userErrors?: unknown[] } | null)?.userErrors ?? [];

function signIn({ who, area }: Sample): Promise<Visitor> | Visitor {
  if (who === 'STRANGER') return world.stranger();
  const organisationId = story.organisation as string;
  if (!who.endsWith(' client')) return world.signIn(who as Role, { area, organisationId });
  return world.signInClient(who.split(' ')[0] as 'PARTNER' | 'INTEGRATOR', { organisationId, area });
}

/** Puts the story's ids and numbers in the places of their `<names>`. */
function fill(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fill);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part)]));
  const [, name] = (typeof value === 'string' && /^<(\w+)>$/.exec(value)) || [];
  if (!name) return value;
  if (!(name in story)) throw new Error(`the story has no "${name}": see test/support/story.ts`);
  return story[name];
}
