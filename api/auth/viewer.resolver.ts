import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, MutationPayload, mutate, type Outcome } from '../shared/index.ts';
import { changePassword, provePassword } from './change-password.ts';
import { signOutEverywhere } from './end-sessions.ts';
import { findAssignments } from './find-assignments.ts';
import { permissionsOf, type SatuPintuViewer } from './viewer.ts';
import { PermissionType, ViewerAssignmentType, ViewerType } from './viewer.type.ts';

@InputType({ description: 'A new password, and the proof that it is you.' })
class ChangePasswordInput {
  @Field(() => String, { description: 'The password you have now.' })
  currentPassword!: string;
  @Field(() => String, { description: 'The password you want, 12 to 200 characters.' })
  newPassword!: string;
}

@InputType({ description: 'Whom to sign out.' })
class SignOutEverywhereInput {
  @Field(() => ID, { nullable: true, description: 'Account to sign out; yourself unless you manage users.' })
  userId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Outcome of a change that ends sessions.' })
class SignedOutPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'Account that is signed out everywhere now; null when refused.' })
  userId?: string | null;
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who you are here, and what you may do.' })
  viewer(@Ctx() { viewer }: Context) {
    return viewer;
  }

  @FieldResolver(() => [PermissionType], { description: 'Everything you may do, with the areas where you may.' })
  permissions(@Ctx() { viewer }: Context) {
    return permissionsOf(viewer as SatuPintuViewer);
  }

  @FieldResolver(() => [ViewerAssignmentType], { description: 'Your roles today, with organisations and areas.' })
  assignments(@Ctx() ctx: Context) {
    return findAssignments(ctx);
  }

  @Mutation(() => SignedOutPayload, {
    description:
      'Changes your password and signs you out everywhere. Rules: password.current-wrong, password.weak, password.unchanged.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Old and new password.' }) input: ChangePasswordInput,
    @Ctx() ctx: Context,
  ) {
    const account = await provePassword(ctx, input.currentPassword);
    return signedOut(ctx, await mutate(ctx, 'changePassword', input, (em) => changePassword(em, ctx, input, account)));
  }

  @Mutation(() => SignedOutPayload, {
    description: 'Ends every session and token of an account, on every device; sign in again afterwards.',
  })
  async signOutEverywhere(
    @Arg('input', () => SignOutEverywhereInput, { description: 'Whom.' }) input: SignOutEverywhereInput,
    @Ctx() ctx: Context,
  ) {
    const userId = input.userId ?? (ctx.viewer.id as string);
    return signedOut(ctx, await mutate(ctx, 'signOutEverywhere', input, (em) => signOutEverywhere(em, ctx, userId)));
  }
}

function signedOut({ services }: Context, { changed, userErrors }: Outcome<{ id: string }>): SignedOutPayload {
  if (changed) services.viewers.forget();
  return { userId: changed?.id, userErrors };
}
