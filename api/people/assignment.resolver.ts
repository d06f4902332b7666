import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AreaType, areaByCode } from '../regions/index.ts';
import type { Context } from '../shared/index.ts';
import { assignRole } from './assign-role.ts';
import { Assignment } from './assignment.entity.ts';
import { AssignmentPayload, AssignmentType } from './assignment.type.ts';
import { endAssignment } from './end-assignment.ts';
import { mutateRights } from './mutate-rights.ts';
import { organisationById } from './organisation.loaders.ts';
import { OrganisationType } from './organisation.type.ts';
import { AssignRoleInput, EndAssignmentInput } from './user.inputs.ts';
import { userById } from './user.loaders.ts';
import { UserType } from './user.type.ts';

type Changing = Promise<{ changed: Assignment | null; userErrors: AssignmentPayload['userErrors'] }>;

const payload = async (changing: Changing): Promise<AssignmentPayload> => {
  const { changed, userErrors } = await changing;
  return { assignment: changed, userErrors };
};

@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @FieldResolver(() => OrganisationType, { description: 'Organisation for which it is held.' })
  organisation(@Root() { organisationId }: AssignmentType, @Ctx() ctx: Context) {
    return ctx.loader(organisationById).load(organisationId);
  }

  @FieldResolver(() => UserType, { description: 'Who holds it.' })
  user(@Root() { userId }: AssignmentType, @Ctx() ctx: Context) {
    return ctx.loader(userById).load(userId);
  }

  @FieldResolver(() => AreaType, { nullable: true, description: 'The area; null for the nation.' })
  area(@Root() { areaCode }: AssignmentType, @Ctx() ctx: Context) {
    return areaCode === 'ID' ? null : ctx.loader(areaByCode).load(areaCode);
  }

  @Mutation(() => AssignmentPayload, { description: 'Gives a role to somebody else, as far as your own rights go.' })
  assignRole(
    @Arg('input', () => AssignRoleInput, { description: 'Who, what, where, until when.' }) input: AssignRoleInput,
    @Ctx() ctx: Context,
  ) {
    return payload(
      mutateRights(ctx, 'assignRole', input, assignRole, (em, id) => em.findOneOrFail(Assignment, { id })),
    );
  }

  @Mutation(() => AssignmentPayload, { description: 'Ends somebody else’s role, at once or on a later day.' })
  endAssignment(
    @Arg('input', () => EndAssignmentInput, { description: 'Which assignment.' }) input: EndAssignmentInput,
    @Ctx() ctx: Context,
  ) {
    return payload(mutateRights(ctx, 'endAssignment', input, endAssignment));
  }
}
