import type { CriteriaOperator } from '../generated/client.ts';
import type { Value } from './tree.ts';
import type { FactWords } from './use-vocabulary.ts';

const several = new Set<CriteriaOperator>(['IN', 'NOT_IN', 'BETWEEN', 'HAS_ANY_BIT', 'HAS_NO_BIT']);

export const takesSeveral = (operator: CriteriaOperator) => several.has(operator);

/** Where a value editor starts after a fact or operator was chosen; flags start at yes, areas at the programme's own. */
export function firstValue({ kind }: FactWords, operator: CriteriaOperator): Value | undefined {
  if (operator === 'EXISTS') return undefined;
  if (kind === 'FLAG') return { flag: true };
  if (kind === 'AREA') return { parameter: { name: 'PROGRAMME_AREA' } };
  const isWords = kind === 'WORD' || kind === 'NAME_SET';
  if (takesSeveral(operator)) return isWords ? { words: [] } : { numbers: [] };
  return isWords ? { word: '' } : {};
}
