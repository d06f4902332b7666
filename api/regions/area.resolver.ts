import { Arg, Args, Ctx, Field, FieldResolver, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { AreaCodeScalar, type Context, PageArgs } from '../shared/index.ts';
import { areaByCode, areaPath } from './area.loaders.ts';
import { AreaConnection, AreaType } from './area.type.ts';
import { type AreaWhere, findAreas } from './find-areas.ts';

@InputType({ description: 'Which areas to list; all conditions together.' })
class AreaFilter implements AreaWhere {
  @Field(() => String, { nullable: true, description: 'Part of the name, any case.' })
  name?: string;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Only areas inside this one.' })
  within?: string;
  @Field(() => Int, { nullable: true, description: 'Only this level: 1 province, 2 regency, 3 district, 4 village.' })
  level?: number;
  @Field(() => Boolean, { nullable: true, description: 'Also codes that are no longer valid.' })
  includeRetired?: boolean;
}

@Resolver(() => AreaType)
export class AreaResolver {
  @Query(() => AreaConnection, { description: 'Administrative areas by name, code prefix and level, in code order.' })
  areas(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AreaFilter, { nullable: true, description: 'Which areas.' }) filter: AreaFilter | undefined,
    @Ctx() ctx: Context,
  ) {
    return findAreas(ctx, filter ?? {}, page);
  }

  @Query(() => AreaType, { nullable: true, description: 'One area by its code; null when there is none.' })
  area(@Arg('code', () => AreaCodeScalar, { description: 'Kemendagri code.' }) code: string, @Ctx() ctx: Context) {
    return ctx.loader(areaByCode).load(code);
  }

  @FieldResolver(() => [AreaType], { description: 'The areas around it from the province down, itself last.' })
  path(@Root() area: AreaType, @Ctx() ctx: Context) {
    return ctx.loader(areaPath).load(area.code);
  }
}
