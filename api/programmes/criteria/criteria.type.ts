import { Field, Float, ObjectType } from 'type-graphql';
import { householdFactEnum, memberFactEnum, operatorEnum } from './criteria.enums.ts';

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
  @Field(() => FixedValueType, { nullable: true, description: 'What holds where nobody set it.' })
  default?: FixedValueType | null;
}

@ObjectType('CriteriaValue', { ...plain, description: 'What a fact is compared with: exactly one field is not null.' })
export class CriteriaValueType extends PlainValue {
  @Field(() => ParameterType, { nullable: true, description: 'A parameter instead of a fixed value.' })
  parameter?: ParameterType | null;
}

@ObjectType(plain)
abstract class NamedType {
  @Field(() => String, idText)
  id!: string;
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
  @Field(() => CriteriaValueType, valueText)
  value?: CriteriaValueType | null;
}

@ObjectType('MemberCondition', { ...plain, description: 'One condition on a member.' })
export class MemberConditionType {
  @Field(() => memberFactEnum, { description: 'What is asked.' })
  fact!: string;
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Field(() => CriteriaValueType, valueText)
  value?: CriteriaValueType | null;
}

@ObjectType('MemberAnyCriterion', { ...plain, description: 'Some member of the household meets all conditions.' })
export class MemberAnyType extends LeafType {
  @Field(() => [MemberConditionType], whereText)
  where!: readonly MemberConditionType[];
}

@ObjectType('MemberCountCriterion', {
  ...plain,
  description: 'How many members of the household meet all conditions.',
})
export class MemberCountType extends LeafType {
  @Field(() => [MemberConditionType], whereText)
  where!: readonly MemberConditionType[];
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Field(() => CriteriaValueType, { description: 'With what.' })
  value!: CriteriaValueType;
}

@ObjectType('SelfCriterion', { ...plain, description: 'A condition on the assessed member.' })
export class SelfCriterionType extends LeafType {
  @Field(() => memberFactEnum, { description: 'What is asked.' })
  fact!: string;
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Field(() => CriteriaValueType, valueText)
  value?: CriteriaValueType | null;
}

@ObjectType('CriteriaList', { ...plain, description: 'Several criteria together.' })
export class CriteriaListType extends NamedType {
  @Field(() => [CriteriaType], { description: 'The criteria.' })
  of!: readonly CriteriaType[];
}

@ObjectType('CriteriaNot', { ...plain, description: 'A criterion that must not hold.' })
export class CriteriaNotType extends NamedType {
  @Field(() => CriteriaType, { description: 'The criterion.' })
  of!: unknown; // its class comes below, and decorator metadata would look for it here
}

@ObjectType('Criteria', {
  ...plain,
  description: 'Criteria as a tree, in the same form as CriteriaInput: exactly one field is not null.',
})
export class CriteriaType {
  @Field(() => CriteriaListType, { nullable: true, description: 'All of them hold.' })
  all?: CriteriaListType;
  @Field(() => CriteriaListType, { nullable: true, description: 'At least one of them holds.' })
  any?: CriteriaListType;
  @Field(() => CriteriaNotType, { nullable: true, description: 'It does not hold.' })
  not?: CriteriaNotType;
  @Field(() => HouseholdCriterionType, { nullable: true, description: 'A condition on the household.' })
  household?: HouseholdCriterionType;
  @Field(() => MemberAnyType, { nullable: true, description: 'A condition that some member meets.' })
  memberAny?: MemberAnyType;
  @Field(() => MemberCountType, { nullable: true, description: 'A condition on how many members meet something.' })
  memberCount?: MemberCountType;
  @Field(() => SelfCriterionType, { nullable: true, description: 'A condition on the assessed member.' })
  self?: SelfCriterionType;
}
