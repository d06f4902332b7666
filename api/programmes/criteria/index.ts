/** The language of criteria: conditions on a household and its members, read from anywhere, checked, and explained. */
export { all, any, leaf, member, memberAny, memberCount, not, param, self } from './build-criteria.ts';
export { type Criteria, type Leaf, leavesOf, type Parameter, programmeArea } from './criteria.ts';
export { type Evaluation, evaluate } from './evaluate.ts';
export { explain, type LeafExplanation, type Sight } from './explain.ts';
export { type HouseholdFacts, loadFacts } from './household-facts.ts';
export { Moment } from './moment.ts';
export { loadParameters, ParameterBook } from './parameters.ts';
export { parseCriteria, type Unit } from './parse-criteria.ts';
export { type Shape, SqlScope } from './sql-scope.ts';
export { toSql } from './to-sql.ts';
export { type Truth, type Verdict, verdictOf } from './truth.ts';
