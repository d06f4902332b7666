import { Arg, Args, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, isId, MutationPayload, mutate, PageArgs, say } from '../shared/index.ts';
import { createProgramme } from './create-programme.ts';
import { findProgrammes } from './find-programmes.ts';
import { moveProgramme } from './move-programme.ts';
import { Programme } from './programme.entity.ts';
import {
  CreateProgrammeInput,
  ProgrammeFilter,
  ProgrammeMoveInput,
  ReviseProgrammeInput,
  SetOverlapInput,
  SetQuotaInput,
} from './programme.inputs.ts';
import {
  benefitsOfProgramme,
  criteriaOfProgramme,
  overlapsOfProgramme,
  programmeByCode,
  programmeById,
  quotasOfProgramme,
} from './programme.loaders.ts';
import { mayManage, seenProgramme } from './programme.rights.ts';
import {
  BenefitType,
  CriteriaVersionType,
  OverlapType,
  ProgrammeConnection,
  ProgrammeType,
  QuotaType,
} from './programme.type.ts';
import { reviseProgramme } from './revise-programme.ts';
import { setOverlap } from './set-overlap.ts';
import { setQuota } from './set-quota.ts';

@ObjectType({ simpleResolvers: true, description: 'Outcome of a change to a programme.' })
class ProgrammePayload extends MutationPayload {
  @Field(() => ProgrammeType, { nullable: true, description: 'The programme as it is now; null when refused.' })
  programme?: ProgrammeType | null;
}

const inputs = { description: 'What to change.' };

@Resolver(() => ProgrammeType)
class ProgrammeResolver {
  @Query(() => ProgrammeConnection, { description: 'Programmes in the order of their codes; open to everybody.' })
  programmes(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ProgrammeFilter, { nullable: true, description: 'Which programmes.' })
    filter: ProgrammeFilter | undefined,
    @Ctx() ctx: Context,
  ) {
    return findProgrammes(ctx, filter ?? {}, page);
  }

  @Query(() => ProgrammeType, { nullable: true, description: 'One programme by its code; null when there is none.' })
  async programme(
    @Arg('code', () => String, { description: 'Stable code, for example PKH.' }) code: string,
    @Ctx() ctx: Context,
  ) {
    return seenProgramme(ctx, await ctx.loader(programmeByCode).load(code));
  }

  @FieldResolver(() => String, { description: 'Name in the language of the request.' })
  name(@Root() { nameId, nameEn }: ProgrammeType, @Ctx() { language }: Context) {
    return say(language, { id: nameId, en: nameEn });
  }

  @FieldResolver(() => String, { nullable: true, description: 'Longer words in the language of the request.' })
  description(@Root() { descriptionId, descriptionEn }: ProgrammeType, @Ctx() { language }: Context) {
    return language === 'id' ? descriptionId : descriptionEn;
  }

  @FieldResolver(() => [BenefitType], { description: 'What it gives.' })
  benefits(@Root() { id }: ProgrammeType, @Ctx() ctx: Context) {
    return ctx.loader(benefitsOfProgramme).load(id);
  }

  @FieldResolver(() => [QuotaType], { description: 'Places by area and period, newest period first.' })
  quotas(@Root() { id }: ProgrammeType, @Ctx() ctx: Context) {
    return ctx.loader(quotasOfProgramme).load(id);
  }

  @FieldResolver(() => [OverlapType], { description: 'Rules about other programmes.' })
  overlaps(@Root() { code }: ProgrammeType, @Ctx() ctx: Context) {
    return ctx.loader(overlapsOfProgramme).load(code);
  }

  @FieldResolver(() => CriteriaVersionType, { nullable: true, description: 'The criteria that decide now.' })
  async criteria(@Root() { id }: ProgrammeType, @Ctx() ctx: Context) {
    const versions = await ctx.loader(criteriaOfProgramme).load(id);
    return versions.find(({ status }) => status === 'ACTIVE') ?? null;
  }

  @FieldResolver(() => [CriteriaVersionType], {
    description: 'Versions of the criteria, newest first; drafts only for those who manage the programme.',
  })
  async criteriaVersions(@Root() programme: ProgrammeType, @Ctx() ctx: Context) {
    const versions = await ctx.loader(criteriaOfProgramme).load(programme.id);
    return mayManage(ctx, programme) ? versions : versions.filter(({ status }) => status !== 'DRAFT');
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may change this programme.' })
  manageable(@Root() programme: ProgrammeType, @Ctx() ctx: Context) {
    return mayManage(ctx, programme);
  }

  @Mutation(() => ProgrammePayload, {
    description:
      'Takes a new programme in as a draft. Rules: programme.code-form, programme.code-taken, programme.owner.',
  })
  createProgramme(@Arg('input', () => CreateProgrammeInput, inputs) input: CreateProgrammeInput, @Ctx() ctx: Context) {
    return answered(
      ctx,
      mutate(
        ctx,
        'createProgramme',
        input,
        (em) => createProgramme(em, ctx, input),
        (em, id) => em.findOneOrFail(Programme, { id }),
      ),
    );
  }

  @Mutation(() => ProgrammePayload, {
    description: 'Changes what is said of a programme. Rules: programme.closed, programme.changed-meanwhile.',
  })
  reviseProgramme(@Arg('input', () => ReviseProgrammeInput, inputs) input: ReviseProgrammeInput, @Ctx() ctx: Context) {
    return answered(
      ctx,
      mutate(ctx, 'reviseProgramme', input, (em) => reviseProgramme(em, ctx, input)),
    );
  }

  @Mutation(() => ProgrammePayload, {
    description: 'Opens a programme. Rules: programme.lifecycle, programme.needs-criteria.',
  })
  activateProgramme(@Arg('input', () => ProgrammeMoveInput, inputs) input: ProgrammeMoveInput, @Ctx() ctx: Context) {
    return answered(
      ctx,
      mutate(ctx, 'activateProgramme', input, (em) => moveProgramme(em, ctx, input, 'ACTIVE')),
    );
  }

  @Mutation(() => ProgrammePayload, { description: 'Pauses a programme. Rule: programme.lifecycle.' })
  suspendProgramme(@Arg('input', () => ProgrammeMoveInput, inputs) input: ProgrammeMoveInput, @Ctx() ctx: Context) {
    return answered(
      ctx,
      mutate(ctx, 'suspendProgramme', input, (em) => moveProgramme(em, ctx, input, 'SUSPENDED')),
    );
  }

  @Mutation(() => ProgrammePayload, { description: 'Ends a programme for good. Rule: programme.lifecycle.' })
  closeProgramme(@Arg('input', () => ProgrammeMoveInput, inputs) input: ProgrammeMoveInput, @Ctx() ctx: Context) {
    return answered(
      ctx,
      mutate(ctx, 'closeProgramme', input, (em) => moveProgramme(em, ctx, input, 'CLOSED')),
    );
  }

  @Mutation(() => ProgrammePayload, {
    description:
      'States how many places there are. Rules: quota.period-form, quota.places, quota.outside-programme, quota.below-taken, quota.changed-meanwhile.',
  })
  setProgrammeQuota(@Arg('input', () => SetQuotaInput, inputs) input: SetQuotaInput, @Ctx() ctx: Context) {
    const { programmeId: id } = input;
    return answered(
      ctx,
      mutate(ctx, 'setProgrammeQuota', input, async (em) => {
        await setQuota(em, ctx, input);
        return { id };
      }),
    );
  }

  @Mutation(() => ProgrammePayload, {
    description: 'States whether two programmes may serve the same household. Rule: overlap.programmes.',
  })
  setProgrammeOverlap(@Arg('input', () => SetOverlapInput, inputs) input: SetOverlapInput, @Ctx() ctx: Context) {
    return answered(
      ctx,
      mutate(ctx, 'setProgrammeOverlap', input, (em) => setOverlap(em, ctx, input)),
    );
  }
}

@Resolver(() => BenefitType)
class BenefitResolver {
  @FieldResolver(() => String, { description: 'Label in the language of the request.' })
  label(@Root() { labelId, labelEn }: BenefitType, @Ctx() { language }: Context) {
    return say(language, { id: labelId, en: labelEn });
  }
}

@Resolver(() => OverlapType)
class OverlapResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why, in the language of the request.' })
  reason(@Root() { reasonId, reasonEn }: OverlapType, @Ctx() { language }: Context) {
    return language === 'id' ? reasonId : reasonEn;
  }
}

export const programmeResolvers = [ProgrammeResolver, BenefitResolver, OverlapResolver];

/** The payload reads the programme anew, after the commit. */
async function answered(ctx: Context, outcome: Promise<{ changed: { id: string } | null; userErrors: object[] }>) {
  const { changed, userErrors } = await outcome;
  const programme = changed && isId(changed.id) ? await ctx.loader(programmeById).load(changed.id) : null;
  return { programme, userErrors };
}
