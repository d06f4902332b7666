import 'reflect-metadata';
import { type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import * as auth from './auth/index.ts';
import * as households from './households/index.ts';
import { NodeResolver } from './nodes.ts';
import * as oversight from './oversight/index.ts';
import * as partners from './partners/index.ts';
import * as people from './people/index.ts';
import { permissions, requireRules } from './permissions.ts';
import * as programmes from './programmes/index.ts';
import * as regions from './regions/index.ts';
import type { Connection } from './shared/index.ts';
import { takeStraight } from './straight-resolvers.ts';
import * as targeting from './targeting/index.ts';

// biome-ignore lint/complexity/noBannedTypes: type-graphql names its resolver classes so
const resolvers: NonEmptyArray<Function> = [
  NodeResolver,
  auth.resolver,
  regions.resolver,
  ...households.resolvers,
  ...people.resolvers,
  ...partners.resolvers,
  ...programmes.resolvers,
  ...targeting.resolvers,
  ...oversight.resolvers,
];

/** The contract before any gate: what `schema/schema.graphql` shows. */
export async function buildContract(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers, validate: false, orphanedTypes: [] });
  takeStraight(schema);
  countLazily(schema);
  markOneOf(schema);
  describeRoots(schema);
  return schema;
}

/** The contract with its doors: shield on every root field and on the doors of personal data. */
export async function buildGuardedSchema(): Promise<GraphQLSchema> {
  const schema = await buildContract();
  requireRules(schema);
  return applyMiddleware(schema, permissions(schema));
}

/** `totalCount` counts when it is asked for, and not before. */
function countLazily(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
    const field = type.getFields().totalCount;
    if (field) field.resolve = (page: Connection<unknown>) => page.countAll();
  }
}

/** type-graphql has no `@oneOf`; inputs that say so in their extensions get it here, and verbs check it again. */
function markOneOf(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isInputObjectType(type) && type.extensions.oneOf) type.isOneOf = true;
}

function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query)
    query.description = 'What can be asked. Nothing here changes anything, except that reads of identities are logged.';
  if (mutation)
    mutation.description = 'What can be done: each takes one `input` and answers what changed, or why nothing did.';
}
