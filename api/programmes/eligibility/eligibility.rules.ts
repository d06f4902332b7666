import { may, type Rules } from '../../auth/index.ts';

export const eligibilityRules: Rules = {
  Household: { eligibility: may('eligibility.read'), eligibilities: may('eligibility.read') },
};
