/** Three-valued logic (Kleene), written as PostgreSQL writes it: null is "not known". */
export type Truth = boolean | null;

export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

export const notOf = (truth: Truth): Truth => (truth === null ? null : !truth);

/** Over members there is a fourth case: a family without any recorded member is not known. */
export const anyMember = (truths: readonly Truth[]): Truth => (truths.length === 0 ? null : anyOf(truths));

export type Outcome = 'PASS' | 'FAIL' | 'UNKNOWN';
export const outcomeOf = (truth: Truth): Outcome => (truth === null ? 'UNKNOWN' : truth ? 'PASS' : 'FAIL');

export type Verdict = 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'NEEDS_DATA';
export const verdictOf = (truth: Truth): Verdict =>
  truth === null ? 'NEEDS_DATA' : truth ? 'ELIGIBLE' : 'NOT_ELIGIBLE';
