export const programmeStatuses = ['DRAFT', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'UNCERTAIN'] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** A programme's life. UNCERTAIN is a programme whose continuation its owner has not confirmed. */
export const moves = {
  DRAFT: ['ACTIVE', 'CLOSED'],
  ACTIVE: ['SUSPENDED', 'CLOSED'],
  SUSPENDED: ['ACTIVE', 'CLOSED'],
  UNCERTAIN: ['ACTIVE', 'SUSPENDED', 'CLOSED'],
  CLOSED: [],
} as const satisfies Record<ProgrammeStatus, readonly ProgrammeStatus[]>;

export const canMove = (from: ProgrammeStatus, to: ProgrammeStatus): boolean =>
  (moves[from] as readonly ProgrammeStatus[]).includes(to);
