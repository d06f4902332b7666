import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery } from 'graphql-jit';
import { TimeLimit, translate } from './errors.ts';
import { masked } from './http/index.ts';
import { type Context, say, within } from './shared/index.ts';

type Report = (fault: unknown, ctx: Context) => void;

/** Runs operations as compiled functions, ends the request's transaction before the answer leaves, and masks faults. */
export function compiledExecution(schema: GraphQLSchema, report: Report): ApolloServerPlugin<Context> {
  type Runnable = Pick<CompiledQuery, 'query'> | ExecutionResult;
  const compiled = new WeakMap<OperationDefinitionNode, Runnable>();

  function compile(document: DocumentNode, operation: OperationDefinitionNode): Runnable {
    const known = compiled.get(operation);
    if (known) return known;
    const query = takesNestingInput(schema, operation)
      ? interpreted(schema, document, operation)
      : compileQuery(schema, document, operation.name?.value);
    compiled.set(operation, query);
    return query;
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue: ctx }) {
          const result = await settle(ctx, operation, () => {
            const query = compile(document, operation);
            return 'query' in query ? query.query(undefined, ctx, withDefaults(operation, request.variables)) : query;
          });
          const status = result.data === undefined ? 400 : undefined;
          return {
            http: { status, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: present(result, ctx, report) },
          };
        },
      };
    },
  };
}

/**
 * Whether a variable's input type may hold itself, as criteria do. graphql-jit writes the reading of variables out in
 * full, which never ends for such a type; these few operations are interpreted.
 */
function takesNestingInput(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.some(({ type }) => {
    const named = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    return named !== undefined && holdsItself(named, []);
  });
}

function holdsItself(wrapped: GraphQLInputType, around: readonly string[]): boolean {
  const type = getNamedType(wrapped);
  if (!isInputObjectType(type)) return false;
  if (around.includes(type.name)) return true;
  return Object.values(type.getFields()).some((field) => holdsItself(field.type, [...around, type.name]));
}

const interpreted = (schema: GraphQLSchema, document: DocumentNode, { name }: OperationDefinitionNode) => ({
  query: (rootValue: unknown, contextValue: unknown, variableValues?: Record<string, unknown> | null) =>
    execute({ schema, document, operationName: name?.value, rootValue, contextValue, variableValues }),
});

/** Defaults of variables that were left out; graphql-jit forgets them where the variable must not be null. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Record<string, unknown> = {}) {
  const variables = { ...given };
  for (const { variable, defaultValue } of variableDefinitions)
    if (defaultValue && variables[variable.name.value] === undefined)
      variables[variable.name.value] = valueFromASTUntyped(defaultValue);
  return variables;
}

/** What the doors logged is committed before anything is answered; a failed commit is a failed request. */
async function settle(
  ctx: Context,
  { operation }: OperationDefinitionNode,
  run: () => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  try {
    // A write is never abandoned half way: its statements have time limits of their own.
    const left = ctx.reads.deadline - Date.now();
    const result =
      operation === OperationTypeNode.QUERY ? await within(left, run(), () => new TimeLimit()) : await run();
    await ctx.reads.close();
    return result;
  } catch (fault) {
    ctx.reads.cancel();
    return { data: null, errors: [fault as GraphQLError] };
  }
}

function present({ data, errors }: ExecutionResult, ctx: Context, report: Report) {
  if (!errors?.length) return { data };
  const shown = errors.map((error) => formatFault(error, ctx, report, data === undefined));
  return data === undefined ? { errors: shown } : { data, errors: shown };
}

/**
 * Domain failures speak the caller's language; everything else is masked, logged, and named by the request id.
 *
 * @param unusable the operation did not run: its variables do not fit, which is the caller's mistake
 */
function formatFault(error: GraphQLError, ctx: Context, report: Report, unusable: boolean): GraphQLFormattedError {
  const { requestId, language } = ctx;
  const cause = unwrapResolverError(error) ?? error;
  const { path, locations } = error;
  const place = { ...(path && { path }), ...(locations && { locations }) };
  const known = translate(cause);
  if (known)
    return {
      message: known.words[language],
      ...place,
      extensions: { ...known.details, code: known.code, requestId },
    };
  const code = (error.extensions?.code as string | undefined) ?? (unusable ? 'BAD_USER_INPUT' : undefined);
  if (code && code !== 'INTERNAL_SERVER_ERROR')
    return { message: error.message, ...place, extensions: { ...error.extensions, code, requestId } };
  report(cause, ctx);
  return { message: say(language, masked), ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
}
