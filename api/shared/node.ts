import { type ClassType, Field, ID, InterfaceType } from 'type-graphql';
import type { Context } from './context.ts';

/** Anything with an id of its own that `node` and `nodes` find again. */
@InterfaceType('Node', { description: 'Anything that can be fetched again by its id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Id by which `node` finds it again.' })
  id!: string;
}

/** One feature's way to find its nodes by id, within the viewer's reach. */
export interface NodeFetcher {
  /** What it finds; by its class GraphQL knows the concrete type. */
  readonly type: ClassType<object>;
  /** The right without which it is not asked at all. */
  readonly action: string;
  /** Whether an id could be one of its own. */
  owns(id: string): boolean;
  /** The rows in the order of the ids; null for absent and for out of reach alike. */
  fetch(ctx: Context, ids: readonly string[]): Promise<(object | null)[]>;
}

/** Rows in the order of their ids; null where there is none. */
export function rowsFor<Found extends { id: string }>(
  ids: readonly string[],
  rows: readonly Found[],
): (Found | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
