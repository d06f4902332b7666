import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { migrations } from '../migrations/index.ts';
import { createAuthentication, type IssuerSettings, Viewers } from './auth/index.ts';
import { type ContextMaker, createContext } from './context.ts';
import { openDatabase } from './database.ts';
import { compiledExecution } from './execute.ts';
import {
  consolePages,
  DocumentStore,
  describeFault,
  explorer,
  graphqlRoute,
  guard,
  health,
  type Limits,
  protect,
  ration,
  refuse,
  refuseUnknown,
  toRequestError,
  usualLimits,
} from './http/index.ts';
import { sealLists } from './oversight/index.ts';
import { buildGuardedSchema } from './schema.ts';
import { type Context, chooseLanguage, Vault, type VaultKeys } from './shared/index.ts';

export interface ServerSettings extends IssuerSettings {
  /** Connection of the service's own role. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly vaultKeys: VaultKeys;
  readonly timeLimit: number;
  /** Other limits than the usual ones, for tests and benches. */
  readonly limits?: Partial<Limits>;
  readonly logLevel: string;
  /** Where the log goes when not to the standard output. */
  readonly logTo?: Writable;
  /** Addresses whose word on the caller's own address is taken, separated by commas; this machine's when absent. */
  readonly trustedProxies?: string;
  readonly now?: () => Date;
}

export interface Server {
  readonly http: FastifyInstance;
  readonly viewers: Viewers;
  /** Deletes what expired; runs by itself, too. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** The whole service, not yet listening. */
export async function createServer(settings: ServerSettings): Promise<Server> {
  const now = settings.now ?? (() => new Date());
  const [database, schema] = await Promise.all([
    openDatabase({ url: settings.databaseUrl, poolSize: settings.poolSize }),
    buildGuardedSchema(),
  ]);
  const viewers = new Viewers(database.pool, now);
  const authentication = createAuthentication(settings, database.pool, now);
  const { readToken, throttle } = authentication;
  const maker: ContextMaker = {
    orm: database.orm,
    services: { pool: database.pool, vault: new Vault(settings.vaultKeys), now, viewers, throttle },
    viewers,
    readToken,
    timeLimit: settings.timeLimit,
  };
  const limits = { ...usualLimits, ...settings.limits };
  const http = Fastify({
    logger: { level: settings.logLevel, stream: settings.logTo, serializers: { err: describeFault } },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }), // it logs query strings; `protect` names nobody
    genReqId: () => randomUUID(),
    bodyLimit: limits.body,
    trustProxy: settings.trustedProxies ?? 'loopback',
  });
  const report = (fault: unknown, { requestId }: Context) => http.log.error({ err: fault, requestId }, 'fault');
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true, // for the signed-in; `guard` refuses strangers
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stringifyResult: (result) => JSON.stringify(result),
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    documentStore: new DocumentStore(),
    logger: http.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(http),
      guard(schema, limits, report),
      compiledExecution(schema, report),
    ],
  });
  await apollo.start();
  http.setErrorHandler(refuse);
  http.setNotFoundHandler(refuseUnknown);
  await protect(http);
  await http.register(async (scope) => {
    await ration(scope, limits);
    authentication.mount(scope);
  });
  const tidying = setInterval(() => authentication.tidy().catch((err) => http.log.error({ err }, 'tidy')), 600_000);
  tidying.unref();
  const sealing = setInterval(() => sealLists(database.pool).catch((err) => http.log.error({ err }, 'seal')), 60_000);
  sealing.unref();
  health(
    http,
    database.pool,
    migrations.map(({ name }) => name),
  );
  await http.register(async (scope) => {
    await ration(scope, limits);
    graphqlRoute(scope, { apollo, limits, context: (request) => contextOf(maker, request) });
  });
  await explorer(http);
  await consolePages(http, join(import.meta.dirname, '../admin'));
  return {
    http,
    viewers,
    tidy: authentication.tidy,
    async close() {
      clearInterval(tidying);
      clearInterval(sealing);
      await apollo.stop();
      await database.close();
    },
  };
}

async function contextOf(maker: ContextMaker, { headers, method, ip, id, log }: FastifyRequest): Promise<Context> {
  const { authorization, 'accept-language': acceptLanguage } = headers;
  try {
    return await createContext(maker, { authorization, acceptLanguage, address: ip, method, requestId: id });
  } catch (fault) {
    throw toRequestError(fault, chooseLanguage(acceptLanguage), (err) => log.error({ err }, 'fault'));
  }
}
