/** The life of a data-sharing agreement. What ended stays ended; a new agreement is made instead. */
export type AgreementStatus = 'ACTIVE' | 'SUSPENDED' | 'ENDED';

export const moves = {
  ACTIVE: ['SUSPENDED', 'ENDED'],
  SUSPENDED: ['ACTIVE', 'ENDED'],
  ENDED: [],
} as const satisfies Record<AgreementStatus, readonly AgreementStatus[]>;

export const canMove = (from: AgreementStatus, to: AgreementStatus): boolean =>
  (moves[from] as readonly AgreementStatus[]).includes(to);
