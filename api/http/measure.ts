import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { weigh } from './weigh.ts';

/** What the limits look at; the same for every request with this document. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly introspects: boolean;
  cost(variables: Readonly<Record<string, unknown>>): number;
}

/** Measures an operation of a valid document once, however often it is sent. */
export function measurer(schema: GraphQLSchema) {
  const measured = new WeakMap<OperationDefinitionNode, Measure>();
  return (document: DocumentNode, operation: OperationDefinitionNode): Measure => {
    const known = measured.get(operation);
    if (known) return known;
    const measure = look(schema, document, operation);
    measured.set(operation, measure);
    return measure;
  };
}

function look(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const depths = new Map<string, number>();
  const depthOf = ({ selections }: SelectionSetNode): number =>
    Math.max(
      ...selections.map((node) => {
        if (node.kind === Kind.INLINE_FRAGMENT) return depthOf(node.selectionSet);
        if (node.kind === Kind.FIELD)
          return node.name.value.startsWith('__') ? 0 : 1 + (node.selectionSet ? depthOf(node.selectionSet) : 0);
        const name = node.name.value;
        if (!depths.has(name)) depths.set(name, depthOf(fragments.get(name)!.selectionSet));
        return depths.get(name)!;
      }),
    );
  const roots = rootFields(operation.selectionSet, fragments);
  let aliases = 0;
  let directives = 0;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE) directives += 1;
      if (node.kind === Kind.FIELD && node.alias) aliases += 1;
    },
  });
  return {
    depth: depthOf(operation.selectionSet),
    aliases,
    directives,
    rootFields: roots.length,
    introspects: roots.some((name) => name === '__schema' || name === '__type'),
    cost: weigh(schema, operation, fragments),
  };
}

function rootFields(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen = new Set<string>(),
): string[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    if (node.kind === Kind.INLINE_FRAGMENT) return rootFields(node.selectionSet, fragments, seen);
    const name = node.name.value;
    if (seen.has(name)) return [];
    seen.add(name);
    return rootFields(fragments.get(name)!.selectionSet, fragments, seen);
  });
}
