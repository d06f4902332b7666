import { NotFound } from '../errors.ts';
import { Conditions, type Context, isId, type PageArgs, readList, searchedPart } from '../shared/index.ts';
import type { OrganisationFilter, PeopleOrder } from './organisation.inputs.ts';
import { organisationColumns } from './organisation.loaders.ts';
import type { OrganisationType } from './organisation.type.ts';
import { orderOf } from './people.order.ts';
import { type Scope, scopeOf, shownBy } from './scope.ts';

/** The organisations of the viewer's area, and always those the viewer works for. */
export function organisationScope({ viewer }: Context): Scope {
  const scope = scopeOf(viewer, 'organisation.read');
  return { ...scope, organisationIds: viewer.assignments.map(({ organisationId }) => organisationId) };
}

function visible(ctx: Context): Conditions {
  const asked = new Conditions();
  const columns = { area: 'organisation.area_code', organisation: 'organisation.id' };
  return asked.also(shownBy(asked, organisationScope(ctx), columns));
}

export function findOrganisations(ctx: Context, filter: OrganisationFilter, order: PeopleOrder, page: PageArgs) {
  const asked = visible(ctx)
    .where(searchedPart(filter.text), (part) => `lower(organisation.name) like ${part}`)
    .where(filter.kind, (kind) => `organisation.kind = ${kind}`)
    .where(filter.status, (status) => `organisation.status = ${status}`);
  if (filter.area != null) asked.also(asked.within('organisation.area_code', filter.area));
  const list = { columns: organisationColumns, from: 'organisation', where: `${asked}`, values: asked.values };
  return readList<OrganisationType>(ctx, { ...list, order: orderOf('organisation', order) }, page);
}

/** Organisations by id, as far as the scope goes; absent and out of reach are the same. */
export async function findOrganisationsById(ctx: Context, ids: readonly string[]): Promise<OrganisationType[]> {
  const asked = visible(ctx).where(ids.filter(isId), (own) => `organisation.id = any (${own}::uuid[])`);
  return ctx.reads.rows(`select ${organisationColumns} from organisation where ${asked}`, asked.values);
}

export async function getOrganisation(ctx: Context, id: string): Promise<OrganisationType> {
  const [found] = await findOrganisationsById(ctx, [id]);
  if (!found) throw new NotFound();
  return found;
}
