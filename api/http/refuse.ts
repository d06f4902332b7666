import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type DomainError, LimitExceeded, NotFound, translate } from '../errors.ts';
import { chooseLanguage, say } from '../shared/index.ts';
import { headersOf, masked, statusOf } from './failure.ts';

const mediaType = 'application/graphql-response+json';

/** One shape for every failure, whichever layer it comes from: what a GraphQL client already reads. */
export function refuse(fault: unknown, request: FastifyRequest, reply: FastifyReply) {
  const language = chooseLanguage(request.headers['accept-language']);
  const known = translate(fault) ?? fromHttp(fault as FastifyError);
  const send = (status: number, message: string, extensions: Record<string, unknown>) => {
    const json = request.headers.accept?.includes(mediaType) ? mediaType : 'application/json';
    return reply
      .code(status)
      .type(`${json}; charset=utf-8`)
      .send({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] });
  };
  if (known) {
    void reply.headers(headersOf(known));
    return send(statusOf(known), known.words[language], { ...known.details, code: known.code });
  }
  const { statusCode = 500, message } = fault as FastifyError;
  if (statusCode < 500) return send(statusCode, message, { code: 'BAD_REQUEST' });
  request.log.error({ err: fault }, 'fault');
  return send(500, say(language, masked), { code: 'INTERNAL_SERVER_ERROR' });
}

export const refuseUnknown = (request: FastifyRequest, reply: FastifyReply) => refuse(new NotFound(), request, reply);

function fromHttp({ statusCode, code }: FastifyError): DomainError | undefined {
  if (statusCode !== 413 && code !== 'FST_ERR_CTP_BODY_TOO_LARGE') return undefined;
  return new LimitExceeded(
    { id: 'Isi permintaan terlalu besar.', en: 'The request body is too large.' },
    { limit: 'body' },
  );
}
