import DataLoader from 'dataloader';
import type { Context } from '../shared/index.ts';
import type { OrganisationType } from './organisation.type.ts';

export const organisationColumns = `organisation.id, organisation.kind, organisation.name,
  organisation.area_code as "areaCode", organisation.status, organisation.version,
  organisation.created_at as "createdAt", organisation.updated_at as "updatedAt"`;

/** Organisations that a row already names: whoever sees the row may see whose it is. */
export const organisationById = (ctx: Context) =>
  new DataLoader<string, OrganisationType | null>(async (ids) => {
    const rows = await ctx.reads.rows<OrganisationType>(
      `select ${organisationColumns} from organisation where id = any ($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
