import { recordRefusals } from '../audit/index.ts';
import { NotFound } from '../errors.ts';
import { type Context, isId } from '../shared/index.ts';
import { householdById, personById } from './household.loaders.ts';
import type { HouseholdType } from './household.type.ts';
import type { PersonType } from './person.type.ts';

/** A household by its id; an id out of reach fails like an absent one, and the attempt is noted. */
export async function getHousehold(ctx: Context, id: string): Promise<HouseholdType> {
  return found(ctx, 'household', id, isId(id) ? await ctx.loader(householdById).load(id) : null);
}

/** A person by id, by the same rule. */
export async function getPerson(ctx: Context, id: string): Promise<PersonType> {
  return found(ctx, 'person', id, isId(id) ? await ctx.loader(personById).load(id) : null);
}

async function found<Row>(ctx: Context, kind: string, id: string, row: Row | null): Promise<Row> {
  if (row) return row;
  if (isId(id)) await recordRefusals(ctx, `${kind}.read-refused`, kind, [id]);
  throw new NotFound();
}
