import { Field, ObjectType } from 'type-graphql';
import { type DoorRefusal, doorRefusal } from './pass-door.ts';

@ObjectType({ simpleResolvers: true })
export abstract class DoorAnswer {
  @Field(() => doorRefusal, { nullable: true, description: 'Why it stays closed; null when it opened.' })
  reason!: DoorRefusal | null;
  @Field(() => String, { nullable: true, description: 'The reason in the language of the request.' })
  message!: string | null;
}
