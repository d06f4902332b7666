import { isId, type NodeFetcher, rowsFor } from '../shared/index.ts';
import { AgreementType } from './agreement.type.ts';
import { ApiClientType } from './api-client.type.ts';
import { findAgreementsById } from './find-agreements.ts';
import { findApiClientsById } from './find-api-clients.ts';

export const nodeFetchers: readonly NodeFetcher[] = [
  {
    type: ApiClientType,
    action: 'organisation.read', // which clients they are is the scope's to say
    owns: isId,
    fetch: async (ctx, ids) => rowsFor(ids, await findApiClientsById(ctx, ids)),
  },
  {
    type: AgreementType,
    action: 'agreement.read',
    owns: isId,
    fetch: async (ctx, ids) => rowsFor(ids, await findAgreementsById(ctx, ids)),
  },
];
