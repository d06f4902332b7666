import { expect, test } from '@jest/globals';
import { ownWorld } from '../support/world.ts';

interface Page {
  areas: {
    nodes: { code: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

const world = ownWorld();

test('a stranger finds a village by part of its name and sees what lies around it', async () => {
  const { areas } = await world.stranger().ask(`{
    areas(filter: { name: "merawang", within: "21.04" }) { totalCount nodes { code kind name path { code name } } }
  }`);
  expect(areas).toEqual({
    totalCount: 1,
    nodes: [
      {
        code: '21.04.02.2008',
        kind: 'DESA',
        name: 'Merawang',
        path: [
          { code: '21', name: 'Kepulauan Riau' },
          { code: '21.04', name: 'Kabupaten Lingga' },
          { code: '21.04.02', name: 'Lingga' },
          { code: '21.04.02.2008', name: 'Merawang' },
        ],
      },
    ],
  });
});

test('the nation has 38 provinces, 514 regencies, 7,285 districts and 83,762 villages', async () => {
  const { a, b, c, d } = await world.stranger().ask(`{
    a: areas(filter: { level: 1 }) { totalCount } b: areas(filter: { level: 2 }) { totalCount }
    c: areas(filter: { level: 3 }) { totalCount } d: areas(filter: { level: 4 }) { totalCount }
  }`);
  expect([a, b, c, d].map(({ totalCount }) => totalCount)).toEqual([38, 514, 7285, 83762]);
});

test('walking forwards and backwards by cursor shows every area once', async () => {
  const readPage = async (backwards: boolean, cursor?: string) => {
    const { areas } = await world.stranger().ask<Page>(
      `query Walk($first: Int, $after: String, $last: Int, $before: String) {
        areas(filter: { within: "36.72" }, first: $first, after: $after, last: $last, before: $before) {
          nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`,
      backwards ? { last: 7, before: cursor } : { first: 7, after: cursor },
    );
    return areas;
  };
  const walk = async (backwards: boolean) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let more = true; more; ) {
      const page: Page['areas'] = await readPage(backwards, cursor);
      const codes = page.nodes.map(({ code }) => code);
      if (backwards) seen.unshift(...codes);
      else seen.push(...codes);
      more = backwards ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
      cursor = backwards ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    }
    return seen;
  };
  const forwards = await walk(false);
  expect(forwards).toHaveLength(8 + 43);
  expect(new Set(forwards).size).toBe(forwards.length);
  expect(await walk(true)).toEqual(forwards);
});

test.each([
  ['first: -1', 'BAD_USER_INPUT'],
  ['first: 101', 'BAD_USER_INPUT'],
  ['first: 5, last: 5', 'BAD_USER_INPUT'],
  ['after: "nonsense"', 'BAD_USER_INPUT'],
])('a page of areas(%s) is refused', async (args, code) => {
  expect(await world.stranger().refusal(`{ areas(${args}) { nodes { code } } }`)).toBe(code);
});
