import { may, type Rules } from '../auth/index.ts';

/** Whoever manages all programmes or those of the own organisation; which of them is decided in the verb. */
const manage = may('programme.manage', 'programme.manage-own');

export const programmeRules: Rules = {
  Query: {
    programmes: may('programme.read'),
    programme: may('programme.read'),
    criteriaVocabulary: may('programme.read'),
    programmeParameters: may('programme.read'),
  },
  Mutation: {
    createProgramme: manage,
    reviseProgramme: manage,
    activateProgramme: manage,
    suspendProgramme: manage,
    closeProgramme: manage,
    draftProgrammeCriteria: manage,
    activateProgrammeCriteria: manage,
    setProgrammeQuota: manage,
    setProgrammeOverlap: manage,
    setProgrammeParameter: may('programme.manage'),
  },
};
