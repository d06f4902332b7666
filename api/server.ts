import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { createAuthentication, type IssuerSettings, Viewers } from './auth/index.ts';
import { type ContextMaker, createContext } from './context.ts';
import { openDatabase } from './database.ts';
import { compiledExecution } from './execute.ts';
import { rejection } from './rejection.ts';
import { buildGuardedSchema } from './schema.ts';
import { type Context, chooseLanguage, Vault, type VaultKeys } from './shared/index.ts';

export interface ServerSettings extends IssuerSettings {
  /** Connection of the service's own role. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly vaultKeys: VaultKeys;
  readonly timeLimit: number;
  readonly logLevel: string;
  readonly now?: () => Date;
}

export interface Server {
  readonly http: FastifyInstance;
  readonly viewers: Viewers;
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
  const http = Fastify({ logger: { level: settings.logLevel }, bodyLimit: 1_000_000, trustProxy: 'loopback' });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(http),
      compiledExecution(schema, (fault, ctx) => http.log.error({ err: fault, requestId: ctx.requestId }, 'fault')),
    ],
  });
  await apollo.start();
  authentication.mount(http);
  const tidying = setInterval(() => authentication.tidy().catch((err) => http.log.error({ err }, 'tidy')), 600_000);
  tidying.unref();
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, {
      context: (request) =>
        createContext(maker, {
          authorization: request.headers.authorization,
          acceptLanguage: request.headers['accept-language'],
          address: request.ip,
          method: request.method,
          requestId: request.id,
        }).catch((fault: unknown) => {
          const caller = { language: chooseLanguage(request.headers['accept-language']), requestId: request.id };
          throw rejection(fault, caller, (err) => http.log.error({ err, requestId: request.id }, 'fault'));
        }),
    }),
  });
  return {
    http,
    viewers,
    async close() {
      clearInterval(tidying);
      await apollo.stop();
      await database.close();
    },
  };
}
