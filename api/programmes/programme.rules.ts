import { may, type Rules, rule } from '../auth/index.ts';
import { Forbidden, Unauthenticated } from '../errors.ts';
import type { Context } from '../shared/index.ts';

/** Whoever manages all programmes or those of the own organisation; which of them is decided in the verb. */
const mayManageSome = rule('may:programme.manage-some', { cache: 'contextual' })((_parent, _args, ctx: Context) => {
  if (ctx.viewer.may('programme.manage') || ctx.viewer.may('programme.manage-own')) return true;
  return (ctx.viewer.kind === 'ANONYMOUS' ? new Unauthenticated() : new Forbidden()).toGraphQL(ctx.language);
});

export const programmeRules: Rules = {
  Query: { programmes: may('programme.read'), programme: may('programme.read') },
  Mutation: {
    createProgramme: mayManageSome,
    reviseProgramme: mayManageSome,
    activateProgramme: mayManageSome,
    suspendProgramme: mayManageSome,
    closeProgramme: mayManageSome,
    setProgrammeQuota: mayManageSome,
    setProgrammeOverlap: mayManageSome,
  },
};
