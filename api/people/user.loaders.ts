import DataLoader from 'dataloader';
import type { Context } from '../shared/index.ts';
import type { AssignmentType } from './assignment.type.ts';
import { peopleScope } from './lock-user.ts';
import { scopeValues } from './scope.ts';
import type { UserType } from './user.type.ts';

export const userColumns = `account.id, account.username, account.name, account.language, account.status,
  account.version, account.created_at as "createdAt", account.updated_at as "updatedAt"`;

const assignmentColumns = `held.id, held.user_id as "userId", held.role, held.organisation_id as "organisationId",
  held.area_code as "areaCode", held.programme_ids as "programmeIds", held.decree_number as "decreeNumber",
  held.decree_date as "decreeDate", held.valid_from as "validFrom", held.valid_to as "validTo", held.version`;

/** Assignments `held` that the scope `$1 $2 $3` shows. */
export const heldInScope = `($1::boolean or held.organisation_id = any ($3::uuid[]) or exists (
  select from unnest($2::text[]) prefix where starts_with(held.area_code || '.', prefix)))`;

/** What each person holds or held within the viewer's scope; roles elsewhere are not the viewer's business. */
export const assignmentsOfUser = (ctx: Context) =>
  new DataLoader<string, AssignmentType[]>(async (ids) => {
    const rows = await ctx.reads.rows<AssignmentType>(
      `select ${assignmentColumns} from assignment held where held.user_id = any ($4) and ${heldInScope}
       order by held.valid_from, held.id`,
      [...scopeValues(peopleScope(ctx)), ids],
    );
    return ids.map((id) => rows.filter(({ userId }) => userId === id));
  });

export const userById = (ctx: Context) =>
  new DataLoader<string, UserType | null>(async (ids) => {
    const rows = await ctx.reads.rows<UserType>(
      `select ${userColumns} from user_account account where account.id = any ($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
