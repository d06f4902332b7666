import type { Issue, IssueCode } from './issue.ts';

export type Severity = 'ERROR' | 'WARNING' | 'CONFLICT' | 'NOTICE';

export interface Findings {
  valid: boolean;
  /** The number cannot be right. */
  errors: Issue[];
  /** Unusual; a person decides. */
  warnings: Issue[];
  /** The number may be right, but somebody else has it. */
  conflicts: Issue[];
  /** Good to know; nothing to do. */
  notices: Issue[];
}

export function sortFindings(issues: Issue[], severities: Partial<Record<IssueCode, Severity>>): Findings {
  const of = (severity: Severity) => issues.filter(({ code }) => (severities[code] ?? 'ERROR') === severity);
  const errors = of('ERROR');
  return {
    valid: errors.length === 0,
    errors,
    warnings: of('WARNING'),
    conflicts: of('CONFLICT'),
    notices: of('NOTICE'),
  };
}
