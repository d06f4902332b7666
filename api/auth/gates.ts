import { createRequire } from 'node:module';
import type * as Shield from 'graphql-shield';
import type { IRules } from 'graphql-shield';
import { Forbidden, Unauthenticated } from '../errors.ts';
import type { Context } from '../shared/index.ts';
import type { Action } from './actions.ts';

// graphql-shield's ESM build imports a function that Node removed; its CommonJS build works. Only here.
export const { shield, rule } = createRequire(import.meta.url)('graphql-shield') as typeof Shield;

export type Rules = Exclude<IRules, undefined> & Record<string, Record<string, unknown>>;

const gates = new Map<string, ReturnType<ReturnType<typeof rule>>>();

/** The door of an action (or any of several): may this viewer call the field at all? No database, once per request. */
export function may(...actions: readonly Action[]) {
  const name = `may:${actions.join('|')}`;
  const known = gates.get(name);
  if (known) return known;
  const gate = rule(name, { cache: 'contextual' })((_parent, _args, { viewer, language }: Context) => {
    if (actions.some((action) => viewer.may(action))) return true;
    return (viewer.kind === 'ANONYMOUS' ? new Unauthenticated() : new Forbidden()).toGraphQL(language);
  });
  gates.set(name, gate);
  return gate;
}

/** Only for people who signed in themselves: systems have no password and no session. */
export const aPerson = rule('a-person', { cache: 'contextual' })((_parent, _args, { viewer, language }: Context) => {
  if (viewer.kind === 'USER') return true;
  return (viewer.kind === 'ANONYMOUS' ? new Unauthenticated() : new Forbidden()).toGraphQL(language);
});
