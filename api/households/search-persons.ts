import { BadInput } from '../errors.ts';
import { type Context, isId, type PageArgs, readPage, requireBody } from '../shared/index.ts';
import { type DoorRequest, passDoor, requirePass } from './doors/pass-door.ts';
import { isWithin } from './household.loaders.ts';
import type { PersonType } from './person.type.ts';
import { boundsOf } from './reach-bounds.ts';
import { type PersonRow, personColumns, toPerson } from './rows.ts';

export interface NameSearch extends DoorRequest {
  readonly name: string;
  readonly area?: string | null;
}

const pageStatement = `select ${personColumns}
  from find_persons_by_name($1, $2, $3, $4, $5, $6) hit join person p on p.id = hit.person_id
  order by hit.place`;

const countStatement = 'select count(*)::int as total from find_persons_by_name($1, $2, $3, null, false, null)';

const logStatement = `select log_access('PERSON', hit.id, hit.village, hit.role, $4, $5, '{IDENTIFIER}', 'searchPersons')
  from unnest($1::uuid[], $2::text[], $3::text[]) as hit (id, village, role)`;

const fewestLetters = 3;
const longestName = 100;

/** Persons whose name contains these letters, where the viewer may browse; each one shown is logged as an access. */
export async function searchPersons(ctx: Context, search: NameSearch, page: PageArgs) {
  requireBody(ctx);
  const name = readName(search.name);
  requirePass(ctx, 'search', search);
  const { from, until } = boundsOf(ctx.viewer.reach('household.search-exact'), search.area ?? undefined);
  return readPage<PersonType>(page, {
    key: ({ id }) => [id],
    keyLength: 1,
    async rows({ size, key, backwards }) {
      const after = key?.[0];
      if (after !== undefined && !(typeof after === 'string' && isId(after)))
        throw new BadInput({ id: 'Kursor ini milik daftar lain.', en: 'This cursor belongs to another list.' });
      const rows = await ctx.reads.rows<PersonRow>(pageStatement, [name, from, until, after ?? null, backwards, size]);
      const shown = rows.flatMap((row) => {
        const pass = passDoor(ctx, 'search', row.villageCode, search);
        const isSeen = 'role' in pass && isWithin(row.villageCode, ctx.viewer.reach('household.browse'));
        return isSeen ? [{ row, role: pass.role }] : [];
      });
      await log(ctx, search, shown.slice(0, size - 1));
      return shown.map(({ row }) => toPerson(row, ctx.today()));
    },
    async count() {
      const row = await ctx.reads.row<{ total: number }>(countStatement, [name, from, until]);
      return row?.total ?? 0;
    },
  });
}

interface Shown {
  readonly row: PersonRow;
  readonly role: string;
}

async function log(ctx: Context, search: NameSearch, shown: readonly Shown[]): Promise<void> {
  if (shown.length === 0) return;
  await ctx.reads.rows(logStatement, [
    shown.map(({ row }) => row.id),
    shown.map(({ row }) => row.villageCode),
    shown.map(({ role }) => role),
    search.purpose,
    search.reference?.trim() || null,
  ]);
}

function readName(raw: string): string {
  const name = raw.trim().normalize('NFC');
  if ((name.match(/\p{L}/gu)?.length ?? 0) < fewestLetters)
    throw new BadInput({ id: 'Tulis sedikitnya 3 huruf dari nama.', en: 'Give at least 3 letters of the name.' });
  if (name.length > longestName)
    throw new BadInput({ id: 'Nama paling panjang 100 huruf.', en: 'A name to search has at most 100 characters.' });
  return name.replace(/[\\%_]/g, '\\$&');
}
