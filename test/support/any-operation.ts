import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { newId } from '../../api/shared/index.ts';

const values: Record<string, () => string> = {
  ID: () => JSON.stringify(newId()),
  String: () => JSON.stringify(`nobody ${newId()}`),
  Int: () => '1',
  Float: () => '1',
  Boolean: () => 'true',
  Date: () => '"2026-11-24"',
  DateTime: () => '"2026-11-24T08:30:00Z"',
  AreaCode: () => '"21.04"',
  Rupiah: () => '1',
};

/** An operation that uses one root field with made-up values for whatever it insists on. */
export function anyOperation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${anyValue(type)}`);
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${kind} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`;
}

function anyValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return `[${anyValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return values[type.name]!();
  const fields = Object.values(type.getFields());
  const ends = fields.filter(({ type: inner }) => !nests(inner, [type.name]));
  const wanted = type.isOneOf ? ends.slice(0, 1) : fields.filter(isRequiredInputField);
  return `{ ${wanted.map((field) => `${field.name}: ${anyValue(field.type)}`).join(', ')} }`;
}

/** Whether an input leads back to one around it: such a choice never comes to an end. */
function nests(wrapped: GraphQLInputType, around: readonly string[]): boolean {
  const type = getNamedType(wrapped);
  if (!isInputObjectType(type)) return false;
  return (
    around.includes(type.name) ||
    Object.values(type.getFields()).some((field) => nests(field.type, [...around, type.name]))
  );
}
