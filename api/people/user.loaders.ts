import DataLoader from 'dataloader';
import { Conditions, type Context } from '../shared/index.ts';
import type { AssignmentType } from './assignment.type.ts';
import { peopleScope } from './lock-user.ts';
import { shownBy } from './scope.ts';
import type { UserType } from './user.type.ts';

export const userColumns = `account.id, account.username, account.name, account.language, account.status,
  account.version, account.created_at as "createdAt", account.updated_at as "updatedAt"`;

const assignmentColumns = `held.id, held.user_id as "userId", held.role, held.organisation_id as "organisationId",
  held.area_code as "areaCode", held.programme_ids as "programmeIds", held.decree_number as "decreeNumber",
  held.decree_date as "decreeDate", held.valid_from as "validFrom", held.valid_to as "validTo", held.version`;

export const heldColumns = { area: 'held.area_code', organisation: 'held.organisation_id' } as const;

/** What each person holds or held within the viewer's scope; roles elsewhere are not the viewer's business. */
export const assignmentsOfUser = (ctx: Context) =>
  new DataLoader<string, AssignmentType[]>(async (ids) => {
    const asked = new Conditions();
    asked
      .where(ids, (wanted) => `held.user_id = any (${wanted}::uuid[])`)
      .also(shownBy(asked, peopleScope(ctx), heldColumns));
    const rows = await ctx.reads.rows<AssignmentType>(
      `select ${assignmentColumns} from assignment held where ${asked} order by held.valid_from, held.id`,
      asked.values,
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
