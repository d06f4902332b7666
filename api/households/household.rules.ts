import { may } from '../auth/index.ts';

export const householdRules = {
  Query: {
    households: may('household.browse'),
    household: may('household.browse'),
    person: may('household.browse'),
    searchHousehold: may('household.search-exact'),
    searchPersons: may('household.search-exact'),
  },
};
