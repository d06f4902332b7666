import { BadInput } from '../errors.ts';
import { type Context, type PageArgs, plainRead, readPage } from '../shared/index.ts';
import type { HouseholdType } from './household.type.ts';
import { filterValues, type HouseholdFilter } from './household-filter.ts';
import { countStatement, type HouseholdOrder, orders } from './household-order.ts';
import { boundsOf } from './reach-bounds.ts';
import { type HouseholdRow, toHousehold } from './rows.ts';

/** Households where the viewer may browse, by keyset. */
export async function findHouseholds(ctx: Context, filter: HouseholdFilter, orderBy: HouseholdOrder, page: PageArgs) {
  const { from, until, nationwide } = boundsOf(ctx.viewer.reach('household.browse'), filter.area ?? undefined);
  const order = orders[orderBy];
  const values = filterValues(ctx, filter);
  return readPage<HouseholdType>(page, {
    key: order.key,
    keyLength: order.keyLength,
    async rows({ size, key, backwards }) {
      if (key && !order.isKey(key))
        throw new BadInput({ id: 'Kursor ini milik daftar lain.', en: 'This cursor belongs to another list.' });
      const place = key ?? Array.from({ length: order.keyLength }, () => null);
      const rows = await ctx.reads.rows<HouseholdRow>(pageText(orderBy, backwards, nationwide), [
        from,
        until,
        size,
        ...values,
        ...place,
      ]);
      return rows.map((row) => toHousehold(row, ctx.today()));
    },
    async count() {
      const row = await ctx.reads.row<{ total: number }>(countStatement, [from, until, null, ...values]);
      return row?.total ?? 0;
    },
  });
}

const texts = new Map<string, string>();

function pageText(orderBy: HouseholdOrder, backwards: boolean, nationwide: boolean): string {
  const key = `${orderBy} ${backwards} ${nationwide}`;
  const known = texts.get(key) ?? plainRead(orders[orderBy].sql(backwards, nationwide));
  texts.set(key, known);
  return known;
}
