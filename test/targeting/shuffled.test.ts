import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocksFor, boundsOfBlock, type Named, walkShuffled } from '../../api/targeting/shuffled.ts';

const named = (name: string, block: number, blocks: number): Named => ({
  id: name,
  name,
  block,
  blocks,
  lot: '0',
  villageCode: '21.04.02.2008',
  decile: 1,
});

/** A list cut into blocks, each sorted by pseudonym. */
const lists = fc.array(
  fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdef0123'), minLength: 4, maxLength: 8 }), { maxLength: 9 }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

test('walking forwards or backwards by pages of any size shows everybody once, in one order', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.integer({ min: 1, max: 7 }), async (blocks, size) => {
      const read = async (block: number) =>
        [...(blocks[block] ?? [])].sort().map((name) => named(`${block}-${name}`, block, blocks.length));
      const whole = (await Promise.all(blocks.map((_, block) => read(block)))).flat().map(({ name }) => name);
      for (const backwards of [false, true]) {
        const seen: string[] = [];
        let key: readonly unknown[] = [blocks.length, backwards ? blocks.length - 1 : 0];
        for (;;) {
          const page = await walkShuffled({ size, key, backwards }, 0, read);
          seen.push(...page.map(({ name }) => name));
          const last = page.at(-1);
          if (!last) break;
          key = [last.blocks, last.block, last.name];
        }
        expect(backwards ? seen.reverse() : seen).toEqual(whole);
      }
    }),
  );
});

test('the blocks share out all 64-bit places, without gap or overlap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), (blocks) => {
      let next = -(2n ** 63n);
      for (let block = 0; block < blocks; block++) {
        const { from, to } = boundsOfBlock(block, blocks);
        expect(BigInt(from)).toBe(next);
        next = BigInt(to) + 1n;
      }
      expect(next).toBe(2n ** 63n);
    }),
    { numRuns: 20 },
  );
});

test('a list of up to three hundred is one block; longer ones are cut into about two hundred each', () => {
  expect([0, 10, 299, 400, 100_000].map(blocksFor)).toEqual([1, 1, 1, 2, 500]);
});
