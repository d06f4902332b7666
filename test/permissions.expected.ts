/**
 * Who may use each root field and door, written by hand from the reference's matrix (domain 1.4), not from the code.
 *
 * Cells "P" (rows referred to the own programme) open with referrals, "o" (own) with the citizen's own fields: until
 * then those roles see no rows, so they are not here.
 */
const staffOfTheField = [
  'FACILITATOR',
  'VILLAGE_OPERATOR',
  'BACK_OFFICE',
  'PUSKESOS_COORDINATOR',
  'SUPERVISOR',
  'MANAGER',
];
const roles = [
  'CITIZEN',
  'FACILITATOR',
  'VILLAGE_OPERATOR',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'PUSKESOS_COORDINATOR',
  'SUPERVISOR',
  'MANAGER',
  'PROGRAMME_MANAGER',
  'PARTNER',
  'POLICY_MAKER',
  'INTEGRATOR',
  'PRIVACY_OFFICER',
  'ADMIN',
];
const clients = ['PARTNER client', 'INTEGRATOR client'];

export const everybody = ['STRANGER', ...roles, ...clients];
const people = roles;

/** "Search household by exact NIK/KK" and "List/browse households": V, V/R, M, D, R, and portals by their token. */
const seeHouseholds = [...staffOfTheField, 'FRONT_OFFICE', 'INTEGRATOR', 'INTEGRATOR client'];
/** The same rows without "M" (masked): FRONT_OFFICE and portals see masked forms only. */
const openDoors = staffOfTheField;
/** "Query eligible households": V, R, D, and M for partners. */
const askWhoQualifies = [...staffOfTheField, 'PARTNER', 'PARTNER client'];
/** The same row, where only sums are meant: A, and whoever plans: R, P, own. */
const countWhoQualifies = ['MANAGER', 'PROGRAMME_MANAGER', 'PARTNER', 'PARTNER client', 'POLICY_MAKER'];
/** "Manage programmes, criteria, quota": own, own org, all. */
const manageProgrammes = ['PUSKESOS_COORDINATOR', 'MANAGER', 'PROGRAMME_MANAGER', 'PARTNER', 'PARTNER client', 'ADMIN'];
/** The same row without villages and partners, who could single households out by asking again and again. */
const tryCriteria = ['MANAGER', 'PROGRAMME_MANAGER', 'ADMIN'];
/** "Manage users/assignments": R, own org, all; no machine gives or takes rights. */
const managePeople = ['MANAGER', 'PROGRAMME_MANAGER', 'PARTNER', 'ADMIN'];
const seePeople = [...managePeople, 'PARTNER client'];
const manageOrganisations = ['ADMIN'];
/** Whoever refers to, shares with or oversees organisations. */
const seeOrganisations = [
  'BACK_OFFICE',
  'PUSKESOS_COORDINATOR',
  'SUPERVISOR',
  'MANAGER',
  'PROGRAMME_MANAGER',
  'PARTNER',
  'PARTNER client',
  'PRIVACY_OFFICER',
  'ADMIN',
];
const manageClients = ['PARTNER', 'ADMIN'];
const seeClients = [...manageClients, 'PARTNER client'];
const seeAgreements = ['MANAGER', 'PROGRAMME_MANAGER', 'PARTNER', 'PARTNER client', 'PRIVACY_OFFICER', 'ADMIN'];
const manageAgreements = ['ADMIN'];
/** "Read access log": own org and all are its rows, R summary is its sums; acts are for whoever answers for them. */
const readAccessLog = ['PROGRAMME_MANAGER', 'PARTNER', 'PARTNER client', 'PRIVACY_OFFICER'];
const sumUpAccess = ['MANAGER', 'PRIVACY_OFFICER'];
const readAudit = ['MANAGER', 'PRIVACY_OFFICER', 'ADMIN'];

export const mayUse: Readonly<Record<string, readonly string[]>> = {
  'Query.area': everybody,
  'Query.areas': everybody,
  'Query.programme': everybody,
  'Query.programmes': everybody,
  'Query.criteriaVocabulary': everybody,
  'Query.programmeParameters': everybody,
  'Query.viewer': everybody,
  'Query.node': everybody,
  'Query.nodes': everybody,

  'Query.household': seeHouseholds,
  'Query.households': seeHouseholds,
  'Query.person': seeHouseholds,
  'Query.searchHousehold': seeHouseholds,
  'Query.searchPersons': seeHouseholds,
  'Household.identity': openDoors,
  'Household.situation': openDoors,
  'Household.eligibility': openDoors,
  'Household.eligibilities': openDoors,
  'Person.identity': openDoors,
  'Person.situation': openDoors,

  'Query.eligibleHouseholds': askWhoQualifies,
  'Query.eligibilityCounts': countWhoQualifies,
  'Query.checkEligibility': ['PARTNER', 'PARTNER client'],

  'Query.simulateProgramme': tryCriteria,
  'Mutation.createProgramme': manageProgrammes,
  'Mutation.reviseProgramme': manageProgrammes,
  'Mutation.activateProgramme': manageProgrammes,
  'Mutation.suspendProgramme': manageProgrammes,
  'Mutation.closeProgramme': manageProgrammes,
  'Mutation.draftProgrammeCriteria': manageProgrammes,
  'Mutation.activateProgrammeCriteria': manageProgrammes,
  'Mutation.setProgrammeQuota': manageProgrammes,
  'Mutation.setProgrammeOverlap': manageProgrammes,
  'Mutation.setProgrammeParameter': ['ADMIN'],

  'Query.organisation': seeOrganisations,
  'Query.organisations': seeOrganisations,
  'Mutation.createOrganisation': manageOrganisations,
  'Mutation.updateOrganisation': manageOrganisations,
  'Mutation.disableOrganisation': manageOrganisations,
  'Mutation.enableOrganisation': manageOrganisations,

  'Query.user': seePeople,
  'Query.users': seePeople,
  'Mutation.createUser': managePeople,
  'Mutation.updateUser': managePeople,
  'Mutation.disableUser': managePeople,
  'Mutation.enableUser': managePeople,
  'Mutation.resetPassword': managePeople,
  'Mutation.assignRole': managePeople,
  'Mutation.endAssignment': managePeople,
  'Mutation.changePassword': people,
  'Mutation.signOutEverywhere': people,

  'Query.apiClient': seeClients,
  'Query.apiClients': seeClients,
  'Mutation.createApiClient': manageClients,
  'Mutation.rotateApiClientSecret': manageClients,
  'Mutation.revokeApiClientSecret': manageClients,
  'Mutation.disableApiClient': manageClients,
  'Mutation.enableApiClient': manageClients,

  'Query.agreement': seeAgreements,
  'Query.agreements': seeAgreements,
  'Mutation.createAgreement': manageAgreements,
  'Mutation.amendAgreement': manageAgreements,
  'Mutation.suspendAgreement': manageAgreements,
  'Mutation.resumeAgreement': manageAgreements,
  'Mutation.endAgreement': manageAgreements,

  'Query.auditEntries': readAudit,
  'Query.accessLog': readAccessLog,
  'Query.accessLogSummary': sumUpAccess,
};
