/** Organisations, the people who work in them, and the roles they hold by decree, where and until when. */
import { AssignmentResolver } from './assignment.resolver.ts';
import { OrganisationResolver } from './organisation.resolver.ts';
import { UserResolver } from './user.resolver.ts';

export { Assignment } from './assignment.entity.ts';
export { changesIn } from './changes.ts';
export { joinOrganisation } from './lock-organisation.ts';
export { mutateRights } from './mutate-rights.ts';
export { nodeFetchers } from './nodes.ts';
export { Organisation } from './organisation.entity.ts';
export { PeopleOrder, SwitchInput } from './organisation.inputs.ts';
export { organisationById } from './organisation.loaders.ts';
export { OrganisationType } from './organisation.type.ts';
export { flushUnique, readName, readReason, requireArea, requireAreas, requireProgrammes } from './people.checks.ts';
export { AccountStatus } from './people.enums.ts';
export { byName, orderOf } from './people.order.ts';
export { peopleRules as rules } from './people.rules.ts';
export { inScope, type Scope, scopeOf, shownBy } from './scope.ts';
export { switchStatus } from './switch-status.ts';
export { UserAccount } from './user-account.entity.ts';

export const resolvers = [OrganisationResolver, UserResolver, AssignmentResolver] as const;
