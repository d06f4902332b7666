import DataLoader from 'dataloader';
import { type Context, plainRead } from '../shared/index.ts';
import type { HouseholdType } from './household.type.ts';
import type { PersonType } from './person.type.ts';
import { type HouseholdRow, householdColumns, type PersonRow, personColumns, toHousehold, toPerson } from './rows.ts';

const householdStatement = plainRead(`select ${householdColumns} from household h where h.id = any ($1::uuid[])`);
const personStatement = plainRead(`select ${personColumns} from person p where p.id = any ($1::uuid[])`);

/** Whether a village lies inside one of the prefixes. */
export const isWithin = (villageCode: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => villageCode.startsWith(prefix));

/** Households by id where the viewer may browse; null for absent and for out of reach alike. */
export const householdById = (ctx: Context) =>
  new DataLoader<string, HouseholdType | null>(async (ids) => {
    const reach = ctx.viewer.reach('household.browse');
    const rows = await ctx.reads.rows<HouseholdRow>(householdStatement, [ids]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = found.get(id);
      return row && isWithin(row.villageCode, reach) ? toHousehold(row, ctx.today()) : null;
    });
  });

/** Persons by id where the viewer may browse; null for absent and for out of reach alike. */
export const personById = (ctx: Context) =>
  new DataLoader<string, PersonType | null>(async (ids) => {
    const reach = ctx.viewer.reach('household.browse');
    const rows = await ctx.reads.rows<PersonRow>(personStatement, [ids]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = found.get(id);
      return row && isWithin(row.villageCode, reach) ? toPerson(row, ctx.today()) : null;
    });
  });
