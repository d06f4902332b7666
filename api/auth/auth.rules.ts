import { aPerson, may } from './gates.ts';

export const authRules = {
  Query: { viewer: may('viewer.read') },
  Mutation: { changePassword: aPerson, signOutEverywhere: aPerson },
};
