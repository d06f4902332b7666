/** Facts are stale after 12 months (domain reference, section 3.1). The day before which that is so, as text that sorts. */
export const staleBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

export const isStale = (observedAt: string | null | undefined, today: string): boolean =>
  observedAt == null || observedAt < staleBefore(today);
