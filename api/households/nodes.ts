import { type Context, isId, type NodeFetcher } from '../shared/index.ts';
import { householdById, personById } from './household.loaders.ts';
import { HouseholdType } from './household.type.ts';
import { PersonType } from './person.type.ts';

const rows = (found: readonly (object | Error | null)[]) =>
  found.map((row) => {
    if (row instanceof Error) throw row;
    return row;
  });

export const nodeFetchers: readonly NodeFetcher[] = [
  {
    type: HouseholdType,
    action: 'household.browse',
    owns: isId,
    fetch: async (ctx: Context, ids) => rows(await ctx.loader(householdById).loadMany(ids)),
  },
  {
    type: PersonType,
    action: 'household.browse',
    owns: isId,
    fetch: async (ctx: Context, ids) => rows(await ctx.loader(personById).loadMany(ids)),
  },
];
