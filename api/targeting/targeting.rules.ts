import { may, type Rules } from '../auth/index.ts';

export const targetingRules: Rules = {
  Query: {
    eligibleHouseholds: may('eligibility.read', 'targeting.query'),
    eligibilityCounts: may('targeting.counts'),
    checkEligibility: may('targeting.query'),
  },
};
