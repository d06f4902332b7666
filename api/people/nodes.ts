import { isId, type NodeFetcher, rowsFor } from '../shared/index.ts';
import { findOrganisationsById } from './find-organisations.ts';
import { findUsersById } from './find-users.ts';
import { OrganisationType } from './organisation.type.ts';
import { UserType } from './user.type.ts';

/** Whoever manages people reads organisations, too; which people they are is the scope's to say. */
const action = 'organisation.read';

export const nodeFetchers: readonly NodeFetcher[] = [
  {
    type: OrganisationType,
    action,
    owns: isId,
    fetch: async (ctx, ids) => rowsFor(ids, await findOrganisationsById(ctx, ids)),
  },
  { type: UserType, action, owns: isId, fetch: async (ctx, ids) => rowsFor(ids, await findUsersById(ctx, ids)) },
];
