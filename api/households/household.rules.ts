import { may } from '../auth/index.ts';

// The doors answer refusals as data (`reason`), so their rule only keeps out whoever has no business with households.
export const householdRules = {
  Query: {
    households: may('household.browse'),
    household: may('household.browse'),
    person: may('household.browse'),
    searchHousehold: may('household.search-exact'),
    searchPersons: may('household.search-exact'),
  },
  Household: { identity: may('household.browse'), situation: may('household.browse') },
  Person: { identity: may('household.browse'), situation: may('household.browse') },
};
