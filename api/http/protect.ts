import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { LimitExceeded, TemporarilyUnavailable } from '../errors.ts';
import type { Limits } from './limits.ts';

/** What stands before every route: strict headers, a request id, and a log line that names nobody. */
export async function protect(http: FastifyInstance): Promise<void> {
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  http.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  // Neither query strings nor bodies nor tokens: variables hold names and numbers of people.
  http.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const line = { method, route: routeOptions.url, status: reply.statusCode };
    request.log.info({ ...line, milliseconds: Math.round(reply.elapsedTime) }, 'answered');
  });
}

/** What stands before the routes that do work: a share for each address, and none at all while the service is drowning. */
export async function ration(http: FastifyInstance, limits: Limits): Promise<void> {
  await http.register(underPressure, {
    maxEventLoopDelay: limits.lag,
    sampleInterval: 250,
    async pressureHandler() {
      throw new TemporarilyUnavailable(5);
    },
  });
  await http.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: 60_000,
    cache: 10_000,
    ipv6Subnet: 64,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) => tooOften(Math.ceil(ttl / 1000)),
  });
}

const tooOften = (retryAfter: number) =>
  new LimitExceeded(
    {
      id: `Terlalu banyak permintaan dari alamat ini. Coba lagi dalam ${retryAfter} detik.`,
      en: `Too many requests from this address. Try again in ${retryAfter} seconds.`,
    },
    { limit: 'address', retryAfter },
  );
