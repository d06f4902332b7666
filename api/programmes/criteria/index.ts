/** The language of criteria: conditions on a household and its members, read from anywhere, checked, and explained. */
export { all, any, leaf, member, memberAny, memberCount, not, param, self } from './build-criteria.ts';
export { CriteriaInput } from './criteria.input.ts';
export { type Criteria, type Leaf, leavesOf, type Parameter, programmeArea, type Value } from './criteria.ts';
export { CriteriaType, FixedValueType } from './criteria.type.ts';
export { describeVocabulary } from './describe-vocabulary.ts';
export { type Evaluation, enrolled, evaluate } from './evaluate.ts';
export { explain, type LeafExplanation } from './explain.ts';
export { fromInput } from './from-input.ts';
export { type HouseholdFacts, loadFacts } from './household-facts.ts';
export { Moment } from './moment.ts';
export { loadParameters, ParameterBook } from './parameters.ts';
export { parseCriteria, type Unit } from './parse-criteria.ts';
export type { Sight } from './sensitivity.ts';
export { type Shape, SqlScope } from './sql-scope.ts';
export { fixed, toOutput } from './to-output.ts';
export { toSql } from './to-sql.ts';
export { type Truth, type Verdict, verdictOf } from './truth.ts';
export { CriteriaVocabulary } from './vocabulary.type.ts';
