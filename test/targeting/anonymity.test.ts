import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fewestCounted, fewestTogether, labelVillages, suppress } from '../../api/targeting/anonymity.ts';
import { hideTogether } from '../../api/targeting/withhold.ts';

const village = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .map(([district, number]) => `21.04.0${district}.200${number}`);
const counts = fc.array(fc.tuple(village, fc.integer({ min: 0, max: 25 }))).map((pairs) => new Map(pairs));
const inside = (code: string, area: string) => code === area || code.startsWith(`${area}.`);

/** What a list over an area shows: candidates whose label lies in it. */
const shown = (all: Map<string, number>, labels: Map<string, string>, area: string) =>
  [...labels].filter(([, label]) => inside(label, area)).reduce((sum, [code]) => sum + (all.get(code) ?? 0), 0);

test('every label speaks of at least ten, and of villages that lie in it', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const labels = labelVillages(all, '21.04');
      const pools = new Map<string, number>();
      for (const [code, label] of labels) {
        expect(inside(code, label)).toBe(true);
        expect(inside(label, '21.04')).toBe(true);
        pools.set(label, (pools.get(label) ?? 0) + (all.get(code) ?? 0));
      }
      for (const pooled of pools.values()) expect(pooled).toBeGreaterThanOrEqual(fewestTogether);
    }),
  );
});

test('subtracting the list of an area from the list around it leaves nobody, or at least ten', () => {
  fc.assert(
    fc.property(counts, village, (all, code) => {
      const labels = labelVillages(all, '21.04');
      const walk = [code, code.slice(0, 8), '21.04'].map((area) => shown(all, labels, area));
      for (const [index, count] of walk.entries()) {
        const less = index === 0 ? count : count - (walk[index - 1] as number);
        expect(less === 0 || less >= fewestTogether).toBe(true);
      }
    }),
  );
});

test('ten in one village keep its name; nobody is withheld who could be pooled', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const labels = labelVillages(all, '21.04');
      for (const [code, count] of all) if (count >= fewestTogether) expect(labels.get(code)).toBe(code);
      const left = [...all].filter(([code]) => !labels.has(code)).reduce((sum, [, count]) => sum + count, 0);
      expect(left).toBeLessThan(fewestTogether);
    }),
  );
});

test('a cell of three is withheld, and another with it so that the total does not tell', () => {
  const cells = suppress(
    new Map([
      ['a', 3],
      ['b', 40],
      ['c', 12],
    ]),
  );
  expect(cells).toEqual([{ key: 'a' }, { key: 'b', count: 40 }, { key: 'c' }]);
});

test('no cell of 1 to 4 is shown, and what is withheld is at least two cells and five households while others remain', () => {
  const table = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(table, (dictionary) => {
      const all = new Map(Object.entries(dictionary));
      const cells = suppress(all);
      const withheld = cells.filter(({ count }) => count === undefined).map(({ key }) => all.get(key) as number);
      for (const { count = 0 } of cells) expect(count === 0 || count >= fewestCounted).toBe(true);
      for (const { key, count } of cells) if (count !== undefined) expect(count).toBe(all.get(key));
      const shownCells = cells.filter(({ count }) => count !== undefined && count > 0);
      if (withheld.length > 0 && shownCells.length > 0) {
        expect(withheld.length).toBeGreaterThanOrEqual(2);
        expect(withheld.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(fewestCounted);
      }
    }),
  );
});

test('in tables side by side no line that hides anything hides one cell alone, or fewer than five households', () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }));
  const table = fc.record({ '1': cell, '2': cell, '3': cell });
  fc.assert(
    fc.property(fc.record({ a: table, b: table, c: table }), (areas) => {
      const tables = new Map(Object.entries(areas).map(([area, row]) => [area, new Map(Object.entries(row))]));
      const hidden = hideTogether(tables, { addsUp: true }, () => false);
      const cells = [...tables].flatMap(([area, row]) =>
        [...row].map(([key, count]) => ({ area, key, count, isHidden: hidden.get(area)?.has(key) ?? false })),
      );
      for (const { count, isHidden } of cells) if (count > 0 && count < fewestCounted) expect(isHidden).toBe(true);
      const lines = ['a', 'b', 'c', '1', '2', '3'].map((name) =>
        cells.filter(({ area, key }) => area === name || key === name),
      );
      for (const line of lines) {
        const kept = line.filter(({ isHidden }) => isHidden);
        if (kept.length === 0 || !line.some(({ count, isHidden }) => count > 0 && !isHidden)) continue;
        expect(kept.length).toBeGreaterThanOrEqual(2);
        expect(kept.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(fewestCounted);
      }
    }),
  );
});
