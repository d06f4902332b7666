import { Field, Float, ObjectType } from 'type-graphql';
import { Cost } from '../../shared/index.ts';
import { householdFactEnum, memberFactEnum, operatorEnum } from './criteria.enums.ts';

/** A tree comes whole with its version's row and holds at most 80 nodes: reading more of it costs no further work. */
const free = { own: 0 };
const plain = { simpleResolvers: true };
const idText = { description: 'Stable id within the version.' };
const whereText = { description: 'Conditions that hold on one and the same member.' };
const operatorText = { description: 'How it is compared.' };
const valueText = { nullable: true, description: 'With what; null with EXISTS.' };

@ObjectType('Words', { ...plain, description: 'Words in both languages.' })
export class WordsType {
  @Field(() => String, { description: 'Indonesian.' })
  id!: string;
  @Field(() => String, { description: 'English.' })
  en!: string;
}

@ObjectType(plain)
abstract class PlainValue {
  @Field(() => Float, { nullable: true, description: 'A number or official code.' })
  number?: number | null;
  @Field(() => [Float], { nullable: true, description: 'Several numbers or official codes; two for BETWEEN.' })
  numbers?: readonly number[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  flag?: boolean | null;
  @Field(() => String, { nullable: true, description: 'A word such as FEMALE, a programme code or an area code.' })
  word?: string | null;
  @Field(() => [String], { nullable: true, description: 'Several words or codes.' })
  words?: readonly string[] | null;
}

@ObjectType('FixedValue', { ...plain, description: 'A fixed value: exactly one field is not null.' })
export class FixedValueType extends PlainValue {}

@ObjectType('CriteriaParameter', { ...plain, description: 'A value that an administrator keeps by area and date.' })
export class ParameterType {
  @Field(() => String, { description: 'Name of the parameter.' })
  name!: string;
  @Cost(free)
  @Field(() => FixedValueType, { nullable: true, description: 'What holds where nobody set it.' })
  default?: FixedValueType | null;
}

@ObjectType('CriteriaValue', { ...plain, description: 'What a fact is compared with: exactly one field is not null.' })
export class CriteriaValueType extends PlainValue {
  @Cost(free)
  @Field(() => ParameterType, { nullable: true, description: 'A parameter instead of a fixed value.' })
  parameter?: ParameterType | null;
}

@ObjectType(plain)
abstract class NamedType {
  @Field(() => String, idText)
  id!: string;
  @Cost(free)
  @Field(() => WordsType, { nullable: true, description: 'What is asked, in the author’s words.' })
  label?: WordsType | null;
}

@ObjectType(plain)
abstract class LeafType extends NamedType {
  @Field(() => Boolean, { description: 'Whether the owner never waives it.' })
  mandatory!: boolean;
  @Field(() => String, { description: 'What is asked with its limits, in the language of the request.' })
  text!: string;
}

@ObjectType('HouseholdCriterion', { ...plain, description: 'One condition on a household.' })
export class HouseholdCriterionType extends LeafType {
  @Field(() => householdFactEnum, { description: 'What is asked.' })
  fact!: string;
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Cost(free)
  @Field(() => CriteriaValueType, valueText)
  value?: CriteriaValueType | null;
}

@ObjectType('MemberCondition', { ...plain, description: 'One condition on a member.' })
export class MemberConditionType {
  @Field(() => memberFactEnum, { description: 'What is asked.' })
  fact!: string;
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Cost(free)
  @Field(() => CriteriaValueType, valueText)
  value?: CriteriaValueType | null;
}

@ObjectType('MemberAnyCriterion', { ...plain, description: 'Some member of the household meets all conditions.' })
export class MemberAnyType extends LeafType {
  @Cost(free)
  @Field(() => [MemberConditionType], whereText)
  where!: readonly MemberConditionType[];
}

@ObjectType('MemberCountCriterion', {
  ...plain,
  description: 'How many members of the household meet all conditions.',
})
export class MemberCountType extends LeafType {
  @Cost(free)
  @Field(() => [MemberConditionType], whereText)
  where!: readonly MemberConditionType[];
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Cost(free)
  @Field(() => CriteriaValueType, { description: 'With what.' })
  value!: CriteriaValueType;
}

@ObjectType('SelfCriterion', { ...plain, description: 'A condition on the assessed member.' })
export class SelfCriterionType extends LeafType {
  @Field(() => memberFactEnum, { description: 'What is asked.' })
  fact!: string;
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Cost(free)
  @Field(() => CriteriaValueType, valueText)
  value?: CriteriaValueType | null;
}

@ObjectType('CriteriaList', { ...plain, description: 'Several criteria together.' })
export class CriteriaListType extends NamedType {
  @Cost(free)
  @Field(() => [CriteriaType], { description: 'The criteria.' })
  of!: readonly CriteriaType[];
}

@ObjectType('CriteriaNot', { ...plain, description: 'A criterion that must not hold.' })
export class CriteriaNotType extends NamedType {
  @Cost(free)
  @Field(() => CriteriaType, { description: 'The criterion.' })
  of!: unknown; // its class comes below, and decorator metadata would look for it here
}

@ObjectType('Criteria', {
  ...plain,
  description: 'Criteria as a tree, in the same form as CriteriaInput: exactly one field is not null.',
})
export class CriteriaType {
  @Cost(free)
  @Field(() => CriteriaListType, { nullable: true, description: 'All of them hold.' })
  all?: CriteriaListType;
  @Cost(free)
  @Field(() => CriteriaListType, { nullable: true, description: 'At least one of them holds.' })
  any?: CriteriaListType;
  @Cost(free)
  @Field(() => CriteriaNotType, { nullable: true, description: 'It does not hold.' })
  not?: CriteriaNotType;
  @Cost(free)
  @Field(() => HouseholdCriterionType, { nullable: true, description: 'A condition on the household.' })
  household?: HouseholdCriterionType;
  @Cost(free)
  @Field(() => MemberAnyType, { nullable: true, description: 'A condition that some member meets.' })
  memberAny?: MemberAnyType;
  @Cost(free)
  @Field(() => MemberCountType, { nullable: true, description: 'A condition on how many members meet something.' })
  memberCount?: MemberCountType;
  @Cost(free)
  @Field(() => SelfCriterionType, { nullable: true, description: 'A condition on the assessed member.' })
  self?: SelfCriterionType;
}
