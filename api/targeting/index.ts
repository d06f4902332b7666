/** The partner's questions: which households qualify, how many, and does this person; never who they are. */
export { unansweredCheck } from './check-eligibility.ts';
export { targetingResolvers as resolvers } from './targeting.resolver.ts';
export { targetingRules as rules } from './targeting.rules.ts';
