import { Field, Float, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/index.ts';
import { DoorAnswer } from './door-answer.type.ts';

@ObjectType('PersonIdentity', {
  simpleResolvers: true,
  description: 'What names a person. Each read writes a row in the access log, which the person may ask to see.',
})
export class PersonIdentityType {
  @Field(() => String, { description: 'Full name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'NIK, 16 digits; null when not known.' })
  nik?: string | null;
  @Field(() => DateScalar, { description: 'Birth date.' })
  birthDate!: string;
  @Field(() => String, { nullable: true, description: 'Place of birth.' })
  birthPlace?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the mother.' })
  motherName?: string | null;
}

@ObjectType('PersonIdentityAnswer', {
  simpleResolvers: true,
  description: 'The identity of a person, or why it stays closed.',
})
export class PersonIdentityAnswer extends DoorAnswer {
  @Field(() => PersonIdentityType, { nullable: true, description: 'The identity; null when refused.' })
  value!: PersonIdentityType | null;
}

@ObjectType('HouseholdIdentity', {
  simpleResolvers: true,
  description: 'What names and finds a family. Each read writes a row in the access log.',
})
export class HouseholdIdentityType {
  @Field(() => String, { nullable: true, description: 'Family card number, 16 digits; null when not known.' })
  kkNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Street address.' })
  address?: string | null;
  @Field(() => String, { nullable: true, description: 'Hamlet (dusun).' })
  hamlet?: string | null;
  @Field(() => String, { nullable: true, description: 'RW.' })
  rw?: string | null;
  @Field(() => String, { nullable: true, description: 'RT.' })
  rt?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude of the home.' })
  latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude of the home.' })
  longitude?: number | null;
}

@ObjectType('HouseholdIdentityAnswer', {
  simpleResolvers: true,
  description: 'The identity of a family, or why it stays closed.',
})
export class HouseholdIdentityAnswer extends DoorAnswer {
  @Field(() => HouseholdIdentityType, { nullable: true, description: 'The identity; null when refused.' })
  value!: HouseholdIdentityType | null;
}
