/** The help on offer: who gives it, who qualifies, how many places there are. */
import { CriteriaVersionResolver } from './criteria-versions.resolver.ts';
import { EligibilityResolver, OverlapInForceResolver } from './eligibility/eligibility.resolver.ts';
import { eligibilityRules } from './eligibility/eligibility.rules.ts';
import { SimulationResolver } from './eligibility/simulation.resolver.ts';
import { ParameterResolver } from './parameters/parameter.resolver.ts';
import { programmeResolvers } from './programme.resolver.ts';
import { programmeRules } from './programme.rules.ts';

export { catalogue, loadCatalogue } from './catalogue/load-catalogue.ts';
export {
  type Criteria,
  evaluate,
  explain,
  type HouseholdFacts,
  loadFacts,
  loadParameters,
  Moment,
  type ParameterBook,
  type Shape,
  SqlScope,
  toSql,
} from './criteria/index.ts';
export { outcomeEnum } from './eligibility/eligibility.type.ts';
export { nodeFetchers } from './nodes.ts';
export { Programme, ProgrammeBenefit, ProgrammeCriteria, ProgrammeQuota } from './programme.entity.ts';
export { criteriaOfProgramme, programmeByCode, programmeById } from './programme.loaders.ts';
export { CriteriaVersionType, ProgrammeType } from './programme.type.ts';

export const resolvers = [
  ...programmeResolvers,
  CriteriaVersionResolver,
  EligibilityResolver,
  OverlapInForceResolver,
  ParameterResolver,
  SimulationResolver,
] as const;
export const rules = {
  ...programmeRules,
  ...eligibilityRules,
  Query: { ...programmeRules.Query, ...eligibilityRules.Query },
};
