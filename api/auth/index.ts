/** Who may sign in, the roles, and what each role may do. */

export { type Action, actions, type Role, roleNames, roles } from './actions.ts';
export { authRules as rules } from './auth.rules.ts';
export { endSessions } from './end-sessions.ts';
export { may, type Rules, rule, shield } from './gates.ts';
export type { IssuerSettings } from './issuer.ts';
export { secretHash } from './oauth-clients.ts';
export { hashPassword, passwordFault } from './passwords.ts';
export { ActionEnum, RoleEnum } from './rights.type.ts';
export { type Authentication, createAuthentication } from './service.ts';
export type { ReadToken } from './tokens.ts';
export { ViewerResolver as resolver } from './viewer.resolver.ts';
export { householdReach, type SatuPintuViewer, stranger } from './viewer.ts';
export { ViewerType } from './viewer.type.ts';
export { Viewers } from './viewers.ts';
