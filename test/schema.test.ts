import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { printContract } from '../api/print-schema.ts';

let emitted: string;
let schema: GraphQLSchema;

beforeAll(async () => {
  emitted = await printContract();
  schema = buildSchema(emitted);
});

test('the committed contract is what the code promises (otherwise run npm run schema:print)', async () => {
  expect(await readFile('schema/schema.graphql', 'utf8')).toBe(emitted);
});

test('every element of the contract is described', () => {
  const bare: string[] = [];
  const look = (name: string, { description }: { description?: string | null }) => {
    if (!description?.trim()) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
      }
  }
  expect(bare).toEqual([]);
});

test('schema/CHANGES.md announces every change that could break a client of the last release', async () => {
  const released = buildSchema(await readFile('schema/released.graphql', 'utf8'));
  const changes = await readFile('schema/CHANGES.md', 'utf8');
  const unannounced = findBreakingChanges(released, schema).filter(({ description }) => !changes.includes(description));
  expect(unannounced).toEqual([]);
});
