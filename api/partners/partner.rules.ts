import { may } from '../auth/index.ts';

const manageClients = may('client.manage', 'client.manage-own');
const manageAgreements = may('agreement.manage');

export const partnerRules = {
  Query: {
    apiClients: manageClients,
    apiClient: manageClients,
    agreements: may('agreement.read'),
    agreement: may('agreement.read'),
  },
  Mutation: {
    createApiClient: manageClients,
    rotateApiClientSecret: manageClients,
    revokeApiClientSecret: manageClients,
    disableApiClient: manageClients,
    enableApiClient: manageClients,
    createAgreement: manageAgreements,
    amendAgreement: manageAgreements,
    suspendAgreement: manageAgreements,
    resumeAgreement: manageAgreements,
    endAgreement: manageAgreements,
  },
};
