import { Field, ID, InputType, Int } from 'type-graphql';
import { RoleEnum } from '../auth/index.ts';
import { AreaCodeScalar, DateScalar } from '../shared/index.ts';
import { AccountStatus, UserLanguage } from './people.enums.ts';

@InputType({ description: 'Which people to list; all conditions together, those on a role for one and the same role.' })
export class UserFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or username, any case.' })
  text?: string | null;
  @Field(() => RoleEnum, { nullable: true, description: 'Only people who hold this role today.' })
  role?: string | null;
  @Field(() => AreaCodeScalar, {
    nullable: true,
    description: 'Only people with a role in this area or the areas in it.',
  })
  area?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only people with a role in this organisation.' })
  organisationId?: string | null;
  @Field(() => AccountStatus, { nullable: true, description: 'Only this status.' })
  status?: string | null;
}

@InputType({ description: 'A role to give, where, by which decree, and until when.' })
export class AssignmentInput {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: string;
  @Field(() => ID, { description: 'Organisation for which the person holds it.' })
  organisationId!: string;
  @Field(() => AreaCodeScalar, { description: 'Area in which the person holds it; ID for the nation.' })
  areaCode!: string;
  @Field(() => [ID], { nullable: true, description: 'Only for these programmes of the organisation; left out: all.' })
  programmeIds?: string[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the decree (SK); asked for with every role of the SLRT chain.',
  })
  decreeNumber?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Date of the decree; goes with its number.' })
  decreeDate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day; today when left out.' })
  validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; left out: until ended.' })
  validTo?: string | null;
}

@InputType({ description: 'A new account.' })
export class CreateUserInput {
  @Field(() => String, { description: 'Key of 8 to 200 characters that makes a repeated call safe.' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Name to sign in with: 3 to 64 letters, digits and . _ - @, any case.' })
  username!: string;
  @Field(() => String, { description: 'The person’s name, 2 to 200 characters.' })
  name!: string;
  @Field(() => UserLanguage, { nullable: true, description: 'Language of the console; Indonesian when left out.' })
  language?: string | null;
  @Field(() => String, { nullable: true, description: 'Password of at least 12 characters; left out: one is made up.' })
  password?: string | null;
  @Field(() => AssignmentInput, { nullable: true, description: 'First role; only an administrator may leave it out.' })
  assignment?: AssignmentInput | null;
}

@InputType({ description: 'Changes to an account; fields that are left out stay as they are.' })
export class UpdateUserInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Name to sign in with.' })
  username?: string | null;
  @Field(() => String, { nullable: true, description: 'The person’s name.' })
  name?: string | null;
  @Field(() => UserLanguage, { nullable: true, description: 'Language of the console.' })
  language?: string | null;
}

@InputType({ description: 'A new password for somebody; ends every session of the person.' })
export class ResetPasswordInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Password of at least 12 characters; left out: one is made up.' })
  password?: string | null;
}

@InputType({ description: 'A role for somebody who has an account.' })
export class AssignRoleInput extends AssignmentInput {
  @Field(() => String, { description: 'Key of 8 to 200 characters that makes a repeated call safe.' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The person.' })
  userId!: string;
}

@InputType({ description: 'An assignment to end.' })
export class EndAssignmentInput {
  @Field(() => ID, { description: 'The assignment.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, today or later; left out: it ends at once.' })
  lastDay?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters; kept in the audit.' })
  reason?: string | null;
}
