/** The language of criteria: conditions on a household and its members, read from anywhere, checked, and explained. */
export { all, any, leaf, member, memberAny, memberCount, not, param, self } from './build-criteria.ts';
export { type Criteria, type Leaf, leavesOf, type Parameter, programmeArea } from './criteria.ts';
export { evaluate } from './evaluate.ts';
export { type HouseholdFacts, loadFacts } from './household-facts.ts';
export { loadParameters, ParameterBook } from './parameters.ts';
export { parseCriteria, type Unit } from './parse-criteria.ts';
export { type Shape, SqlScope } from './sql-scope.ts';
export { toSql } from './to-sql.ts';
