import { registerEnumType } from 'type-graphql';
import { type Action, actions, type Role, roleNames } from './actions.ts';

const actionWords: Record<Action, string> = {
  'area.read': 'Find administrative areas.',
  'programme.read': 'Read the catalogue of programmes.',
  'viewer.read': 'Read who you are here and what you may do.',
  'household.search-exact': 'Find a household by a whole NIK or KK number.',
  'household.browse': 'List households.',
  'household.write': 'Record and correct households, members and housing.',
  'household.read-identity': 'Read names, numbers, addresses and birth dates, stating a purpose.',
  'household.read-situation': 'Read sensitive facts such as disability or income, stating a purpose.',
  'registry.import': 'Take in snapshots of the national registry.',
  'complaint.submit': 'File a complaint.',
  'complaint.track': 'Follow complaints.',
  'identity.check': 'Record whether the civil registry confirms an identity.',
  'complaint.handle': 'Handle and resolve complaints.',
  'complaint.escalate': 'Hand a complaint one level up.',
  'complaint.return': 'Return a complaint to the level below.',
  'proposal.create': 'Propose a change to the registry.',
  'deliberation.record': 'Record what a village deliberated.',
  'verification.record': 'Record a home visit.',
  'verification.check': 'Check home visits that others recorded.',
  'proposal.review': 'Review and endorse proposals.',
  'decision.record': 'Record what the centre decided.',
  'referral.propose': 'Propose or draft a referral for somebody else to decide.',
  'referral.create': 'Refer a household to a programme.',
  'referral.answer': 'Accept or decline a referral.',
  'delivery.record': 'Record that help arrived, or did not.',
  'feedback.give': 'Give feedback, reopen or object.',
  'programme.manage': 'Manage every programme, its criteria and quotas.',
  'programme.manage-own': 'Manage the programmes of your organisation.',
  'programme.simulate': 'Try criteria out before they count.',
  'eligibility.read': 'Read for which programmes a household qualifies, and why.',
  'targeting.query': 'Ask which households qualify, under an agreement.',
  'targeting.counts': 'Count qualifying households.',
  'dashboard.read': 'Read figures about the work.',
  'access-log.read': 'Read whose data was read by whom.',
  'audit.read': 'Read what was changed by whom.',
  'organisation.read': 'List organisations.',
  'organisation.manage': 'Manage organisations.',
  'user.manage': 'Manage every user and assignment.',
  'user.manage-own': 'Manage the users of your own organisation or area.',
  'user.propose': 'Propose users and assignments.',
  'client.manage': 'Manage every API client.',
  'client.manage-own': 'Manage the API clients of your organisation.',
  'agreement.read': 'Read data-sharing agreements.',
  'agreement.manage': 'Manage data-sharing agreements.',
  'subject-request.receive': 'Take in what people ask about their own data.',
  'subject-request.handle': 'Handle requests of people about their own data.',
};

const roleWords: Record<Role, string> = {
  CITIZEN: 'Warga: somebody with a matter of their own.',
  FACILITATOR: 'Fasilitator: visits households in one village.',
  VILLAGE_OPERATOR: 'Operator desa: keeps the registry of one village.',
  FRONT_OFFICE: 'Front office: receives people at the counter.',
  BACK_OFFICE: 'Back office: checks, and drafts recommendations.',
  PUSKESOS_COORDINATOR: 'Koordinator Puskesos: leads the village service.',
  SUPERVISOR: 'Supervisor: leads facilitators of a district.',
  MANAGER: 'Manajer: leads the service of a regency or city.',
  PROGRAMME_MANAGER: 'Pengelola program: answers referrals to its programmes.',
  PARTNER: 'Mitra: Baznas, CSR or another funder under a data-sharing agreement.',
  POLICY_MAKER: 'Pemangku kebijakan: reads figures, never households.',
  INTEGRATOR: 'Integrator: a portal or system that acts through the API.',
  PRIVACY_OFFICER: 'Petugas pelindungan data: watches over access to personal data.',
  ADMIN: 'Administrator: configuration and users, without personal data.',
};

/** `household.read-identity` is HOUSEHOLD_READ_IDENTITY to callers. */
const enumName = (action: Action) => action.toUpperCase().replace(/[.-]/g, '_');

const described = <Name extends string>(words: Record<Name, string>, name: (key: Name) => string) =>
  Object.fromEntries((Object.keys(words) as Name[]).map((key) => [name(key), { description: words[key] }])) as Record<
    string,
    { description: string }
  >;

export const ActionEnum = Object.fromEntries(actions.map((action) => [enumName(action), action]));
registerEnumType(ActionEnum, {
  name: 'Action',
  description: 'Something that can be done here; roles are bundles of actions.',
  valuesConfig: described(actionWords, enumName),
});

export const RoleEnum = Object.fromEntries(roleNames.map((role) => [role, role])) as Record<Role, Role>;
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'A part somebody plays in the service, within an area and for an organisation.',
  valuesConfig: described(roleWords, (role) => role),
});
