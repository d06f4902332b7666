import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { BadInput } from '../errors.ts';

const largest = 100;
const usual = 20;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the front, 1 to 100; 20 when neither first nor last is given.',
  })
  first?: number;
  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string;
  @Field(() => Int, { nullable: true, description: 'How many from the back, 1 to 100.' })
  last?: number;
  @Field(() => String, { nullable: true, description: 'Cursor before which the page ends.' })
  before?: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list (Relay cursor connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether more come before.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' })
  startCursor?: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge.' })
  endCursor?: string | null;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  edges: Edge<Node>[];
  nodes: Node[];
  pageInfo: PageInfo;
  /** Counts only when `totalCount` is selected (see `lazyTotals` in schema.ts). */
  countAll: () => Promise<number>;
}

/** The connection and edge types over a node type. */
export function connectionOf<Node extends object>(
  NodeClass: ClassType<Node>,
  name: string,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} in a list, with its cursor.` })
  class EdgeType {
    @Field(() => String, { description: 'Opaque position of this edge.' })
    cursor!: string;
    @Field(() => NodeClass, { description: `The ${name}.` })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The page, each with its cursor.' })
    edges!: EdgeType[];
    @Field(() => [NodeClass], { description: 'The page without cursors.' })
    nodes!: Node[];
    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'Size of the whole list within your reach; counted only when asked for.' })
    totalCount!: number;
    countAll!: () => Promise<number>;
  }
  return ConnectionType as unknown as ClassType<Connection<Node>>;
}

/** What a list query must answer: `size` rows after (or, walking back, before) the key, in list order of the walk. */
export interface Walk {
  readonly size: number;
  readonly key: readonly unknown[] | undefined;
  readonly backwards: boolean;
}

/** How keys become opaque cursors; partners get sealed ones instead. */
export interface CursorCodec {
  write(key: readonly unknown[]): string;
  read(cursor: string): readonly unknown[];
}

const openCursors = (keyLength: number): CursorCodec => ({
  write: (key) => Buffer.from(JSON.stringify(key)).toString('base64url'),
  read(cursor) {
    try {
      const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
      if (Array.isArray(key) && key.length === keyLength && key.every(isKeyPart)) return key;
    } catch {
      // falls through to the one refusal below
    }
    throw new BadInput({ id: 'Kursor tidak dikenal.', en: 'This cursor is not one of ours.' });
  },
});

const isKeyPart = (part: unknown) => part === null || ['string', 'number', 'boolean'].includes(typeof part);

/**
 * Reads one page by keyset: asks for one row more than wanted to learn whether more follow.
 *
 * @param key the values by which the list is ordered, unique together
 */
export async function readPage<Row extends object>(
  args: PageArgs,
  options: {
    key: (row: Row) => readonly unknown[];
    keyLength: number;
    rows: (walk: Walk) => Promise<Row[]>;
    count: () => Promise<number>;
    cursors?: CursorCodec;
  },
): Promise<Connection<Row>> {
  const { size, backwards } = readPageSize(args);
  const cursors = options.cursors ?? openCursors(options.keyLength);
  const from = backwards ? args.before : args.after;
  const found = await options.rows({ size: size + 1, key: from == null ? undefined : cursors.read(from), backwards });
  const more = found.length > size;
  const page = more ? found.slice(0, size) : found;
  if (backwards) page.reverse();
  const edges = page.map((node) => ({ node, cursor: cursors.write(options.key(node)) }));
  return {
    edges,
    nodes: page,
    pageInfo: {
      hasNextPage: backwards ? from != null : more,
      hasPreviousPage: backwards ? more : from != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countAll: options.count,
  };
}

/** How many rows a page asks for; who charges by the row must read it here, before an impossible number counts. */
export function readPageSize({ first, last, after, before }: PageArgs): { size: number; backwards: boolean } {
  if (first != null && last != null)
    throw new BadInput({ id: 'Pilih first atau last, jangan keduanya.', en: 'Give either first or last, not both.' });
  const backwards = last != null;
  if (backwards ? after != null : before != null)
    throw new BadInput({
      id: 'first berpasangan dengan after, last dengan before.',
      en: 'first goes with after, last goes with before.',
    });
  const size = first ?? last ?? usual;
  if (size < 1 || size > largest)
    throw new BadInput({ id: `Ukuran halaman 1 sampai ${largest}.`, en: `A page holds 1 to ${largest} rows.` });
  return { size, backwards };
}
