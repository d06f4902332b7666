import type * as indonesian from '../id/oversight.ts';

export const oversight: typeof indonesian.oversight = {
  audit: {
    name: 'Audit',
    fields: { at: 'When', act: 'Act', actor: 'By', area: 'Area', facts: 'What it said' },
    system: 'The service',
    from: 'From',
    until: 'Until',
    kinds: {
      programme: 'Programmes',
      household: 'Households',
      user: 'Users',
      assignment: 'Assignments',
      organisation: 'Organisations',
      client: 'API clients',
      agreement: 'Agreements',
    },
  },
  accesses: {
    name: 'Access log',
    fields: {
      at: 'When',
      actor: 'Reader',
      organisation: 'Organisation',
      purpose: 'Purpose',
      subject: 'Whose data',
      fieldClasses: 'Classes of data',
    },
  },
  'access-sums': {
    name: 'Access summary',
    fields: {
      day: 'Day',
      actor: 'Reader',
      purpose: 'Purpose',
      area: 'District',
      reads: 'Readings',
      subjects: 'People and families',
    },
  },
};

/** The acts of the audit, by the names the service gives them. */
export const acts: typeof indonesian.acts = {
  programme: {
    created: 'Programme created',
    revised: 'Programme revised',
    activated: 'Programme opened',
    suspended: 'Programme suspended',
    closed: 'Programme closed',
    'quota-set': 'Places set',
    'overlap-set': 'Overlap rule set',
    'criteria-drafted': 'Criteria drafted',
    'criteria-activated': 'Criteria put in force',
  },
  user: {
    created: 'User created',
    updated: 'User changed',
    disabled: 'User disabled',
    enabled: 'User enabled',
    'password-reset': 'Password reset by an administrator',
    'change-password': 'Own password changed',
    'sign-out-everywhere': 'Signed out everywhere',
    'signed-in': 'Signed in',
    'sign-in': 'Signed in',
  },
  assignment: { given: 'Role given', ended: 'Role ended' },
  organisation: {
    created: 'Organisation created',
    updated: 'Organisation changed',
    disabled: 'Organisation disabled',
    enabled: 'Organisation enabled',
  },
  client: {
    created: 'API client created',
    'secret-rotated': 'Client secret changed',
    'secret-revoked': 'Client secret revoked',
    disabled: 'API client disabled',
    enabled: 'API client enabled',
  },
  agreement: {
    created: 'Agreement created',
    amended: 'Agreement amended',
    suspended: 'Agreement suspended',
    resumed: 'Agreement resumed',
    ended: 'Agreement ended',
  },
};
