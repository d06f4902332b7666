import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, MutationPayload, mutate } from '../shared/index.ts';
import { activateCriteria } from './activate-criteria.ts';
import {
  type Criteria,
  CriteriaInput,
  CriteriaType,
  CriteriaVocabulary,
  describeVocabulary,
  fromInput,
  toOutput,
} from './criteria/index.ts';
import { draftCriteria } from './draft-criteria.ts';
import { ProgrammeCriteria } from './programme.entity.ts';
import { criteriaOfProgramme } from './programme.loaders.ts';
import { CriteriaVersionType } from './programme.type.ts';

@InputType({ description: 'The next version of the criteria of a programme, as a draft.' })
class DraftCriteriaInput {
  @Field(() => String, { description: 'Key of 8 to 200 characters that makes a repeated call safe.' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;
  @Field(() => String, { description: 'Label of the version, for example 2026.2.' })
  label!: string;
  @Field(() => CriteriaInput, { description: 'Who qualifies.' })
  criteria!: CriteriaInput;
}

@InputType({ description: 'A drafted version that shall decide from today on.' })
class ActivateCriteriaInput {
  @Field(() => ID, { description: 'The drafted version.' })
  criteriaId!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Outcome of a change to the criteria of a programme.' })
class CriteriaPayload extends MutationPayload {
  @Field(() => CriteriaVersionType, { nullable: true, description: 'The version as it is now; null when refused.' })
  criteria?: CriteriaVersionType | null;
}

const inputs = { description: 'What to change.' };

@Resolver(() => CriteriaVersionType)
export class CriteriaVersionResolver {
  @Query(() => CriteriaVocabulary, { description: 'All that criteria can speak of, with words in both languages.' })
  criteriaVocabulary(@Ctx() { language }: Context) {
    return describeVocabulary(language);
  }

  @FieldResolver(() => CriteriaType, { description: 'Who qualifies, as a tree; what is read can be sent back.' })
  criteria(@Root() { tree }: CriteriaVersionType, @Ctx() { language }: Context) {
    return toOutput(tree as Criteria, language);
  }

  @Mutation(() => CriteriaPayload, {
    description:
      'Drafts the next version of a programme’s criteria. Rules: criteria.label, criteria.shape, criteria.one-of, criteria.depth, criteria.size, criteria.id-taken, criteria.operator, criteria.value, criteria.self-without-member.',
  })
  draftProgrammeCriteria(
    @Arg('input', () => DraftCriteriaInput, inputs) input: DraftCriteriaInput,
    @Ctx() ctx: Context,
  ) {
    return answered(
      ctx,
      mutate(
        ctx,
        'draftProgrammeCriteria',
        input,
        (em) => draftCriteria(em, ctx, { ...input, criteria: fromInput(input.criteria) }),
        (em, id) => em.findOneOrFail(ProgrammeCriteria, { id }),
      ),
    );
  }

  @Mutation(() => CriteriaPayload, {
    description: 'Lets a drafted version decide from today on. Rule: criteria.changed-meanwhile.',
  })
  activateProgrammeCriteria(
    @Arg('input', () => ActivateCriteriaInput, inputs) input: ActivateCriteriaInput,
    @Ctx() ctx: Context,
  ) {
    return answered(
      ctx,
      mutate(ctx, 'activateProgrammeCriteria', input, async (em) => {
        const { id: programmeId } = await activateCriteria(em, ctx, input);
        return { id: input.criteriaId, programmeId };
      }),
    );
  }
}

/** The payload reads the version anew, after the commit. */
async function answered(
  ctx: Context,
  outcome: Promise<{ changed: { id: string; programmeId: string } | null; userErrors: object[] }>,
) {
  const { changed, userErrors } = await outcome;
  const versions = changed ? await ctx.loader(criteriaOfProgramme).load(changed.programmeId) : [];
  return { criteria: versions.find(({ id }) => id === changed?.id) ?? null, userErrors };
}
