import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { householdFactEnum, memberFactEnum, operatorEnum } from './criteria.enums.ts';

export const factKind = {
  NUMBER: 'number',
  FLAG: 'flag',
  CODE: 'code',
  BITS: 'bits',
  CODE_SET: 'codeSet',
  WORD: 'word',
  NAME_SET: 'nameSet',
  AREA: 'area',
} as const;
registerEnumType(factKind, {
  name: 'FactKind',
  description: 'What kind of answer a fact has.',
  valuesConfig: {
    NUMBER: { description: 'A number.' },
    FLAG: { description: 'Yes or no.' },
    CODE: { description: 'One official code.' },
    BITS: { description: 'A sum of official bits.' },
    CODE_SET: { description: 'Any number of official codes.' },
    WORD: { description: 'One of a few words.' },
    NAME_SET: { description: 'Any number of names, such as programme codes.' },
    AREA: { description: 'An area code.' },
  },
});

@ObjectType('FactChoice', { simpleResolvers: true, description: 'One possible answer.' })
export class FactChoiceType {
  @Field(() => Float, { nullable: true, description: 'Its official code, where answers are codes.' })
  number?: number | null;
  @Field(() => String, { nullable: true, description: 'Its word, where answers are words.' })
  word?: string | null;
  @Field(() => String, { description: 'What it says, in the language of the request.' })
  label!: string;
}

@ObjectType({ simpleResolvers: true })
abstract class Described {
  @Field(() => String, { description: 'Name of the fact in the language of the request.' })
  label!: string;
  @Field(() => factKind, { description: 'Kind of answer.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Unit of a number, in the language of the request.' })
  unit?: string | null;
  @Field(() => [operatorEnum], { description: 'How it may be compared.' })
  operators!: readonly string[];
  @Field(() => [FactChoiceType], { description: 'Possible answers; empty for numbers, flags, names and areas.' })
  choices!: FactChoiceType[];
  @Field(() => Boolean, { description: 'Whether it is specially protected (UU 27/2022).' })
  specific!: boolean;
}

@ObjectType('HouseholdFactDescription', { simpleResolvers: true, description: 'A fact of a household, described.' })
export class HouseholdFactDescription extends Described {
  @Field(() => householdFactEnum, { description: 'The fact.' })
  fact!: string;
}

@ObjectType('MemberFactDescription', { simpleResolvers: true, description: 'A fact of a member, described.' })
export class MemberFactDescription extends Described {
  @Field(() => memberFactEnum, { description: 'The fact.' })
  fact!: string;
}

@ObjectType('CriteriaVocabulary', {
  simpleResolvers: true,
  description: 'All that criteria can speak of, for whoever builds a form to write them.',
})
export class CriteriaVocabulary {
  @Field(() => [HouseholdFactDescription], { description: 'Facts of a household.' })
  household!: HouseholdFactDescription[];
  @Field(() => [MemberFactDescription], { description: 'Facts of a member.' })
  member!: MemberFactDescription[];
}
