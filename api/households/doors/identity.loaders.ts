import { type Context, planOnce } from '../../shared/index.ts';
import type { HouseholdIdentityType, PersonIdentityType } from './identity.type.ts';
import { doorLoader, type Passage } from './open-door.ts';

const classes = ['IDENTIFIER'];

interface PersonSecret extends Omit<PersonIdentityType, 'nik'> {
  personId: string;
  cipher: Buffer | null;
  keyId: number | null;
}

interface HouseholdSecret extends Omit<HouseholdIdentityType, 'kkNumber'> {
  householdId: string;
  cipher: Buffer | null;
  keyId: number | null;
}

const personStatement = planOnce(`select person_id as "personId", name, nik_cipher as cipher, nik_key_id as "keyId",
    birth_date as "birthDate", birth_place as "birthPlace", mother_name as "motherName"
  from open_person_identity($1, $2, $3, $4, $5, 'Person.identity')`);

const householdStatement =
  planOnce(`select household_id as "householdId", kk_cipher as cipher, kk_key_id as "keyId", address,
    hamlet, rw, rt, phone, latitude, longitude
  from open_household_identity($1, $2, $3, $4, $5, 'Household.identity')`);

const values = (ids: readonly string[], { role, purpose, reference }: Passage) => [
  ids,
  role,
  purpose,
  reference,
  classes,
];

/** One number that cannot be opened must not keep a whole page closed. */
function attempt<Value>(make: () => Value): Value | Error {
  try {
    return make();
  } catch (fault) {
    return fault as Error;
  }
}

const open = (ctx: Context, { cipher, keyId }: { cipher: Buffer | null; keyId: number | null }) =>
  cipher === null || keyId === null ? null : ctx.services.vault.open({ cipher, keyId });

export const personIdentity = doorLoader<PersonIdentityType>(async (ctx, ids, passage) => {
  const rows = await ctx.reads.rows<PersonSecret>(personStatement, values(ids, passage));
  return new Map(rows.map((row) => [row.personId, attempt(() => ({ ...row, nik: open(ctx, row) }))]));
});

export const householdIdentity = doorLoader<HouseholdIdentityType>(async (ctx, ids, passage) => {
  const rows = await ctx.reads.rows<HouseholdSecret>(householdStatement, values(ids, passage));
  return new Map(rows.map((row) => [row.householdId, attempt(() => ({ ...row, kkNumber: open(ctx, row) }))]));
});
