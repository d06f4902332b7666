/** Who may sign in, the roles, and what each role may do. */
export { type Action, actions, type Role, roleNames, roles } from './actions.ts';
export { may, type Rules, rule, shield } from './gates.ts';
export { type ReadToken, type TokenSettings, tokenReader } from './tokens.ts';
export { householdReach, type SatuPintuViewer, stranger } from './viewer.ts';
export { Viewers } from './viewers.ts';
