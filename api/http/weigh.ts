import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { CostFacts } from '../shared/index.ts';

const usualPage = 20;
const largestPage = 100;
const usualList = 5;
const totalCount = 10;
const introspection = 100;

/** One evaluation: the variables, and what fragments came to, so that spreading one twice does not double the work. */
interface Reading {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: Map<string, number>;
}
/** A number where the document alone decides, otherwise what the variables make of it. */
type Weight = number | ((reading: Reading) => number);

const read = (weight: Weight, reading: Reading) => (typeof weight === 'number' ? weight : weight(reading));
const plus = (a: Weight, b: Weight): Weight =>
  typeof a === 'number' && typeof b === 'number' ? a + b : (reading) => read(a, reading) + read(b, reading);
const times = (a: Weight, b: Weight): Weight =>
  typeof a === 'number' && typeof b === 'number' ? a * b : (reading) => read(a, reading) * read(b, reading);

/**
 * The cost of an operation as a function of its variables.
 *
 * Objects cost 1 and plain values nothing, unless `@Cost` says otherwise; lists multiply what is inside them.
 */
export function weigh(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (variables: Readonly<Record<string, unknown>>) => number {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && literalOf(defaultValue),
    ]),
  );
  const known = new Map<string, Weight>();

  function ofSelections({ selections }: SelectionSetNode, type: GraphQLCompositeType, page: Weight): Weight {
    return selections.reduce<Weight>((sum, node) => {
      if (node.kind === Kind.FIELD) return plus(sum, ofField(node, type, page));
      if (node.kind === Kind.FRAGMENT_SPREAD) return plus(sum, ofSpread(node.name.value, page));
      return plus(sum, ofSelections(node.selectionSet, conditionOf(node.typeCondition?.name.value, type), page));
    }, 0);
  }

  function ofSpread(name: string, page: Weight): Weight {
    const fragment = fragments.get(name)!;
    const key = `${name} ${fixed(page)}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const type = schema.getType(fragment.typeCondition.name.value) as GraphQLCompositeType;
    const weight = ofSelections(fragment.selectionSet, type, page);
    const shared: Weight =
      typeof weight === 'number'
        ? weight
        : (reading) => {
            if (!reading.fragments.has(key)) reading.fragments.set(key, weight(reading));
            return reading.fragments.get(key)!;
          };
    known.set(key, shared);
    return shared;
  }

  /** Page sizes that variables decide are told apart by identity, through a number given to each. */
  const pages = new Map<Weight, number>();
  function fixed(page: Weight): string {
    if (typeof page === 'number') return String(page);
    if (!pages.has(page)) pages.set(page, pages.size);
    return `$${pages.get(page)}`;
  }

  function conditionOf(name: string | undefined, type: GraphQLCompositeType): GraphQLCompositeType {
    return name === undefined ? type : (schema.getType(name) as GraphQLCompositeType);
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType, page: Weight): Weight {
    const name = node.name.value;
    if (name === '__typename') return 0;
    if (name.startsWith('__') || !('getFields' in parent)) return introspection;
    const field = parent.getFields()[name]!;
    const type = getNamedType(field.type);
    const { own, size } = (field.extensions.cost ?? {}) as CostFacts;
    if (!isCompositeType(type)) return own ?? (name === 'totalCount' && isConnection(parent) ? totalCount : 0);
    const connection = isConnection(type);
    const inside = node.selectionSet ? ofSelections(node.selectionSet, type, connection ? pageOf(node) : 0) : 0;
    return times(connection ? 1 : listSize(field, node, parent, page, size), plus(own ?? 1, inside));
  }

  function listSize(
    { type }: GraphQLField<unknown, unknown>,
    node: FieldNode,
    parent: GraphQLNamedType,
    page: Weight,
    size: CostFacts['size'],
  ): Weight {
    if (!isListType(isNonNullType(type) ? type.ofType : type)) return 1;
    if (isConnection(parent)) return page;
    if (typeof size !== 'string') return size ?? usualList;
    return fromArguments(node, [size], usualList);
  }

  const pageOf = (node: FieldNode): Weight => fromArguments(node, ['first', 'last'], usualPage);

  function fromArguments(node: FieldNode, names: readonly string[], otherwise: number): Weight {
    const given = names
      .map((name) => node.arguments?.find((argument) => argument.name.value === name)?.value)
      .filter((value) => value !== undefined);
    const [value] = given;
    if (value?.kind === Kind.VARIABLE) {
      const name = value.name.value;
      return ({ variables }) => countOf(variables[name] ?? defaults[name], otherwise);
    }
    return countOf(value && literalOf(value), otherwise);
  }

  const weight = ofSelections(operation.selectionSet, rootOf(schema, operation), 0);
  return (variables) => read(weight, { variables, fragments: new Map() });
}

const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection');

const rootOf = (schema: GraphQLSchema, { operation }: OperationDefinitionNode) => schema.getRootType(operation)!;

/**
 * A size given as a number, or the length of a list of ids. Nonsense is refused elsewhere and counts as usual here.
 *
 * Never less than one: what a page of none asks of its rows is compiled all the same.
 */
function countOf(value: unknown, otherwise: number): number {
  const count = Array.isArray(value) ? value.length : Number(value ?? otherwise);
  return Number.isFinite(count) ? Math.min(Math.max(count, 1), largestPage) : otherwise;
}

function literalOf(node: ValueNode): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.LIST) return node.values;
  return undefined;
}
