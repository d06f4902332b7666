import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { formatFault } from './execute.ts';
import type { Context } from './shared/index.ts';

/** Why a request is turned away before any operation runs, in its caller's language and with HTTP's own words for it. */
export function rejection(
  fault: unknown,
  caller: Pick<Context, 'language' | 'requestId'>,
  report: (fault: unknown) => void,
): GraphQLError {
  const { message, extensions = {} } = formatFault(fault as GraphQLError, caller, report);
  return new GraphQLError(message, { extensions: { ...extensions, http: httpOf(extensions) } });
}

function httpOf({ code, retryAfter }: Record<string, unknown>) {
  if (code === 'UNAUTHENTICATED')
    return { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer error="invalid_token"']]) };
  if (code === 'TEMPORARILY_UNAVAILABLE')
    return { status: 503, headers: new HeaderMap([['retry-after', String(retryAfter)]]) };
  return { status: 500, headers: new HeaderMap() };
}
