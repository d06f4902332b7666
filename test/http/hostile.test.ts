import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();

/** Everything that came back is an answer with codes: no 5xx, no masked fault. */
async function expectCoded(payload: string | Buffer, headers: Record<string, string> = {}) {
  const reply = await world.server.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
  const body = reply.body.slice(0, 500);
  expect({ body, fine: reply.statusCode < 500 }).toEqual({ body, fine: true });
  const { errors = [] } = reply.json() as { errors?: { extensions?: { code?: string } }[] };
  for (const { extensions } of errors) {
    expect({ body, code: extensions?.code }).toEqual({ body, code: expect.stringMatching(/^[A-Z_]+$/) });
    expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
  }
  return errors.map(({ extensions }) => extensions?.code);
}

const send = (query: string, variables?: object) => expectCoded(JSON.stringify({ query, variables }));
const search =
  'query Q($filter: AreaFilter, $code: AreaCode!) { areas(filter: $filter) { totalCount } area(code: $code) { name } }';

describe('values', () => {
  test.each([
    ['a NUL byte', { filter: { name: 'a\0b' }, code: '21' }, ['BAD_USER_INPUT']],
    ['half of a character', { filter: { name: '\ud800' }, code: '21' }, []],
    ['emoji', { filter: { name: '👩‍👩‍👧‍👦' }, code: '21' }, []],
    ['right to left', { filter: { name: 'مرحبا\u202eolleh' }, code: '21' }, []],
    ['10,000 characters', { filter: { name: 'x'.repeat(10_000) }, code: '21' }, []],
    ['signs that SQL reads', { filter: { name: "'; drop table area_unit; -- %_\\" }, code: '21' }, []],
    ['a number that no column holds', { filter: { level: 2_000_000_000 }, code: '21' }, ['BAD_USER_INPUT']],
    ['a number that Int does not hold', { filter: { level: 3e9 }, code: '21' }, ['BAD_USER_INPUT']],
    ['a list for a value', { filter: { name: [['x']] }, code: '21' }, ['BAD_USER_INPUT']],
    ['a map for a value', { filter: { name: {} }, code: '21' }, ['BAD_USER_INPUT']],
    ['an unknown key', { filter: { nama: 'x' }, code: '21' }, ['BAD_USER_INPUT']],
    ['a code that is none', { code: '21.04.02.2008; --' }, ['BAD_USER_INPUT']],
    ['null for what must be there', { code: null }, ['BAD_USER_INPUT']],
  ])('%s', async (_what, variables, codes) => {
    expect(new Set(await send(search, variables))).toEqual(new Set(codes));
  });

  test('names of the prototype are names like others', async () => {
    await expectCoded('{"query":"{ __typename }","variables":{"__proto__":{"x":1}}}');
    await send('{ constructor }');
    await send('query Q($toString: Int) { areas(first: $toString) { totalCount } }', { toString: 1 });
    await send('{ area(code: "21") { constructor: code __proto__: name toString: kind } }');
  });

  test('nesting without end, in JSON and in the query', async () => {
    await expectCoded(`{"query":"{ __typename }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`);
    await expectCoded(`{"query":"{ __typename }","variables":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`);
    await send('{ area(code: "21") '.repeat(400));
    await send(`{ areas(filter: ${'{name:'.repeat(800)}1${'}'.repeat(800)}) { totalCount } }`);
    await send(`query Q($x: ${'['.repeat(900)}Int${']'.repeat(900)}) { __typename }`);
  });

  test('fragments that go round, and many of them', async () => {
    await send('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    await send(`{ ${'...F '.repeat(900)} } fragment F on Query { __typename }`);
  });

  test('bytes that are no text', async () => {
    await expectCoded(Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d]));
    await expectCoded(Buffer.from('{"query":"{ __typename }"}', 'utf16le'));
    await expectCoded('{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=utf-7' });
  });
});

const anyCode = fc.constantFrom('area', 'areas', 'code', 'path', '__typename', 'nodes', 'first', 'x', '21');
const anySign = fc.constantFrom(
  '{',
  '}',
  '(',
  ')',
  ':',
  '$',
  '!',
  '...',
  '@',
  '"',
  '"""',
  '[',
  ']',
  '=',
  '|',
  '&',
  '\\u{110000}',
  '#',
  ',',
);
const anyWord = fc.constantFrom(
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'true',
  'null',
  '-1',
  '1e999',
  '0x1',
);

test('whatever somebody types, the answer has a code', async () => {
  const typed = fc.array(fc.oneof(anyCode, anySign, anyWord, fc.string()), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(typed, (parts) => send(parts.join(' ')).then(() => undefined)),
    { numRuns: 300 },
  );
});

test('whatever somebody sends as variables, the answer has a code', async () => {
  const filter = fc.oneof(
    fc.jsonValue(),
    fc.record({ name: fc.jsonValue(), within: fc.jsonValue(), level: fc.jsonValue() }, { requiredKeys: [] }),
    fc.record({ name: fc.string({ unit: 'binary' }), level: fc.integer() }),
  );
  await fc.assert(
    fc.asyncProperty(filter, fc.oneof(fc.jsonValue(), fc.string()), (given, code) =>
      send(search, { filter: given, code }).then(() => undefined),
    ),
    { numRuns: 300 },
  );
});
