import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Context, PageArgs } from '../shared/index.ts';
import { AssignmentType } from './assignment.type.ts';
import { createUser } from './create-user.ts';
import { findUsers, getUser } from './find-users.ts';
import { mutateRights } from './mutate-rights.ts';
import { PeopleOrder, SwitchInput } from './organisation.inputs.ts';
import { inventPassword } from './password.ts';
import { byName } from './people.order.ts';
import { resetPassword } from './reset-password.ts';
import { switchUser } from './switch-user.ts';
import { updateUser } from './update-user.ts';
import { CreateUserInput, ResetPasswordInput, UpdateUserInput, UserFilter } from './user.inputs.ts';
import { assignmentsOfUser } from './user.loaders.ts';
import { UserConnection, UserPasswordPayload, UserPayload, UserType } from './user.type.ts';
import { UserAccount } from './user-account.entity.ts';

type Changing = Promise<{ changed: UserAccount | null; userErrors: UserPayload['userErrors'] }>;

const payload = async (changing: Changing): Promise<UserPayload> => {
  const { changed, userErrors } = await changing;
  return { user: changed, userErrors };
};

@Resolver(() => UserType)
export class UserResolver {
  @Query(() => UserConnection, { description: 'People within your reach, by name unless told otherwise.' })
  users(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Which people.' }) filter: UserFilter | undefined,
    @Arg('orderBy', () => PeopleOrder, { nullable: true, description: 'In which order.' })
    order: PeopleOrder | undefined,
    @Ctx() ctx: Context,
  ) {
    return findUsers(ctx, filter ?? {}, order ?? byName, page);
  }

  @Query(() => UserType, { nullable: true, description: 'One person within your reach, else NOT_FOUND.' })
  user(@Arg('id', () => ID, { description: 'The person’s id.' }) id: string, @Ctx() ctx: Context) {
    return getUser(ctx, id);
  }

  @FieldResolver(() => [AssignmentType], { description: 'Roles held, to come and ended, as far as your reach goes.' })
  assignments(@Root() { id }: UserType, @Ctx() ctx: Context) {
    return ctx.loader(assignmentsOfUser).load(id);
  }

  @Mutation(() => UserPasswordPayload, { description: 'Makes an account, with its first role.' })
  async createUser(
    @Arg('input', () => CreateUserInput, { description: 'The account.' }) input: CreateUserInput,
    @Ctx() ctx: Context,
  ): Promise<UserPasswordPayload> {
    let initialPassword: string | undefined;
    const made = await payload(
      mutateRights(
        ctx,
        'createUser',
        input,
        (em) => {
          if (input.password == null) initialPassword = inventPassword();
          return createUser(em, ctx, input, input.password ?? initialPassword!);
        },
        (em, id) => em.findOneOrFail(UserAccount, { id }),
      ),
    );
    return { ...made, initialPassword: made.user ? initialPassword : undefined };
  }

  @Mutation(() => UserPayload, { description: 'Changes what is said of a person.' })
  updateUser(
    @Arg('input', () => UpdateUserInput, { description: 'The changes.' }) input: UpdateUserInput,
    @Ctx() ctx: Context,
  ) {
    return payload(mutateRights(ctx, 'updateUser', input, updateUser));
  }

  @Mutation(() => UserPayload, { description: 'Switches an account off: it loses access within a minute.' })
  disableUser(
    @Arg('input', () => SwitchInput, { description: 'Whose account.' }) input: SwitchInput,
    @Ctx() ctx: Context,
  ) {
    return payload(mutateRights(ctx, 'disableUser', input, (em, own) => switchUser(em, own, input, 'DISABLED')));
  }

  @Mutation(() => UserPayload, { description: 'Switches an account on again.' })
  enableUser(
    @Arg('input', () => SwitchInput, { description: 'Whose account.' }) input: SwitchInput,
    @Ctx() ctx: Context,
  ) {
    return payload(mutateRights(ctx, 'enableUser', input, (em, own) => switchUser(em, own, input, 'ACTIVE')));
  }

  @Mutation(() => UserPasswordPayload, { description: 'Gives somebody else a new password and ends their sessions.' })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'Whose password.' }) input: ResetPasswordInput,
    @Ctx() ctx: Context,
  ): Promise<UserPasswordPayload> {
    const initialPassword = input.password == null ? inventPassword() : undefined;
    const made = await payload(
      mutateRights(ctx, 'resetPassword', input, (em) =>
        resetPassword(em, ctx, input, input.password ?? initialPassword!),
      ),
    );
    return { ...made, initialPassword: made.user ? initialPassword : undefined };
  }
}
