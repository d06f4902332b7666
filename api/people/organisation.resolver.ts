import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AreaType, areaByCode } from '../regions/index.ts';
import { type Context, PageArgs } from '../shared/index.ts';
import { createOrganisation } from './create-organisation.ts';
import { findOrganisations, getOrganisation } from './find-organisations.ts';
import { mutateRights } from './mutate-rights.ts';
import { Organisation } from './organisation.entity.ts';
import {
  CreateOrganisationInput,
  OrganisationFilter,
  PeopleOrder,
  SwitchInput,
  UpdateOrganisationInput,
} from './organisation.inputs.ts';
import { OrganisationConnection, OrganisationPayload, OrganisationType } from './organisation.type.ts';
import { byName } from './people.order.ts';
import { switchOrganisation } from './switch-organisation.ts';
import { updateOrganisation } from './update-organisation.ts';

type Changing = Promise<{ changed: Organisation | null; userErrors: OrganisationPayload['userErrors'] }>;

const payload = async (changing: Changing): Promise<OrganisationPayload> => {
  const { changed, userErrors } = await changing;
  return { organisation: changed, userErrors };
};

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, {
    description: 'Organisations within your reach, by name unless told otherwise.',
  })
  organisations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OrganisationFilter, { nullable: true, description: 'Which organisations.' })
    filter: OrganisationFilter | undefined,
    @Arg('orderBy', () => PeopleOrder, { nullable: true, description: 'In which order.' })
    order: PeopleOrder | undefined,
    @Ctx() ctx: Context,
  ) {
    return findOrganisations(ctx, filter ?? {}, order ?? byName, page);
  }

  @Query(() => OrganisationType, { nullable: true, description: 'One organisation within your reach, else NOT_FOUND.' })
  organisation(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() ctx: Context) {
    return getOrganisation(ctx, id);
  }

  @FieldResolver(() => AreaType, { nullable: true, description: 'The area it serves; null for the nation.' })
  area(@Root() { areaCode }: OrganisationType, @Ctx() ctx: Context) {
    return areaCode === 'ID' ? null : ctx.loader(areaByCode).load(areaCode);
  }

  @Mutation(() => OrganisationPayload, { description: 'Enters an organisation.' })
  createOrganisation(
    @Arg('input', () => CreateOrganisationInput, { description: 'The organisation.' }) input: CreateOrganisationInput,
    @Ctx() ctx: Context,
  ) {
    return payload(
      mutateRights(ctx, 'createOrganisation', input, createOrganisation, (em, id) =>
        em.findOneOrFail(Organisation, { id }),
      ),
    );
  }

  @Mutation(() => OrganisationPayload, { description: 'Changes what is said of an organisation.' })
  updateOrganisation(
    @Arg('input', () => UpdateOrganisationInput, { description: 'The changes.' }) input: UpdateOrganisationInput,
    @Ctx() ctx: Context,
  ) {
    return payload(mutateRights(ctx, 'updateOrganisation', input, updateOrganisation));
  }

  @Mutation(() => OrganisationPayload, {
    description: 'Switches an organisation off: its people and clients lose access within a minute.',
  })
  disableOrganisation(
    @Arg('input', () => SwitchInput, { description: 'Which organisation.' }) input: SwitchInput,
    @Ctx() ctx: Context,
  ) {
    return payload(
      mutateRights(ctx, 'disableOrganisation', input, (em, own) => switchOrganisation(em, own, input, 'DISABLED')),
    );
  }

  @Mutation(() => OrganisationPayload, { description: 'Switches an organisation on again.' })
  enableOrganisation(
    @Arg('input', () => SwitchInput, { description: 'Which organisation.' }) input: SwitchInput,
    @Ctx() ctx: Context,
  ) {
    return payload(
      mutateRights(ctx, 'enableOrganisation', input, (em, own) => switchOrganisation(em, own, input, 'ACTIVE')),
    );
  }
}
