import type { GraphQLSchema } from 'graphql';
import type { IMiddlewareTypeMap } from 'graphql-middleware';
import * as auth from './auth/index.ts';
import { type Rules, shield } from './auth/index.ts';
import { Forbidden } from './errors.ts';
import * as households from './households/index.ts';
import { nodeRules } from './nodes.ts';
import * as oversight from './oversight/index.ts';
import * as partners from './partners/index.ts';
import * as people from './people/index.ts';
import * as programmes from './programmes/index.ts';
import * as regions from './regions/index.ts';
import * as targeting from './targeting/index.ts';

const tables: readonly Rules[] = [
  nodeRules,
  auth.rules,
  regions.rules,
  people.rules,
  partners.rules,
  households.rules,
  programmes.rules,
  targeting.rules,
  oversight.rules,
];

/** Every feature's rules as one table: type, field, rule. */
export const ruleTable: Rules = tables.reduce<Rules>((joined, table) => {
  for (const [type, fields] of Object.entries(table)) joined[type] = { ...(joined[type] as object), ...fields };
  return joined;
}, {});

/**
 * Shield's middleware for exactly the fields the table names.
 *
 * Shield would wrap every field of every type in an async function; plain properties stay plain instead, and
 * `requireRules` sees to it that nothing which needs a rule goes without.
 */
export function permissions(schema: GraphQLSchema): IMiddlewareTypeMap {
  const guard = shield(ruleTable as never, {
    allowExternalErrors: true,
    fallbackError: new Forbidden().toGraphQL('en'),
  });
  const whole = (guard as unknown as { generate(schema: GraphQLSchema): IMiddlewareTypeMap }).generate(schema);
  return Object.fromEntries(
    Object.entries(ruleTable).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.keys(fields).map((field) => [field, (whole[type] as Record<string, never>)[field]])),
    ]),
  ) as IMiddlewareTypeMap;
}

/** Refuses to start when a root field has no rule, or a rule names a field that is absent or has no resolver. */
export function requireRules(schema: GraphQLSchema): void {
  const faults: string[] = [];
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.keys(root?.getFields() ?? {}))
      if (!ruleTable[root!.name]?.[field]) faults.push(`${root!.name}.${field} has no rule`);
  }
  for (const [typeName, fields] of Object.entries(ruleTable)) {
    const type = schema.getType(typeName);
    for (const field of Object.keys(fields)) {
      const found = type && 'getFields' in type ? type.getFields()[field] : undefined;
      if (!found || !('resolve' in found) || !found.resolve)
        faults.push(`${typeName}.${field} has a rule but no resolver`);
    }
  }
  if (faults.length > 0) throw new Error(`the permission table is not whole: ${faults.join('; ')}`);
}
