/** The official answers (DTSEN / Regsosek 2022 form): code, enum name, Indonesian and English words, once for everybody. */
export { bitsOf, type CodeEntry, type CodeList, codeList } from './code-list.ts';
export { familyStatus, surveyResult } from './household.ts';
export {
  bankAccount,
  closet,
  cooking,
  deed,
  disposal,
  floor,
  internet,
  lighting,
  roof,
  septicDistance,
  tenure,
  toilet,
  wall,
  water,
} from './housing.ts';
export {
  carer,
  chronicIllness,
  depression,
  difficulty,
  employmentInsurance,
  healthInsurance,
  idDocuments,
  maritalStatus,
  nutrition,
  presence,
  relation,
  restrictedIllness,
  sex,
} from './person.ts';
export { ppks, restrictedPpks } from './ppks.ts';
export {
  diploma,
  type SchoolStage,
  schoolGrade,
  schooling,
  schoolLevel,
  schoolStageNames,
  schoolStageOf,
  schoolStages,
} from './schooling.ts';
export { incomeBand, jobSector, jobStatus } from './work.ts';
