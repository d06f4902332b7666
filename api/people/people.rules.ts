import { may } from '../auth/index.ts';

const managePeople = may('user.manage', 'user.manage-own');

export const peopleRules = {
  Query: {
    organisations: may('organisation.read'),
    organisation: may('organisation.read'),
    users: managePeople,
    user: managePeople,
  },
  Mutation: {
    createOrganisation: may('organisation.manage'),
    updateOrganisation: may('organisation.manage'),
    disableOrganisation: may('organisation.manage'),
    enableOrganisation: may('organisation.manage'),
    createUser: managePeople,
    updateUser: managePeople,
    disableUser: managePeople,
    enableUser: managePeople,
    resetPassword: managePeople,
    assignRole: managePeople,
    endAssignment: managePeople,
  },
};
