import { NotFound } from '../errors.ts';
import { scopeOf, scopeValues } from '../people/index.ts';
import {
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

const visible = `($1::boolean or agreement.organisation_id = any ($3::uuid[]) or exists (
  select from unnest($2::text[]) prefix where ${touches('prefix')}))`;

const agreementScope = ({ viewer }: Context) => scopeOf(viewer, 'agreement.read');

export function findAgreements(ctx: Context, filter: AgreementFilter, order: AgreementOrder, page: PageArgs) {
  const organisationId = filter.organisationId ?? null;
  if (organisationId !== null && !isId(organisationId)) throw new NotFound();
  return readList<AgreementType>(
    ctx,
    {
      columns,
      from: 'data_sharing_agreement agreement',
      where: `${visible} and ($4::text is null or lower(agreement.number) like $4)
        and ($5::uuid is null or agreement.organisation_id = $5)
        and ($6::text is null or ${touches('$6')}) and ($7::text is null or agreement.status = $7)`,
      values: [
        ...scopeValues(agreementScope(ctx)),
        searchedPart(filter.text),
        organisationId,
        filter.area ? reachPrefix(filter.area) : null,
        filter.status ?? null,
      ],
      order: orderOf(order),
    },
    page,
  );
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

export async function getAgreement(ctx: Context, id: string): Promise<AgreementType> {
  const found = isId(id)
    ? await ctx.reads.row<AgreementType>(
        `select ${columns} from data_sharing_agreement agreement where ${visible} and agreement.id = $4`,
        [...scopeValues(agreementScope(ctx)), id],
      )
    : undefined;
  if (!found) throw new NotFound();
  return found;
}
