/** NIK and KK: what the two numbers say, whether they can be right, how they are hidden, and invented ones for trying things out. */
export { type AgeBand, ageAt, ageBand, ageBands } from './age.ts';
export { type ColumnDamage, detectExcelDamage } from './detect-excel-damage.ts';
export type { Issue, IssueCode, NumberName } from './issue.ts';
export { maskName } from './mask-name.ts';
export { maskKk, maskNik } from './mask-number.ts';
export type { AreaCodes, AreaStatus } from './read-area.ts';
export { isSynthetic, type Sex, syntheticKk, syntheticNik } from './synthesise.ts';
export { type KkCheck, type KkFacts, type KkMember, validateKk } from './validate-kk.ts';
export { type NikCheck, type NikFacts, validateNik } from './validate-nik.ts';
