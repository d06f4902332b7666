/** Watching the watchers: what was done and read, and the seals that show whether anybody touched it since. */
import { AccessLogResolver, AccessLogSummaryResolver } from './access-log.resolver.ts';
import { AuditResolver } from './audit.resolver.ts';

export { oversightRules as rules } from './oversight.rules.ts';
export { sealLists } from './seal-lists.ts';
export { holdsSeal, type Verdict, verifyLists } from './verify-lists.ts';

export const resolvers = [AuditResolver, AccessLogResolver, AccessLogSummaryResolver] as const;
