import { describe, expect, test } from '@jest/globals';
import { usualLimits } from '../../api/http/index.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld({ limits: { ...usualLimits, lag: 0 } });

const nested = (levels: number): string => (levels === 0 ? 'code' : `path { ${nested(levels - 1)} }`);
const many = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, i) => part(i));

describe('an operation that asks for too much is refused before it runs', () => {
  test.each([
    ['depth', `{ area(code: "21") { ${nested(15)} } }`],
    ['aliases', `{ area(code: "21") { ${many(31, (i) => `a${i}: code`).join(' ')} } }`],
    ['directives', `{ area(code: "21") { ${many(21, () => 'code @include(if: true)').join(' ')} } }`],
    ['rootFields', `{ ${many(21, () => 'area(code: "21") { code }').join(' ')} }`],
    ['cost', `{ areas(first: 100) { nodes { path { path { path { code } } } } } }`],
  ])('%s', async (limit, query) => {
    const { status, errors, data } = await world.stranger().send(query);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit, requestId: expect.any(String) }),
      }),
    ]);
  });

  test('fragments hide nothing', async () => {
    const deep = many(15, (i) => `fragment F${i} on Area { path { ...F${i + 1} } }`).join(' ');
    const query = `{ area(code: "21") { ...F0 } } ${deep} fragment F15 on Area { code }`;
    expect((await world.stranger().send(query)).errors?.[0]?.extensions).toMatchObject({ limit: 'depth' });
    const doubled = many(12, (i) => `fragment G${i} on Area { path { code } ...G${i + 1} ...G${i + 1} }`).join(' ');
    const wide = `query W($n: Int) { areas(first: $n) { nodes { ...G0 } } } ${doubled} fragment G12 on Area { code }`;
    const { errors } = await world.stranger().send(wide, { n: 100 });
    expect(errors?.[0]?.extensions).toMatchObject({ limit: 'cost' });
  });

  test('tokens, as the syntax error it is', async () => {
    const { status, errors } = await world.stranger().send(`{ ${'__typename '.repeat(usualLimits.tokens)} }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('bytes of the body', async () => {
    const { status, errors } = await world.stranger().send('{ __typename }', { padding: 'x'.repeat(usualLimits.body) });
    expect(status).toBe(413);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'body' });
  });

  test('introspection is deep and yet allowed to the signed-in', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const manager = await world.signIn('MANAGER', { area: '21.04' });
    expect((await manager.ask(getIntrospectionQuery())).__schema.types.length).toBeGreaterThan(10);
    const { status, errors } = await world.stranger().send(getIntrospectionQuery());
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await world.stranger().ask('{ __typename }')).toEqual({ __typename: 'Query' });
  });
});

test('introspection that unfolds itself is refused to everybody', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const unfold = (levels: number): string => (levels ? `fields { type { ${unfold(levels - 1)} } }` : 'name');
  expect(await manager.refusal(`{ __schema { types { ${unfold(6)} } } }`)).toBe('GRAPHQL_VALIDATION_FAILED');
});

describe('the cost of an operation', () => {
  const costOf = async (query: string, variables = {}) => {
    const { extensions, headers } = await world.stranger().send(query, variables);
    const { requested } = (extensions as { cost: { requested: number } }).cost;
    expect(headers['x-query-cost']).toBe(String(requested));
    return requested;
  };

  test('multiplies by the size of the page, from a literal, a variable, its default or the usual size', async () => {
    const page = (size: string, head = '') => `${head}{ areas${size} { nodes { code path { code } } } }`;
    const expected = (size: number) => 1 + 1 + size * (1 + 5);
    expect(await costOf(page('(first: 3)'))).toBe(expected(3));
    expect(await costOf(page(''))).toBe(expected(20));
    expect(await costOf(page('(last: $n)', 'query Q($n: Int) '), { n: 7 })).toBe(expected(7));
    expect(await costOf(page('(first: $n)', 'query Q($n: Int = 9) '))).toBe(expected(9));
  });

  test('is no less for a page of none, whose fields have to be prepared all the same', async () => {
    const page =
      'query Q($n: Int, $ids: [ID!]!) { areas(first: $n) { nodes { path { code } } } nodes(ids: $ids) { id } }';
    const one = await costOf(page, { n: 1, ids: ['21'] });
    for (const n of [0, -5]) expect(await costOf(page, { n, ids: [] })).toBe(one);
    expect(await costOf('{ areas(first: 0) { nodes { path { code } } } nodes(ids: []) { id } }')).toBe(one);
  });

  test('knows what a field declared: a list as long as its argument, a search that is dear by itself', async () => {
    const ids = many(30, () => '21.04');
    expect(await costOf('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(1 + 30);
    expect(await costOf('{ nodes(ids: ["21", "21.04"]) { id } }')).toBe(1 + 2);
    const { extensions } = await world.stranger().send('{ eligibilityCounts(programme: "PKH", area: "21") { total } }');
    expect(extensions).toMatchObject({ cost: { requested: 1 + 50 } });
  });

  test('is answered with the limit and what is left', async () => {
    const { extensions, headers } = await world.stranger().send('{ area(code: "21") { code } }');
    expect(extensions).toEqual({ cost: { requested: 2, limit: 10_000, remaining: expect.any(Number) } });
    expect(headers).toMatchObject({
      'ratelimit-limit': String(usualLimits.strangerCostPerMinute),
      'ratelimit-remaining': expect.stringMatching(/^\d+$/),
      'ratelimit-reset': expect.stringMatching(/^\d+$/),
    });
  });
});

describe('with a small allowance', () => {
  const small = ownWorld({ limits: { lag: 0, costPerMinute: 50, strangerCostPerMinute: 30 } });

  test('whoever spent it is told when to come back, and nobody else is held up', async () => {
    const query = '{ areas(first: 10) { nodes { code } } }'; // costs 12
    const greedy = await small.signIn('MANAGER', { area: '21.04' });
    for (const _ of many(4, String)) await greedy.ask(query);
    const { status, headers, errors } = await greedy.send(query);
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'rate' });
    expect(errors?.[0]?.extensions?.retryAfter).toBe(Number(headers['retry-after']));
    await (await small.signIn('MANAGER', { area: '21.04' })).ask(query);
    for (const _ of many(2, String)) await small.stranger().ask(query);
    expect(await small.stranger().refusal(query)).toBe('LIMIT_EXCEEDED');
  });
});

describe('with few requests for each address', () => {
  const few = ownWorld({ limits: { lag: 0, requestsPerMinute: 3 } });

  test('nonsense counts as well, and health checks go on', async () => {
    for (const _ of many(3, String)) expect((await few.stranger().send('{')).status).toBe(400);
    const { status, headers, errors } = await few.stranger().send('{ __typename }');
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'address' });
    expect((await few.server.http.inject('/healthz')).statusCode).toBe(200);
  });
});

describe('a service that is drowning', () => {
  const drowning = ownWorld({ limits: { lag: 0.000001, requestsPerMinute: 1e6, strangerCostPerMinute: 1e6 } });
  const single = ownWorld({ limits: { lag: 0, atOnce: 1 } });
  const expectShed = ({ status, headers, errors }: Awaited<ReturnType<ReturnType<typeof world.stranger>['send']>>) => {
    expect(status).toBe(503);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(errors?.[0]?.extensions?.code).toBe('TEMPORARILY_UNAVAILABLE');
  };

  test('sheds requests when its event loop lags', async () => {
    let answer = await drowning.stranger().send('{ __typename }');
    while (answer.status === 200) answer = await drowning.stranger().send('{ __typename }'); // until the first sample
    expectShed(answer);
    expect((await drowning.server.http.inject('/healthz')).statusCode).toBe(200);
  });

  test('works on no more operations at once than it can carry', async () => {
    await single.owner.query('begin; lock table area_unit in access exclusive mode');
    const waiting = single.stranger().send('{ area(code: "21") { code } }');
    expectShed(await single.stranger().send('{ __typename }'));
    await single.owner.query('rollback');
    expect((await waiting).data.area.code).toBe('21');
  });
});
