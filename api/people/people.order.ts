import { type ListOrder, type OrderKey, SortDirection } from '../shared/index.ts';
import { type PeopleOrder, PeopleOrderField } from './organisation.inputs.ts';

/** Ids are UUIDv7: their order is the order of entry. */
export function orderOf(table: string, { field, direction }: PeopleOrder): ListOrder {
  const byId: OrderKey = { expression: `${table}.id`, type: 'uuid' };
  const byName: OrderKey = { expression: `lower(${table}.name)`, type: 'text' };
  return {
    keys: field === PeopleOrderField.NAME ? [byName, byId] : [byId],
    descending: direction === SortDirection.DESC,
  };
}

export const byName: PeopleOrder = { field: PeopleOrderField.NAME };
