import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, DateTimeScalar, MutationPayload, Node } from '../shared/index.ts';
import { AccountStatus, UserLanguage } from './people.enums.ts';

@ObjectType('User', {
  implements: Node,
  simpleResolvers: true,
  description: 'A person who signs in; what the person may do is said by the assignments.',
})
export class UserType {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;
  @Field(() => String, { description: 'The person’s name.' })
  name!: string;
  @Field(() => UserLanguage, { description: 'Language of the person’s console.' })
  language!: string;
  @Field(() => AccountStatus, { description: 'Whether the person may sign in.' })
  status!: string;
  @Field(() => Int, { description: 'Version, for expectedVersion.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When the account was made.' })
  createdAt!: Date | string;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date | string;
}

export const UserConnection = connectionOf(UserType, 'User');

@ObjectType({ simpleResolvers: true, description: 'Outcome of a change to an account.' })
export class UserPayload extends MutationPayload {
  @Field(() => UserType, { nullable: true, description: 'The person as the account is now; null when refused.' })
  user!: UserType | null;
}

@ObjectType({ simpleResolvers: true, description: 'Outcome of making an account or a new password.' })
export class UserPasswordPayload extends UserPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The password that was made up; shown this once, null when you chose one or repeated the call.',
  })
  initialPassword?: string;
}
