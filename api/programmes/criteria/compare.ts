import type { Operator, Value } from './criteria.ts';
import type { Truth } from './truth.ts';

/** One comparison in memory: an unknown answer or an unknown bound leaves it open. */
export function compare(read: number | string | boolean | null, operator: Operator, value: Value | undefined): Truth {
  if (operator === 'exists') return read !== null;
  if (read === null || value === undefined) return null;
  const list = value as readonly (number | string)[];
  switch (operator) {
    case 'eq':
      return read === value;
    case 'neq':
      return read !== value;
    case 'lte':
      return (read as number) <= (value as number);
    case 'gte':
      return (read as number) >= (value as number);
    case 'in':
      return list.includes(read as number);
    case 'notIn':
      return !list.includes(read as number);
    case 'between':
      return read >= list[0]! && read <= list[1]!;
    case 'hasAnyBit':
      return ((read as number) & bitMask(value)) !== 0;
    case 'hasNoBit':
      return ((read as number) & bitMask(value)) === 0;
  }
}

export const bitMask = (value: Value): number => (value as readonly number[]).reduce((mask, bit) => mask | bit, 0);

/** Whether any of the names or codes that a family has is wanted; what it has is always known. */
export function compareSet(has: readonly (number | string)[], operator: Operator, value: Value | undefined): Truth {
  if (operator === 'exists') return has.length > 0;
  if (value === undefined) return null;
  const meets = has.some((each) => (value as readonly (number | string)[]).includes(each));
  return operator === 'in' ? meets : !meets;
}

/** A count known only to lie between two numbers: true or false where both ends and all between agree. */
export function compareCount(least: number, most: number, operator: Operator, value: Value | undefined): Truth {
  const truths = new Set<Truth>();
  for (let count = least; count <= most; count += 1) truths.add(compare(count, operator, value));
  return truths.size === 1 ? [...truths][0]! : null;
}
