import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Context, PageArgs } from '../shared/index.ts';
import { ActorType, actorOf } from './actor.ts';
import { AuditEntryConnection, AuditEntryType, AuditFactType, AuditFilter } from './audit.type.ts';
import { findAuditEntries, tellFacts } from './find-audit-entries.ts';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description: 'Acts that changed something within your reach, the newest first.',
  })
  auditEntries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which acts.' }) filter: AuditFilter | undefined,
    @Ctx() ctx: Context,
  ) {
    return findAuditEntries(ctx, filter ?? {}, page);
  }

  @FieldResolver(() => ActorType, { description: 'Who did it.' })
  actor(@Root() entry: AuditEntryType, @Ctx() ctx: Context) {
    return actorOf(ctx, entry);
  }

  @FieldResolver(() => [AuditFactType], { description: 'What the act said or changed.' })
  facts(@Root() { rawFacts }: AuditEntryType) {
    return tellFacts(rawFacts);
  }
}
