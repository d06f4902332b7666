/** Organisations, the people who work in them, and the roles they hold by decree, where and until when. */
import { AssignmentResolver } from './assignment.resolver.ts';
import { OrganisationResolver } from './organisation.resolver.ts';
import { UserResolver } from './user.resolver.ts';

export { Assignment } from './assignment.entity.ts';
export { mutateRights } from './mutate-rights.ts';
export { Organisation } from './organisation.entity.ts';
export { organisationById } from './organisation.loaders.ts';
export { OrganisationType } from './organisation.type.ts';
export { peopleRules as rules } from './people.rules.ts';
export { liesWithin, type Scope, scopeOf, scopeValues } from './scope.ts';
export { UserAccount } from './user-account.entity.ts';

export const resolvers = [OrganisationResolver, UserResolver, AssignmentResolver] as const;
