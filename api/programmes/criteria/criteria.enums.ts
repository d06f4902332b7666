import { registerEnumType } from 'type-graphql';
import { operators } from './criteria.ts';
import { type Fact, type HouseholdFact, householdFacts, type MemberFact, memberFacts } from './facts.ts';

/** `housing.powerWatt` outside is `HOUSING_POWER_WATT`. */
const outside = (name: string) =>
  name
    .replaceAll('.', '_')
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();

const enumOf = <Name extends string>(names: readonly Name[]): Record<string, Name> =>
  Object.fromEntries(names.map((name) => [outside(name), name]));

const described = (facts: Readonly<Record<string, Fact>>) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, { label }]) => [outside(name), { description: `${label.en}. / ${label.id}.` }]),
  );

export const householdFactEnum = enumOf(Object.keys(householdFacts) as HouseholdFact[]);
registerEnumType(householdFactEnum, {
  name: 'HouseholdFact',
  description: 'What criteria may ask of a household.',
  valuesConfig: described(householdFacts),
});

export const memberFactEnum = enumOf(Object.keys(memberFacts) as MemberFact[]);
registerEnumType(memberFactEnum, {
  name: 'MemberFact',
  description: 'What criteria may ask of a member.',
  valuesConfig: described(memberFacts),
});

const meanings: Record<(typeof operators)[number], string> = {
  eq: 'Equals the value.',
  neq: 'Does not equal the value.',
  in: 'Is one of the values; of several things a family has, any one.',
  notIn: 'Is none of the values.',
  lte: 'At most the value.',
  gte: 'At least the value.',
  between: 'From the first to the second value, both included.',
  exists: 'Is known at all; takes no value.',
  hasAnyBit: 'Has any of the official bits.',
  hasNoBit: 'Has none of the official bits.',
};

export const operatorEnum = enumOf(operators);
registerEnumType(operatorEnum, {
  name: 'CriteriaOperator',
  description: 'How a fact is compared.',
  valuesConfig: Object.fromEntries(operators.map((name) => [outside(name), { description: meanings[name] }])),
});
