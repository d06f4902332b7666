import { NotFound } from '../errors.ts';
import { Conditions, type Context, isId, type PageArgs, readList, searchedPart } from '../shared/index.ts';
import { peopleScope } from './lock-user.ts';
import type { PeopleOrder } from './organisation.inputs.ts';
import { orderOf } from './people.order.ts';
import { shownBy } from './scope.ts';
import type { UserFilter } from './user.inputs.ts';
import { heldColumns, userColumns } from './user.loaders.ts';
import type { UserType } from './user.type.ts';

const holds = (condition: string) => `account.id in (select held.user_id from assignment held where ${condition})`;

/** People by name; a condition on roles looks only at roles that the viewer may see. */
export function findUsers(ctx: Context, filter: UserFilter, order: PeopleOrder, page: PageArgs) {
  if (filter.organisationId != null && !isId(filter.organisationId)) throw new NotFound();
  const asked = new Conditions();
  const shown = shownBy(asked, peopleScope(ctx), heldColumns);
  asked
    .also(wantedRole(asked, filter, shown, ctx.today()) ?? (shown && holds(shown)))
    .where(
      searchedPart(filter.text),
      (part) => `(lower(account.name) like ${part} or lower(account.username) like ${part})`,
    )
    .where(filter.status, (status) => `account.status = ${status}`);
  const list = { columns: userColumns, from: 'user_account account', where: `${asked}`, values: asked.values };
  return readList<UserType>(ctx, { ...list, order: orderOf('account', order) }, page);
}

/** Whoever holds, today, one role that fits everything asked about roles. */
function wantedRole(asked: Conditions, filter: UserFilter, shown: string | undefined, today: string) {
  const wanted: string[] = [];
  if (filter.role != null) wanted.push(`held.role = ${asked.place(filter.role)}`);
  if (filter.organisationId != null) wanted.push(`held.organisation_id = ${asked.place(filter.organisationId)}::uuid`);
  if (filter.area != null) wanted.push(asked.within('held.area_code', filter.area));
  if (wanted.length === 0) return undefined;
  if (shown) wanted.push(shown);
  wanted.push(`${asked.place(today)}::date between held.valid_from and coalesce(held.valid_to, 'infinity')`);
  return holds(wanted.join(' and '));
}

/** People by id, as far as the scope goes; absent and out of reach are the same. */
export async function findUsersById(ctx: Context, ids: readonly string[]): Promise<UserType[]> {
  const asked = new Conditions();
  const shown = shownBy(asked, peopleScope(ctx), heldColumns);
  asked.also(shown && holds(shown)).where(ids.filter(isId), (own) => `account.id = any (${own}::uuid[])`);
  return ctx.reads.rows(`select ${userColumns} from user_account account where ${asked}`, asked.values);
}

export async function getUser(ctx: Context, id: string): Promise<UserType> {
  const [found] = await findUsersById(ctx, [id]);
  if (!found) throw new NotFound();
  return found;
}
