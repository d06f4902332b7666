import type { Walk } from '../shared/index.ts';
import type { CandidateRow } from './candidate-query.ts';

/** A candidate under its pseudonym, and where a partner's list shows it. */
export interface Named extends CandidateRow {
  readonly name: string;
  readonly blocks: number;
  readonly block: number;
}

/** About how many candidates are shuffled among themselves. */
const together = 200;
const mostBlocks = 1_000_000;

export const blocksFor = (candidates: number): number =>
  Math.min(mostBlocks, Math.max(1, Math.round(candidates / together)));

/**
 * Walks a list in an order of its own.
 *
 * The drawn order is the same for every agreement and month: shown as it is, two lists could be laid side by side and
 * pseudonyms would tell nobody apart. So it is cut into blocks of about two hundred, each shown in the order of the
 * pseudonyms, which is another for every agreement and month.
 *
 * @param key how many blocks there were when the walk began, the block and the pseudonym after which to go on
 * @param read the candidates of one block, in the order of their pseudonyms
 */
export async function walkShuffled(
  { size, key, backwards }: Walk,
  candidates: number,
  read: (block: number, blocks: number) => Promise<readonly Named[]>,
): Promise<Named[]> {
  const [blocks, first, name] = (key ?? [blocksFor(candidates), undefined, undefined]) as [number, number?, string?];
  const step = backwards ? -1 : 1;
  const found: Named[] = [];
  for (let block = first ?? (backwards ? blocks - 1 : 0); block >= 0 && block < blocks; block += step) {
    const inBlock = await read(block, blocks);
    const isAhead = (each: Named) =>
      name === undefined || block !== first || (backwards ? each.name < name : each.name > name);
    const ahead = inBlock.filter(isAhead);
    found.push(...(backwards ? ahead.reverse() : ahead));
    if (found.length >= size) return found.slice(0, size);
  }
  return found;
}

const smallest = -(2n ** 63n);
const width = 2n ** 64n;

/** The places of the drawn order that make one block, both ends included; 64-bit numbers as text. */
export function boundsOfBlock(block: number, blocks: number): { from: string; to: string } {
  const start = (index: number) => smallest + (width * BigInt(index)) / BigInt(blocks);
  return { from: String(start(block)), to: String(start(block + 1) - 1n) };
}
