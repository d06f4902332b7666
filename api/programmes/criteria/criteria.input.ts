import { Extensions, Field, Float, InputType } from 'type-graphql';
import { householdFactEnum, memberFactEnum, operatorEnum } from './criteria.enums.ts';

const exactlyOne = { oneOf: true };
const idText = { nullable: true, description: 'Stable id within the version; given when left out.' };
const labelText = { nullable: true, description: 'What is asked, in own words; composed when left out.' };
const whereText = { description: 'Conditions that hold on one and the same member, 1 to 8.' };
const operatorText = { description: 'How it is compared.' };
const valueText = { nullable: true, description: 'With what; left out with EXISTS only.' };

@InputType({ description: 'Words in both languages.' })
export class WordsInput {
  @Field(() => String, { description: 'Indonesian.' })
  id!: string;
  @Field(() => String, { description: 'English.' })
  en!: string;
}

@InputType()
abstract class PlainValue {
  @Field(() => Float, { nullable: true, description: 'A number or official code.' })
  number?: number | null;
  @Field(() => [Float], { nullable: true, description: 'Several numbers or official codes; two for BETWEEN.' })
  numbers?: number[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  flag?: boolean | null;
  @Field(() => String, { nullable: true, description: 'A word such as FEMALE, a programme code or an area code.' })
  word?: string | null;
  @Field(() => [String], { nullable: true, description: 'Several words or codes.' })
  words?: string[] | null;
}

@InputType({ description: 'A fixed value: exactly one of the fields.' })
@Extensions(exactlyOne)
export class FixedValueInput extends PlainValue {}

@InputType({ description: 'A value that an administrator keeps by area and date.' })
export class ParameterInput {
  @Field(() => String, { description: 'Name of the parameter; PROGRAMME_AREA is the area of the programme itself.' })
  name!: string;
  @Field(() => FixedValueInput, { nullable: true, description: 'What holds where nobody set it.' })
  default?: FixedValueInput | null;
}

@InputType({ description: 'What a fact is compared with: exactly one of the fields.' })
@Extensions(exactlyOne)
export class CriteriaValueInput extends PlainValue {
  @Field(() => ParameterInput, { nullable: true, description: 'A parameter instead of a fixed value.' })
  parameter?: ParameterInput | null;
}

@InputType()
abstract class NamedInput {
  @Field(() => String, idText)
  id?: string | null;
  @Field(() => WordsInput, labelText)
  label?: WordsInput | null;
}

@InputType()
abstract class LeafInput extends NamedInput {
  @Field(() => Boolean, { nullable: true, description: 'The owner never waives it; false when left out.' })
  mandatory?: boolean | null;
}

@InputType({ description: 'One condition on a household.' })
export class HouseholdCriterionInput extends LeafInput {
  @Field(() => householdFactEnum, { description: 'What is asked.' })
  fact!: string;
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Field(() => CriteriaValueInput, valueText)
  value?: CriteriaValueInput | null;
}

@InputType({ description: 'One condition on a member.' })
export class MemberConditionInput {
  @Field(() => memberFactEnum, { description: 'What is asked.' })
  fact!: string;
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Field(() => CriteriaValueInput, valueText)
  value?: CriteriaValueInput | null;
}

@InputType({ description: 'Some member of the household meets all conditions.' })
export class MemberAnyInput extends LeafInput {
  @Field(() => [MemberConditionInput], whereText)
  where!: MemberConditionInput[];
}

@InputType({ description: 'How many members of the household meet all conditions.' })
export class MemberCountInput extends LeafInput {
  @Field(() => [MemberConditionInput], whereText)
  where!: MemberConditionInput[];
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Field(() => CriteriaValueInput, { description: 'With what.' })
  value!: CriteriaValueInput;
}

@InputType({ description: 'A condition on the assessed member; for programmes whose unit is MEMBER.' })
export class SelfCriterionInput extends LeafInput {
  @Field(() => memberFactEnum, { description: 'What is asked.' })
  fact!: string;
  @Field(() => operatorEnum, operatorText)
  operator!: string;
  @Field(() => CriteriaValueInput, valueText)
  value?: CriteriaValueInput | null;
}

@InputType({ description: 'Several criteria together.' })
export class CriteriaListInput extends NamedInput {
  @Field(() => [CriteriaInput], { description: 'The criteria, at least one.' })
  of!: CriteriaInput[];
}

@InputType({ description: 'A criterion that must not hold.' })
export class CriteriaNotInput extends NamedInput {
  @Field(() => CriteriaInput, { description: 'The criterion.' })
  of!: unknown; // its class comes below, and decorator metadata would look for it here
}

@InputType({
  description:
    'Criteria as a tree: exactly one of the fields. At most 8 levels and 80 nodes. What is missing or stale is UNKNOWN.',
})
@Extensions(exactlyOne)
export class CriteriaInput {
  @Field(() => CriteriaListInput, { nullable: true, description: 'All of them hold.' })
  all?: CriteriaListInput | null;
  @Field(() => CriteriaListInput, { nullable: true, description: 'At least one of them holds.' })
  any?: CriteriaListInput | null;
  @Field(() => CriteriaNotInput, { nullable: true, description: 'It does not hold.' })
  not?: CriteriaNotInput | null;
  @Field(() => HouseholdCriterionInput, { nullable: true, description: 'A condition on the household.' })
  household?: HouseholdCriterionInput | null;
  @Field(() => MemberAnyInput, { nullable: true, description: 'A condition that some member meets.' })
  memberAny?: MemberAnyInput | null;
  @Field(() => MemberCountInput, { nullable: true, description: 'A condition on how many members meet something.' })
  memberCount?: MemberCountInput | null;
  @Field(() => SelfCriterionInput, { nullable: true, description: 'A condition on the assessed member.' })
  self?: SelfCriterionInput | null;
}
