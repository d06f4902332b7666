/** What was done and whose data was read, by whom, through which client; never edited. */
export { AuditEntry } from './audit-entry.entity.ts';
export { fieldClass, type PurposeCode, purposeCode } from './purposes.ts';
export { record, type Subject } from './record.ts';
export { type Actor, recordAct } from './record-act.ts';
export { recordRefusals } from './record-refusals.ts';
