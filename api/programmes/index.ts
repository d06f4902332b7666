/** The help on offer: who gives it, who qualifies, how many places there are. */
export { catalogue, loadCatalogue } from './catalogue/load-catalogue.ts';
export {
  type Criteria,
  evaluate,
  loadFacts,
  loadParameters,
  type ParameterBook,
  type Shape,
  SqlScope,
  toSql,
} from './criteria/index.ts';
export { Programme, ProgrammeBenefit, ProgrammeCriteria, ProgrammeQuota } from './programme.entity.ts';
export { criteriaOfProgramme, programmeByCode, programmeById } from './programme.loaders.ts';
export { programmeResolvers as resolvers } from './programme.resolver.ts';
export { mayManage } from './programme.rights.ts';
export { programmeRules as rules } from './programme.rules.ts';
export { CriteriaVersionType, ProgrammeType } from './programme.type.ts';
