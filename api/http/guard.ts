import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { normalizeIP } from '@fastify/rate-limit';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { LimitExceeded, Unauthenticated } from '../errors.ts';
import type { Context } from '../shared/index.ts';
import { Allowance, type Verdict } from './allowance.ts';
import { toRequestError } from './failure.ts';
import type { Limits } from './limits.ts';
import { type Measure, measurer } from './measure.ts';

/** Holds every operation to the limits before it runs, and tells its caller what it cost. */
export function guard(
  schema: GraphQLSchema,
  limits: Limits,
  report: (fault: unknown, ctx: Context) => void,
): ApolloServerPlugin<Context> {
  const measure = measurer(schema);
  const known = new Allowance(limits.costPerMinute);
  const strangers = new Allowance(limits.strangerCostPerMinute);

  function spend({ viewer, address }: Context, cost: number): Verdict {
    const { id } = viewer;
    return id ? known.spend(id, cost) : strangers.spend(String(normalizeIP(address, 64)), cost);
  }

  return {
    async requestDidStart() {
      let requested: number | undefined;
      let verdict: Verdict | undefined;
      return {
        async didResolveOperation({ document, operation, operationName, request, contextValue: ctx }) {
          if (!operation) throw unknownOperation(operationName);
          const size = measure(document, operation);
          try {
            if (size.introspects && ctx.viewer.kind === 'ANONYMOUS') throw new Unauthenticated();
            refuseTooMuch(size, limits);
            requested = 1 + size.cost(request.variables ?? {});
            if (requested > limits.cost) throw tooMuch('cost', requested, limits.cost);
            verdict = spend(ctx, requested);
            if (!verdict.allowed) throw tooOften(verdict);
          } catch (fault) {
            throw toRequestError(fault, ctx.language, (bug) => report(bug, ctx));
          }
        },
        async willSendResponse({ response }) {
          if (requested === undefined || response.body.kind !== 'single') return;
          const { headers } = response.http;
          headers.set('x-query-cost', String(requested));
          if (verdict) for (const [name, value] of describe(verdict)) headers.set(name, value);
          const { singleResult } = response.body;
          const remaining = verdict?.remaining;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested, limit: limits.cost, remaining } };
        },
      };
    },
  };
}

function refuseTooMuch(size: Measure, limits: Limits): void {
  for (const name of ['depth', 'aliases', 'directives', 'rootFields'] as const)
    if (size[name] > limits[name]) throw tooMuch(name, size[name], limits[name]);
}

const tooMuch = (limit: string, requested: number, allowed: number) =>
  new LimitExceeded(
    {
      id: `Permintaan terlalu besar: ${limit} ${requested}, paling banyak ${allowed}.`,
      en: `The request is too large: ${limit} ${requested}, at most ${allowed}.`,
    },
    { limit, requested, allowed },
  );

const tooOften = ({ retryAfter }: Verdict) =>
  new LimitExceeded(
    {
      id: `Terlalu banyak permintaan. Coba lagi dalam ${retryAfter} detik.`,
      en: `Too many requests. Try again in ${retryAfter} seconds.`,
    },
    { limit: 'rate', retryAfter },
  );

const describe = ({ limit, remaining, reset }: Verdict): [string, string][] => [
  ['ratelimit-limit', String(limit)],
  ['ratelimit-remaining', String(remaining)],
  ['ratelimit-reset', String(reset)],
];

const unknownOperation = (name: string | null | undefined) =>
  new GraphQLError(name ? `Unknown operation named "${name}".` : 'Say by operationName which operation to run.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400, headers: new HeaderMap() } },
  });
