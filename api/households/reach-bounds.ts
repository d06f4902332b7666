import { reachPrefix } from '../shared/index.ts';

/** Half-open ranges of village codes: what an index can walk, where a pattern could only filter. */
export interface Bounds {
  readonly from: readonly string[];
  readonly until: readonly string[];
  /** Whether the one range is everything. */
  readonly nationwide: boolean;
}

/**
 * The ranges of a reach (area prefixes), narrowed to one area if given.
 *
 * Codes are compared byte by byte: `/` follows the dot, `!` precedes every digit and the dot, `~` follows everything.
 */
export function boundsOf(reach: readonly string[], areaCode?: string): Bounds {
  const prefixes = areaCode === undefined ? reach : narrow(reach, reachPrefix(areaCode));
  return {
    from: prefixes,
    until: prefixes.map(endOf),
    nationwide: prefixes.includes(''),
  };
}

function narrow(reach: readonly string[], area: string): readonly string[] {
  return reach.some((prefix) => area.startsWith(prefix)) ? [area] : reach.filter((prefix) => prefix.startsWith(area));
}

function endOf(prefix: string): string {
  if (prefix === '') return '~';
  return prefix.endsWith('.') ? `${prefix.slice(0, -1)}/` : `${prefix}!`;
}
