import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { type DomainError, translate } from '../errors.ts';
import { type Language, say } from '../shared/index.ts';

/** The status of a request that was refused as a whole; a field that fails in a request that ran leaves 200. */
const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TIME_LIMIT: 504,
  TEMPORARILY_UNAVAILABLE: 503,
};

export function statusOf({ code, details }: DomainError): number {
  if (code === 'LIMIT_EXCEEDED' && details.retryAfter !== undefined) return 429;
  if (code === 'LIMIT_EXCEEDED') return details.limit === 'body' ? 413 : 400;
  return statuses[code] ?? 500;
}

export function headersOf({ code, details }: DomainError): Record<string, string> {
  if (details.retryAfter !== undefined) return { 'retry-after': String(details.retryAfter) };
  return code === 'UNAUTHENTICATED' ? { 'www-authenticate': 'Bearer error="invalid_token"' } : {};
}

export const masked = { id: 'Terjadi gangguan di pihak kami.', en: 'Something went wrong on our side.' };

/** A fault that ends a request before it runs, as Apollo passes it on; anything unknown is reported and masked. */
export function toRequestError(fault: unknown, language: Language, report: (fault: unknown) => void): GraphQLError {
  const known = translate(fault);
  if (!known) {
    report(fault);
    const http = { status: 500, headers: new HeaderMap() };
    return new GraphQLError(say(language, masked), { extensions: { code: 'INTERNAL_SERVER_ERROR', http } });
  }
  const http = { status: statusOf(known), headers: new HeaderMap(Object.entries(headersOf(known))) };
  return new GraphQLError(say(language, known.words), { extensions: { ...known.details, code: known.code, http } });
}
