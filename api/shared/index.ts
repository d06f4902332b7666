/** Pages, scalars, clock, ids, the shape of Context: no domain word. */
import 'reflect-metadata'; // before any decorator is read

export { dayInJakarta } from './clock.ts';
export { Conditions } from './conditions.ts';
export type { Admission, Context, Services, Throttle } from './context.ts';
export { Cost, type CostFacts } from './cost.ts';
export { isId, newId } from './ids.ts';
export { type ListOrder, type OrderKey, readList } from './keyset.ts';
export { MutationPayload, mutate, type Outcome, UserError } from './mutation.ts';
export { Node, type NodeFetcher, rowsFor } from './node.ts';
export {
  type Connection,
  type CursorCodec,
  connectionOf,
  PageArgs,
  readPage,
  readPageSize,
  type Walk,
} from './page.ts';
export { reaching } from './reaching.ts';
export { areaOfPrefix, encodeReach, Reads, reachPrefix } from './reads.ts';
export { requireBody } from './require-body.ts';
export { Row } from './row.ts';
export { AreaCodeScalar, DateScalar, DateTimeScalar, isCalendarDate, RupiahScalar } from './scalars.ts';
export { selectedFields } from './selection.ts';
export { SortDirection } from './sort.ts';
export { localSettings, plainRead, planOnce, statementName } from './sql.ts';
export { readLine, searchedPart, type TextBounds } from './texts.ts';
export { Vault, type VaultKeys } from './vault.ts';
export type { Viewer, ViewerAgreement, ViewerAssignment } from './viewer.ts';
export { within } from './within.ts';
export { chooseLanguage, type Language, type Localised, say } from './words.ts';
