import { NotFound } from '../errors.ts';
import { scopeOf } from '../people/index.ts';
import {
  Conditions,
  type Context,
  isId,
  type ListOrder,
  type OrderKey,
  type PageArgs,
  reachPrefix,
  readList,
  SortDirection,
  searchedPart,
} from '../shared/index.ts';
import { type AgreementFilter, type AgreementOrder, AgreementOrderField } from './agreement.inputs.ts';
import type { AgreementType } from './agreement.type.ts';

const columns = `agreement.id, agreement.number, agreement.organisation_id as "organisationId", agreement.purposes,
  agreement.programme_ids as "programmeIds", agreement.area_codes as "areaCodes",
  agreement.field_classes as "fieldClasses", agreement.valid_from as "validFrom", agreement.valid_to as "validTo",
  agreement.document_hash as "documentHash", agreement.status, agreement.daily_budget as "dailyBudget",
  agreement.version, agreement.created_at as "createdAt", agreement.updated_at as "updatedAt"`;

/** Whether an agreement covers a part of an area, or the area a part of the agreement's. */
const touches = (prefix: string) => `exists (select from unnest(agreement.area_codes) covered where covered = 'ID'
  or starts_with(covered || '.', ${prefix}) or starts_with(${prefix}, covered || '.'))`;

function visible({ viewer }: Context): Conditions {
  const { everything, areas, organisationIds } = scopeOf(viewer, 'agreement.read');
  const asked = new Conditions();
  if (everything) return asked;
  const shown = areas.map((prefix) => touches(`${asked.place(prefix)}::text`));
  return asked.also(
    `(${[...shown, `agreement.organisation_id = any (${asked.place(organisationIds)}::uuid[])`].join(' or ')})`,
  );
}

export function findAgreements(ctx: Context, filter: AgreementFilter, order: AgreementOrder, page: PageArgs) {
  if (filter.organisationId != null && !isId(filter.organisationId)) throw new NotFound();
  const asked = visible(ctx)
    .where(searchedPart(filter.text), (part) => `lower(agreement.number) like ${part}`)
    .where(filter.organisationId, (id) => `agreement.organisation_id = ${id}::uuid`)
    .where(filter.area == null ? null : reachPrefix(filter.area), (prefix) => touches(`${prefix}::text`))
    .where(filter.status, (status) => `agreement.status = ${status}`);
  const list = { columns, from: 'data_sharing_agreement agreement', where: `${asked}`, values: asked.values };
  return readList<AgreementType>(ctx, { ...list, order: orderOf(order) }, page);
}

function orderOf({ field, direction }: AgreementOrder): ListOrder {
  const byId: OrderKey = { expression: 'agreement.id', type: 'uuid' };
  const keys: Record<AgreementOrderField, readonly OrderKey[]> = {
    NUMBER: [{ expression: 'agreement.number', type: 'text' }],
    VALID_TO: [{ expression: 'agreement.valid_to', type: 'date' }, byId],
    CREATED: [byId],
  };
  return { keys: keys[field], descending: direction === SortDirection.DESC };
}

export const byNumber: AgreementOrder = { field: AgreementOrderField.NUMBER };

/** Agreements by id, as far as the scope goes; absent and out of reach are the same. */
export async function findAgreementsById(ctx: Context, ids: readonly string[]): Promise<AgreementType[]> {
  const asked = visible(ctx).where(ids.filter(isId), (own) => `agreement.id = any (${own}::uuid[])`);
  return ctx.reads.rows(`select ${columns} from data_sharing_agreement agreement where ${asked}`, asked.values);
}

export async function getAgreement(ctx: Context, id: string): Promise<AgreementType> {
  const [found] = await findAgreementsById(ctx, [id]);
  if (!found) throw new NotFound();
  return found;
}
