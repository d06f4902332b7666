import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { recordRefusals } from './audit/index.ts';
import { may } from './auth/index.ts';
import { BadInput } from './errors.ts';
import * as households from './households/index.ts';
import * as partners from './partners/index.ts';
import * as people from './people/index.ts';
import * as programmes from './programmes/index.ts';
import * as regions from './regions/index.ts';
import { type Context, Cost, isId, Node, type NodeFetcher } from './shared/index.ts';

const fetchers: readonly NodeFetcher[] = [
  ...regions.nodeFetchers,
  ...people.nodeFetchers,
  ...partners.nodeFetchers,
  ...households.nodeFetchers,
  ...programmes.nodeFetchers,
];

const mostIds = 100;

type Row = object | null;

/** Rows by id in the order of the ids: each feature in turn is asked for what the ones before did not know. */
async function findNodes(ctx: Context, ids: readonly string[]): Promise<Row[]> {
  const found = new Map<string, Row>();
  for (const { type, action, owns, fetch } of fetchers) {
    const missing = [...new Set(ids)].filter((id) => !found.has(id) && owns(id));
    if (missing.length === 0 || !ctx.viewer.may(action)) continue;
    const rows = await fetch(ctx, missing);
    for (const [index, id] of missing.entries()) {
      const row = rows[index];
      if (row) found.set(id, Object.assign(new type(), row));
    }
  }
  const missed = [...new Set(ids)].filter((id) => isId(id) && !found.has(id));
  await recordRefusals(ctx, 'node.read-refused', 'node', missed);
  return ids.map((id) => found.get(id) ?? null);
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when absent or out of reach.' })
  async node(@Arg('id', () => ID, { description: 'Id of the node.' }) id: string, @Ctx() ctx: Context) {
    return (await findNodes(ctx, [id]))[0] ?? null;
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Up to 100 things by their ids, in that order; null where absent or out of reach.',
  })
  @Cost({ size: 'ids' })
  nodes(@Arg('ids', () => [ID], { description: 'Ids of the nodes.' }) ids: string[], @Ctx() ctx: Context) {
    if (ids.length > mostIds)
      throw new BadInput({ id: `Paling banyak ${mostIds} id sekaligus.`, en: `At most ${mostIds} ids at once.` });
    return findNodes(ctx, ids);
  }
}

export const nodeRules = { Query: { node: may('area.read'), nodes: may('area.read') } };
