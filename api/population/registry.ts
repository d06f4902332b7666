import { endedQuarters } from './calendar.ts';
import type { Ids } from './ids.ts';
import { type Random, shareBelow } from './random.ts';
import type { SnapshotRow } from './rows.ts';

export interface Registry {
  readonly registry: 'DTSEN' | null;
  readonly decile: number | null;
  readonly decilePeriod: string | null;
  readonly decileAsOf: string | null;
  /** Oldest first. */
  readonly snapshots: SnapshotRow[];
}

const families = 95_000_000;
const outside: Registry = { registry: null, decile: null, decilePeriod: null, decileAsOf: null, snapshots: [] };

/** The ranking sees welfare through its variables only, so its deciles follow welfare with errors of both kinds. */
export function registryOf(random: Random, ids: Ids, welfare: number, today: string): Registry {
  if (random.chance(0.045)) return outside;
  const quarters = endedQuarters(today, 8);
  // A few were last ranked long ago.
  const newest = random.chance(0.04) ? random.whole(3, 4) : 0;
  let score = 0.87 * welfare + random.normal(0, 0.48);
  const snapshots: SnapshotRow[] = [];
  const count = random.whole(2, 4);
  for (let back = 0; back < count; back++) {
    const { name, lastDay } = quarters[newest + back] as (typeof quarters)[number];
    const below = Math.min(0.999999, shareBelow(score));
    snapshots.unshift({
      id: ids.next('snapshot', back),
      decile: Math.floor(below * 10) + 1,
      welfareRank: Math.floor(below * families) + 1,
      period: name,
      asOf: lastDay,
    });
    if (random.chance(0.3)) score += random.normal(0, 0.25);
  }
  const last = snapshots[count - 1] as SnapshotRow;
  return { registry: 'DTSEN', decile: last.decile, decilePeriod: last.period, decileAsOf: last.asOf, snapshots };
}
