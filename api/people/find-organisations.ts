import { NotFound } from '../errors.ts';
import { type Context, isId, type PageArgs, readList, searchedPart } from '../shared/index.ts';
import type { OrganisationFilter, PeopleOrder } from './organisation.inputs.ts';
import { organisationColumns } from './organisation.loaders.ts';
import type { OrganisationType } from './organisation.type.ts';
import { orderOf } from './people.order.ts';
import { type Scope, scopeOf, scopeValues } from './scope.ts';

const visible = `($1::boolean or organisation.id = any ($3::uuid[]) or exists (
  select from unnest($2::text[]) prefix where starts_with(organisation.area_code || '.', prefix)))`;

/** The organisations of the viewer's area, and always those the viewer works for. */
export function organisationScope({ viewer }: Context): Scope {
  const scope = scopeOf(viewer, 'organisation.read');
  return { ...scope, organisationIds: viewer.assignments.map(({ organisationId }) => organisationId) };
}

export function findOrganisations(ctx: Context, filter: OrganisationFilter, order: PeopleOrder, page: PageArgs) {
  return readList<OrganisationType>(
    ctx,
    {
      columns: organisationColumns,
      from: 'organisation',
      where: `${visible} and ($4::text is null or lower(organisation.name) like $4)
        and ($5::text is null or organisation.kind = $5)
        and ($6::text is null or starts_with(organisation.area_code || '.', $6))
        and ($7::text is null or organisation.status = $7)`,
      values: [
        ...scopeValues(organisationScope(ctx)),
        searchedPart(filter.text),
        filter.kind ?? null,
        filter.area && filter.area !== 'ID' ? `${filter.area}.` : null,
        filter.status ?? null,
      ],
      order: orderOf('organisation', order),
    },
    page,
  );
}

export async function getOrganisation(ctx: Context, id: string): Promise<OrganisationType> {
  const found = isId(id)
    ? await ctx.reads.row<OrganisationType>(
        `select ${organisationColumns} from organisation where ${visible} and organisation.id = $4`,
        [...scopeValues(organisationScope(ctx)), id],
      )
    : undefined;
  if (!found) throw new NotFound();
  return found;
}
