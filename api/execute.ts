import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { BadInput, DomainError, TemporarilyUnavailable } from './errors.ts';
import type { Context } from './shared/index.ts';

const keepAtMost = 1_000;

/** Runs operations as compiled functions, ends the request's transaction before the answer leaves, and masks faults. */
export function compiledExecution(
  schema: GraphQLSchema,
  report: (fault: unknown, ctx: Context) => void,
): ApolloServerPlugin<Context> {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | ExecutionResult>>();

  function compile(document: DocumentNode, operationName: string | undefined) {
    const byName = compiled.get(document) ?? new Map<string, CompiledQuery | ExecutionResult>();
    compiled.set(document, byName);
    const name = operationName ?? '';
    const known = byName.get(name);
    if (known) return known;
    if (byName.size >= keepAtMost) byName.clear();
    const query = compileQuery(schema, document, operationName);
    byName.set(name, query);
    return query;
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, request, contextValue }) {
          const query = compile(document, operationName ?? undefined);
          const result = isCompiledQuery(query)
            ? await settle(contextValue, () => query.query(undefined, contextValue, request.variables))
            : query;
          return {
            http: { status: undefined, headers: new Map() as never },
            body: { kind: 'single', singleResult: present(result as ExecutionResult, contextValue, report) },
          };
        },
      };
    },
  };
}

/** What the doors logged is committed before anything is answered; a failed commit is a failed request. */
async function settle(
  ctx: Context,
  run: () => ExecutionResult | Promise<ExecutionResult> | unknown,
): Promise<ExecutionResult> {
  try {
    const result = (await run()) as ExecutionResult;
    await ctx.reads.end();
    return result;
  } catch (fault) {
    await ctx.reads.abandon().catch(() => undefined);
    return { data: null, errors: [fault as GraphQLError] };
  }
}

function present(result: ExecutionResult, ctx: Context, report: (fault: unknown, ctx: Context) => void) {
  const { data, errors } = result;
  if (!errors?.length) return { data };
  return { data, errors: errors.map((error) => formatFault(error, ctx, (fault) => report(fault, ctx))) };
}

/** Domain failures speak the caller's language; everything else is masked, logged, and named by the request id. */
export function formatFault(
  error: GraphQLError,
  ctx: Pick<Context, 'language' | 'requestId'>,
  report: (fault: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error) ?? error;
  const { path, locations } = error;
  const place = { ...(path && { path }), ...(locations && { locations }) };
  const known = translate(cause);
  if (known)
    return {
      message: known.words[ctx.language],
      ...place,
      extensions: { ...known.details, code: known.code, requestId: ctx.requestId },
    };
  const { code } = (error.extensions ?? {}) as { code?: string };
  if (code && code !== 'INTERNAL_SERVER_ERROR')
    return { message: error.message, ...place, extensions: { ...error.extensions, code, requestId: ctx.requestId } };
  report(cause);
  return {
    message: { id: 'Terjadi gangguan di pihak kami.', en: 'Something went wrong on our side.' }[ctx.language],
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: ctx.requestId },
  };
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '53300',
]);

/** Class 22, data exceptions: NUL bytes, numbers and days that do not exist; what a caller sent cannot be stored or compared. */
const dataFaults = /^22[0P]/;
const unfitInput = { id: 'Masukan memuat nilai yang tidak mungkin.', en: 'The input holds a value that cannot be.' };

/** PostgreSQL's faults that a caller should know: down, or out of time. */
function translate(cause: unknown): DomainError | undefined {
  if (cause instanceof DomainError) return cause;
  const { code, message = '' } = (cause ?? {}) as { code?: string; message?: string };
  if ((code && unreachable.has(code)) || /Connection terminated|timeout exceeded when trying to connect/.test(message))
    return new TemporarilyUnavailable();
  if (code && dataFaults.test(code)) return new BadInput(unfitInput);
  return code === '57014' ? new TimeLimit() : undefined;
}

class TimeLimit extends DomainError {
  readonly code = 'TIME_LIMIT';
  constructor() {
    super({ id: 'Permintaan terlalu lama dan dihentikan.', en: 'The request took too long and was stopped.' });
  }
}
