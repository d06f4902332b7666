import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Context, mutate } from '../../shared/index.ts';
import { findParameters } from './find-parameters.ts';
import { ParameterPayload, ProgrammeParameterType, SetParameterInput } from './parameter.type.ts';
import { setParameter } from './set-parameter.ts';

@Resolver(() => ProgrammeParameterType)
export class ParameterResolver {
  @Query(() => [ProgrammeParameterType], {
    description: 'Limits and ages that criteria ask for by name, with their history; open to everybody.',
  })
  programmeParameters(
    @Arg('name', () => String, { nullable: true, description: 'Only this one.' }) name: string | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return findParameters(ctx, { name });
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it means, in the language of the request.' })
  description(@Root() { descriptionId, descriptionEn }: ProgrammeParameterType, @Ctx() { language }: Context) {
    return language === 'id' ? descriptionId : descriptionEn;
  }

  @Mutation(() => ParameterPayload, {
    description:
      'Lets another value hold from a day on. Rules: parameter.name, parameter.past, parameter.value, parameter.day-taken, area.unknown.',
  })
  async setProgrammeParameter(
    @Arg('input', () => SetParameterInput, { description: 'The new value.' }) input: SetParameterInput,
    @Ctx() ctx: Context,
  ) {
    const { changed, userErrors } = await mutate(
      ctx,
      'setProgrammeParameter',
      input,
      (em) => setParameter(em, ctx, input),
      async (_em, id) => ({ id }),
    );
    const [parameter] = changed ? await findParameters(ctx, { id: changed.id }) : [];
    return { parameter: parameter ?? null, userErrors };
  }
}
