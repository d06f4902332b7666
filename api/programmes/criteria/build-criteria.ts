import type { Localised } from '../../shared/index.ts';
import type {
  All,
  Any,
  Criteria,
  HouseholdLeaf,
  MemberAnyLeaf,
  MemberCondition,
  MemberCountLeaf,
  Not,
  Operand,
  Operator,
  Parameter,
  SelfLeaf,
  Value,
} from './criteria.ts';
import type { HouseholdFact, MemberFact } from './facts.ts';

interface About {
  id?: string;
  label?: Localised;
  mandatory?: boolean;
}

/** Words for writing criteria in code: seed data and tests. */
export const all = (of: readonly Criteria[], about: Omit<About, 'mandatory'> = {}): All => ({ ...about, all: of });
export const any = (of: readonly Criteria[], about: Omit<About, 'mandatory'> = {}): Any => ({ ...about, any: of });
export const not = (of: Criteria, about: Omit<About, 'mandatory'> = {}): Not => ({ ...about, not: of });

export const leaf = (fact: HouseholdFact, operator: Operator, value?: Operand, about: About = {}): HouseholdLeaf => ({
  ...about,
  fact,
  operator,
  ...(value !== undefined && { value }),
});

export const self = (fact: MemberFact, operator: Operator, value?: Operand, about: About = {}): SelfLeaf => ({
  ...about,
  fact: `self.${fact}`,
  operator,
  ...(value !== undefined && { value }),
});

export const member = (fact: MemberFact, operator: Operator, value?: Operand): MemberCondition => ({
  fact,
  operator,
  ...(value !== undefined && { value }),
});

export const memberAny = (where: readonly MemberCondition[], about: About = {}): MemberAnyLeaf => ({
  ...about,
  fact: 'member.any',
  where,
});

export const memberCount = (
  where: readonly MemberCondition[],
  operator: Operator,
  value: Operand,
  about: About = {},
): MemberCountLeaf => ({ ...about, fact: 'member.count', where, operator, value });

export const param = (name: string, otherwise?: Value): Parameter => ({
  param: name,
  ...(otherwise !== undefined && { default: otherwise }),
});
