import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Where = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** Names of the fields that an operation wants of what a resolver answers, so that only these are read. */
export function selectedFields({ fieldNodes, fragments }: Where): ReadonlySet<string> {
  const [only, another] = fieldNodes;
  if (!only || another) return collect(fieldNodes, fragments);
  const earlier = known.get(only);
  if (earlier) return earlier;
  const names = collect(fieldNodes, fragments);
  known.set(only, names); // a node belongs to one document, and so to its fragments
  return names;
}

function collect(nodes: readonly FieldNode[], fragments: Where['fragments']): ReadonlySet<string> {
  const names = new Set<string>();
  const add = ({ selections }: SelectionSetNode): void => {
    for (const node of selections)
      if (node.kind === Kind.FIELD) names.add(node.name.value);
      else add(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments[node.name.value]!.selectionSet);
  };
  for (const { selectionSet } of nodes) if (selectionSet) add(selectionSet);
  return names;
}
