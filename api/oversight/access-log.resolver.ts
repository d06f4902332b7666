import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { OrganisationType, organisationById } from '../people/index.ts';
import { type Context, PageArgs } from '../shared/index.ts';
import {
  AccessLogEntryConnection,
  AccessLogEntryType,
  AccessLogFilter,
  AccessLogSummaryConnection,
  AccessLogSummaryFilter,
  AccessLogSummaryType,
} from './access-log.type.ts';
import { ActorType, actorOf } from './actor.ts';
import { findAccessLog } from './find-access-log.ts';
import { sumUpAccess } from './sum-up-access.ts';

@Resolver(() => AccessLogEntryType)
export class AccessLogResolver {
  @Query(() => AccessLogEntryConnection, {
    description:
      'Readings of personal data, the newest first: all for a privacy officer, else your organisation’s own.',
  })
  accessLog(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AccessLogFilter, { nullable: true, description: 'Which readings.' })
    filter: AccessLogFilter | undefined,
    @Ctx() ctx: Context,
  ) {
    return findAccessLog(ctx, filter ?? {}, page);
  }

  @FieldResolver(() => ActorType, { description: 'Who read it.' })
  actor(@Root() entry: AccessLogEntryType, @Ctx() ctx: Context) {
    return actorOf(ctx, entry);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'Organisation for which it was read.' })
  organisation(@Root() { organisationId }: AccessLogEntryType, @Ctx() ctx: Context) {
    return organisationId === null ? null : ctx.loader(organisationById).load(organisationId);
  }
}

@Resolver(() => AccessLogSummaryType)
export class AccessLogSummaryResolver {
  @Query(() => AccessLogSummaryConnection, {
    description: 'Readings of personal data in your area by day, actor, purpose and kecamatan, the newest day first.',
  })
  accessLogSummary(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AccessLogSummaryFilter, { nullable: true, description: 'Which days and area.' })
    filter: AccessLogSummaryFilter | undefined,
    @Ctx() ctx: Context,
  ) {
    return sumUpAccess(ctx, filter ?? {}, page);
  }

  @FieldResolver(() => ActorType, { description: 'Who read it.' })
  actor(@Root() row: AccessLogSummaryType, @Ctx() ctx: Context) {
    return actorOf(ctx, row);
  }
}
