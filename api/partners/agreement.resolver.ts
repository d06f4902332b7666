import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { mutateRights, OrganisationType, organisationById } from '../people/index.ts';
import { type Context, PageArgs } from '../shared/index.ts';
import { DataSharingAgreement } from './agreement.entity.ts';
import {
  AgreementFilter,
  AgreementMoveInput,
  AgreementOrder,
  AmendAgreementInput,
  CreateAgreementInput,
} from './agreement.inputs.ts';
import type { AgreementStatus } from './agreement.lifecycle.ts';
import { AgreementConnection, AgreementPayload, AgreementType } from './agreement.type.ts';
import { amendAgreement } from './amend-agreement.ts';
import { createAgreement } from './create-agreement.ts';
import { byNumber, findAgreements, getAgreement } from './find-agreements.ts';
import { moveAgreement } from './move-agreement.ts';

type Changing = Promise<{ changed: DataSharingAgreement | null; userErrors: AgreementPayload['userErrors'] }>;

const payload = async (changing: Changing): Promise<AgreementPayload> => {
  const { changed, userErrors } = await changing;
  return { agreement: changed, userErrors };
};

const move = (ctx: Context, operation: string, input: AgreementMoveInput, to: AgreementStatus) =>
  payload(mutateRights(ctx, operation, input, (em) => moveAgreement(em, ctx, input, to)));

@Resolver(() => AgreementType)
export class AgreementResolver {
  @Query(() => AgreementConnection, {
    description: 'Data-sharing agreements within your reach, by number unless told otherwise.',
  })
  agreements(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AgreementFilter, { nullable: true, description: 'Which agreements.' })
    filter: AgreementFilter | undefined,
    @Arg('orderBy', () => AgreementOrder, { nullable: true, description: 'In which order.' })
    order: AgreementOrder | undefined,
    @Ctx() ctx: Context,
  ) {
    return findAgreements(ctx, filter ?? {}, order ?? byNumber, page);
  }

  @Query(() => AgreementType, { nullable: true, description: 'One agreement within your reach, else NOT_FOUND.' })
  agreement(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() ctx: Context) {
    return getAgreement(ctx, id);
  }

  @FieldResolver(() => OrganisationType, { description: 'The partner.' })
  organisation(@Root() { organisationId }: AgreementType, @Ctx() ctx: Context) {
    return ctx.loader(organisationById).load(organisationId);
  }

  @Mutation(() => AgreementPayload, { description: 'Enters a data-sharing agreement.' })
  createAgreement(
    @Arg('input', () => CreateAgreementInput, { description: 'The agreement.' }) input: CreateAgreementInput,
    @Ctx() ctx: Context,
  ) {
    return payload(
      mutateRights(ctx, 'createAgreement', input, createAgreement, (em, id) =>
        em.findOneOrFail(DataSharingAgreement, { id }),
      ),
    );
  }

  @Mutation(() => AgreementPayload, { description: 'Changes the terms of an agreement.' })
  amendAgreement(
    @Arg('input', () => AmendAgreementInput, { description: 'The changes.' }) input: AmendAgreementInput,
    @Ctx() ctx: Context,
  ) {
    return payload(mutateRights(ctx, 'amendAgreement', input, amendAgreement));
  }

  @Mutation(() => AgreementPayload, { description: 'Halts an agreement: the partner learns nothing within a minute.' })
  suspendAgreement(
    @Arg('input', () => AgreementMoveInput, { description: 'Which agreement.' }) input: AgreementMoveInput,
    @Ctx() ctx: Context,
  ) {
    return move(ctx, 'suspendAgreement', input, 'SUSPENDED');
  }

  @Mutation(() => AgreementPayload, { description: 'Lets a suspended agreement count again.' })
  resumeAgreement(
    @Arg('input', () => AgreementMoveInput, { description: 'Which agreement.' }) input: AgreementMoveInput,
    @Ctx() ctx: Context,
  ) {
    return move(ctx, 'resumeAgreement', input, 'ACTIVE');
  }

  @Mutation(() => AgreementPayload, { description: 'Ends an agreement for good.' })
  endAgreement(
    @Arg('input', () => AgreementMoveInput, { description: 'Which agreement.' }) input: AgreementMoveInput,
    @Ctx() ctx: Context,
  ) {
    return move(ctx, 'endAgreement', input, 'ENDED');
  }
}
