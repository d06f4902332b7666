import { may, type Rules } from '../../auth/index.ts';

export const eligibilityRules: Rules = {
  Query: { simulateProgramme: may('programme.simulate') },
  Household: { eligibility: may('eligibility.read'), eligibilities: may('eligibility.read') },
};
