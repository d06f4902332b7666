import { createRequire } from 'node:module';
import type * as Shield from 'graphql-shield';
import type { IRules } from 'graphql-shield';
import { Forbidden, Unauthenticated } from '../errors.ts';
import type { Context } from '../shared/index.ts';
import type { Action } from './actions.ts';

// graphql-shield's ESM build imports a function that Node removed; its CommonJS build works. Only here.
export const { shield, rule } = createRequire(import.meta.url)('graphql-shield') as typeof Shield;

export type Rules = Exclude<IRules, undefined> & Record<string, Record<string, unknown>>;

const gates = new Map<Action, ReturnType<ReturnType<typeof rule>>>();

/** The door of one action: may this viewer call the field at all? No database, decided once per request. */
export function may(action: Action) {
  const known = gates.get(action);
  if (known) return known;
  const gate = rule(`may:${action}`, { cache: 'contextual' })((_parent, _args, { viewer, language }: Context) => {
    if (viewer.may(action)) return true;
    return (viewer.kind === 'ANONYMOUS' ? new Unauthenticated() : new Forbidden()).toGraphQL(language);
  });
  gates.set(action, gate);
  return gate;
}
