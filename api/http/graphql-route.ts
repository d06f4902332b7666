import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TemporarilyUnavailable } from '../errors.ts';
import type { Context } from '../shared/index.ts';
import type { Limits } from './limits.ts';

interface GraphQLRoute {
  readonly apollo: ApolloServer<Context>;
  readonly limits: Limits;
  context(request: FastifyRequest): Promise<Context>;
}

/** `/graphql`: GraphQL over HTTP, as many operations at once as the service can carry. */
export function graphqlRoute(http: FastifyInstance, { apollo, limits, context }: GraphQLRoute): void {
  let working = 0;
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    async handler(request, reply) {
      void reply.header('cache-control', 'no-store'); // answers depend on who asks, and hold personal data
      if (isVisit(request)) return reply.redirect('/explorer');
      if (working >= limits.atOnce) throw new TemporarilyUnavailable(1);
      working += 1;
      try {
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: request.method,
            headers: headersOf(request),
            body: request.body,
            search: searchOf(request.url),
          },
          context: () => context(request),
        });
        for (const [name, value] of answer.headers) void reply.header(name, value);
        return reply.code(answer.status ?? 200).send(bodyOf(answer, request.id));
      } finally {
        working -= 1;
      }
    },
  });
}

/** Somebody who typed the address into a browser. */
const isVisit = ({ method, headers, url }: FastifyRequest) =>
  method === 'GET' && !url.includes('?') && headers.accept?.includes('text/html');

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value) map.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return map;
}

function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

/** Faults that Apollo answers before there is a context know no request id; failures only, so parsing again is cheap. */
function bodyOf({ body, status }: HTTPGraphQLResponse, requestId: string): string {
  if (body.kind !== 'complete') throw new Error('incremental delivery is not part of the contract');
  if (status === undefined || status < 400) return body.string;
  const { errors = [], ...rest } = JSON.parse(body.string);
  for (const error of errors) error.extensions = { ...error.extensions, requestId };
  return JSON.stringify({ errors, ...rest });
}
