import { type GraphQLField, type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Metadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Parameter = NonNullable<Metadata['params']>[number];
type Field = GraphQLField<unknown, unknown>;
type Take = (root: unknown, args: Record<string, unknown>, ctx: unknown, info: unknown) => unknown;
type Methods = Record<string, (...values: unknown[]) => unknown>;

/**
 * Field resolvers that take their parameters as they come.
 *
 * For each object of a page type-graphql sorts, converts and validates the parameters anew and copies the parent into
 * an instance. None of it is needed where they are the parent, the context, the info and plain values.
 */
export function takeStraight(schema: GraphQLSchema): void {
  const owners = new Map<unknown, Methods>();
  for (const metadata of getMetadataStorage().fieldResolvers) {
    const field = fieldOf(schema, metadata);
    if (!field?.resolve || metadata.kind !== 'external' || metadata.middlewares?.length) continue;
    const takes = [...(metadata.params ?? [])]
      .sort((a, b) => a.index - b.index)
      .map((parameter) => takeOf(parameter, field))
      .filter((take) => take !== undefined);
    if (takes.length < (metadata.params?.length ?? 0)) continue;
    const owner = owners.get(metadata.target) ?? (new (metadata.target as new () => Methods)() as Methods);
    owners.set(metadata.target, owner);
    field.resolve = (root, args, ctx, info) =>
      owner[metadata.methodName]!(...takes.map((take) => take(root, args, ctx, info)));
  }
}

function fieldOf(schema: GraphQLSchema, { getObjectType, schemaName }: Metadata): Field | undefined {
  const target = getObjectType?.();
  const name = getMetadataStorage().objectTypes.find((each) => each.target === target)?.name;
  const type = name === undefined ? undefined : schema.getType(name);
  return isObjectType(type) ? type.getFields()[schemaName] : undefined;
}

function takeOf(parameter: Parameter, { args }: Field): Take | undefined {
  if (parameter.kind === 'info') return (_root, _args, _ctx, info) => info;
  if (parameter.kind === 'root' && !parameter.propertyName) return (root) => root;
  if (parameter.kind === 'context' && !parameter.propertyName) return (_root, _args, ctx) => ctx;
  if (parameter.kind !== 'arg') return undefined;
  const { name } = parameter;
  const argument = args.find((each) => each.name === name);
  if (!argument || isInputObjectType(getNamedType(argument.type))) return undefined;
  return (_root, values) => values[name];
}
