import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { AreaCodeScalar, DateScalar, MutationPayload } from '../../shared/index.ts';
import { FixedValueType } from '../criteria/index.ts';

@ObjectType('ProgrammeParameter', {
  simpleResolvers: true,
  description:
    'A value that criteria ask for by name, such as the highest decile of a programme, from a day on in an area.',
})
export class ProgrammeParameterType {
  @Field(() => ID, { description: 'Row id.' })
  id!: string;
  @Field(() => String, { description: 'Name, for example PKH_DECILE_MAX.' })
  name!: string;
  @Field(() => AreaCodeScalar, { description: 'Where it holds; a narrower area wins over a wider one.' })
  areaCode!: string;
  @Field(() => DateScalar, { description: 'From when it holds, until a later row for the same area.' })
  validFrom!: string;
  @Field(() => FixedValueType, { description: 'The value.' })
  value!: FixedValueType;
  descriptionId?: string | null;
  descriptionEn?: string | null;
}

@InputType({ description: 'A new value of a parameter from a day on; what held before stays on record.' })
export class SetParameterInput {
  @Field(() => String, { description: 'Key of 8 to 200 characters that makes a repeated call safe.' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Name: 2 to 60 capitals, digits and underscores.' })
  name!: string;
  @Field(() => AreaCodeScalar, { description: 'Where it holds; ID for the nation.' })
  areaCode!: string;
  @Field(() => DateScalar, { description: 'From when it holds; today or later.' })
  validFrom!: string;
  @Field(() => Float, { nullable: true, description: 'A number; give exactly one of number, numbers and words.' })
  number?: number | null;
  @Field(() => [Float], { nullable: true, description: 'Several numbers, for example official codes.' })
  numbers?: number[] | null;
  @Field(() => [String], { nullable: true, description: 'Several words, for example codes of needs.' })
  words?: string[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'Outcome of a change to a parameter.' })
export class ParameterPayload extends MutationPayload {
  @Field(() => ProgrammeParameterType, { nullable: true, description: 'The new row; null when refused.' })
  parameter?: ProgrammeParameterType | null;
}
