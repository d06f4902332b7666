/** Organisations that build on the API: their clients with secrets, and the agreements under which data is shared. */
import { AgreementResolver } from './agreement.resolver.ts';
import { ApiClientResolver } from './api-client.resolver.ts';

export { DataSharingAgreement } from './agreement.entity.ts';
export { AgreementType } from './agreement.type.ts';
export { ApiClient, ApiClientSecret } from './api-client.entity.ts';
export { nodeFetchers } from './nodes.ts';
export { partnerRules as rules } from './partner.rules.ts';

export const resolvers = [ApiClientResolver, AgreementResolver] as const;
