import { NotFound } from '../errors.ts';
import { type Context, isId, type PageArgs, readList, searchedPart } from '../shared/index.ts';
import { peopleScope } from './lock-user.ts';
import type { PeopleOrder } from './organisation.inputs.ts';
import { orderOf } from './people.order.ts';
import { scopeValues } from './scope.ts';
import type { UserFilter } from './user.inputs.ts';
import { heldInScope, userColumns } from './user.loaders.ts';
import type { UserType } from './user.type.ts';

const visible = `($1::boolean or exists (
  select from assignment held where held.user_id = account.id and ${heldInScope}))`;

/** People by name; a condition on roles looks only at roles that the viewer may see. */
export function findUsers(ctx: Context, filter: UserFilter, order: PeopleOrder, page: PageArgs) {
  const organisationId = filter.organisationId ?? null;
  if (organisationId !== null && !isId(organisationId)) throw new NotFound();
  return readList<UserType>(
    ctx,
    {
      columns: userColumns,
      from: 'user_account account',
      where: `${visible}
        and ($4::text is null or lower(account.name) like $4 or lower(account.username) like $4)
        and ($5::text is null or account.status = $5)
        and (($6::text is null and $7::text is null and $8::uuid is null) or exists (
          select from assignment held where held.user_id = account.id and ${heldInScope}
            and $9::date between held.valid_from and coalesce(held.valid_to, 'infinity')
            and ($6::text is null or held.role = $6)
            and ($7::text is null or starts_with(held.area_code || '.', $7))
            and ($8::uuid is null or held.organisation_id = $8)))`,
      values: [
        ...scopeValues(peopleScope(ctx)),
        searchedPart(filter.text),
        filter.status ?? null,
        filter.role ?? null,
        filter.area && filter.area !== 'ID' ? `${filter.area}.` : null,
        organisationId,
        ctx.today(),
      ],
      order: orderOf('account', order),
    },
    page,
  );
}

export async function getUser(ctx: Context, id: string): Promise<UserType> {
  const found = isId(id)
    ? await ctx.reads.row<UserType>(
        `select ${userColumns} from user_account account where ${visible} and account.id = $4`,
        [...scopeValues(peopleScope(ctx)), id],
      )
    : undefined;
  if (!found) throw new NotFound();
  return found;
}
