import { BadInput } from '../errors.ts';
import type { Context } from './context.ts';
import { isId } from './ids.ts';
import { type Connection, type PageArgs, readPage, type Walk } from './page.ts';

export interface OrderKey {
  /** SQL of the value; the last key of an order is unique. */
  readonly expression: string;
  readonly type: 'text' | 'uuid' | 'bigint' | 'date';
}

export interface ListOrder {
  readonly keys: readonly OrderKey[];
  readonly descending: boolean;
}

/** A list as SQL; every text in it is ours, everything from outside travels in `values`. */
export interface ListQuery {
  readonly columns: string;
  readonly from: string;
  readonly where: string;
  readonly values: readonly unknown[];
  readonly order: ListOrder;
}

/** Reads one page of a list by the values it is ordered by, so that the thousandth page costs what the first does. */
export function readList<Row extends object>(ctx: Context, query: ListQuery, page: PageArgs): Promise<Connection<Row>> {
  const { keys } = query.order;
  return readPage<Row & Record<string, unknown>>(page, {
    key: (row) => keys.map((_, index) => row[`key${index}`]),
    keyLength: keys.length,
    rows: (walk) => ctx.reads.rows(...pageStatement(query, walk)),
    count: async () => {
      const { from, where, values } = query;
      const text = `select count(*)::int as total from ${from} where ${where}`;
      return (await ctx.reads.row<{ total: number }>(text, values))?.total ?? 0;
    },
  });
}

function pageStatement(query: ListQuery, walk: Walk): [string, unknown[]] {
  const { columns, from, where, order } = query;
  const values = [...query.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const down = order.descending !== walk.backwards;
  const expressions = order.keys.map(({ expression }) => expression);
  const shown = expressions.map((expression, index) => `${expression} as key${index}`);
  const conditions = [where];
  if (walk.key) {
    const bounds = order.keys.map(({ type }, index) => `${place(keyValue(walk.key![index], type))}::${type}`);
    conditions.push(`(${expressions.join(', ')}) ${down ? '<' : '>'} (${bounds.join(', ')})`);
  }
  const sorted = expressions.map((expression) => `${expression} ${down ? 'desc' : 'asc'}`);
  const text = `select ${columns}, ${shown.join(', ')} from ${from} where ${conditions.join(' and ')}
    order by ${sorted.join(', ')} limit ${place(walk.size)}`;
  return [text, values];
}

/** A cursor is opaque but not secret: what a caller put into it must not reach PostgreSQL as a fault of ours. */
function keyValue(value: unknown, type: OrderKey['type']): unknown {
  const fits = {
    text: () => typeof value === 'string' && !value.includes('\0'),
    uuid: () => typeof value === 'string' && isId(value),
    bigint: () => Number.isSafeInteger(value),
    date: () => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  }[type]();
  if (!fits) throw new BadInput({ id: 'Kursor tidak dikenal.', en: 'This cursor is not one of ours.' });
  return value;
}
