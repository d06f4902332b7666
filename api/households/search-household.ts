import { recordRefusals } from '../audit/index.ts';
import { BadInput } from '../errors.ts';
import { type Context, requireBody } from '../shared/index.ts';
import { type DoorRequest, passDoor, requirePass } from './doors/pass-door.ts';
import { householdById } from './household.loaders.ts';
import type { HouseholdType } from './household.type.ts';

export interface ExactSearch extends DoorRequest {
  readonly nik?: string | null;
  readonly kk?: string | null;
}

interface Hit {
  subjectId: string;
  householdId: string;
  villageCode: string;
}

const statements = {
  nik: `select hit.person_id as "subjectId", hit.household_id as "householdId", person.village_code as "villageCode"
    from find_person_by_nik($1) hit join person on person.id = hit.person_id`,
  kk: `select hit.household_id as "subjectId", hit.household_id as "householdId", household.village_code as "villageCode"
    from find_household_by_kk($1) hit join household on household.id = hit.household_id`,
};

const logStatement = `select log_access($1, hit.id, hit.village, hit.role, $5, $6, '{IDENTIFIER}', 'searchHousehold')
  from unnest($2::uuid[], $3::text[], $4::text[]) as hit (id, village, role)`;

/**
 * Households by a whole NIK or family card number, through the blind index; more than one where a number is double.
 *
 * Each hit is an access to a person's data and logged as one; a search without a hit is noted, so that fishing shows.
 */
export async function searchHousehold(ctx: Context, search: ExactSearch): Promise<HouseholdType[]> {
  requireBody(ctx);
  const { kind, digits } = readNumber(search);
  requirePass(ctx, 'search', search);
  const hits = await ctx.reads.rows<Hit>(statements[kind], [ctx.services.vault.index(kind, digits)]);
  const open = hits.flatMap((hit) => {
    const pass = passDoor(ctx, 'search', hit.villageCode, search);
    return 'role' in pass ? [{ ...hit, role: pass.role }] : [];
  });
  if (open.length === 0) {
    await recordRefusals(ctx, 'household.search-missed', kind, [null]);
    return [];
  }
  await ctx.reads.rows(logStatement, [
    kind === 'nik' ? 'PERSON' : 'HOUSEHOLD',
    open.map(({ subjectId }) => subjectId),
    open.map(({ villageCode }) => villageCode),
    open.map(({ role }) => role),
    search.purpose,
    search.reference?.trim() || null,
  ]);
  const households = await ctx.loader(householdById).loadMany([...new Set(open.map(({ householdId }) => householdId))]);
  return households.filter((row): row is HouseholdType => row !== null && !(row instanceof Error));
}

function readNumber({ nik, kk }: ExactSearch): { kind: 'nik' | 'kk'; digits: string } {
  if ((nik == null) === (kk == null))
    throw new BadInput({ id: 'Isi nik atau kk, salah satu saja.', en: 'Give either nik or kk, and only one.' });
  const digits = String(nik ?? kk).replace(/[\s.\-']/g, '');
  if (!/^\d{16}$/.test(digits))
    throw new BadInput({ id: 'NIK dan nomor KK terdiri atas 16 angka.', en: 'NIK and KK numbers have 16 digits.' });
  return { kind: nik == null ? 'kk' : 'nik', digits };
}
