import type { TypedDocumentString } from '../generated/client.ts';
import { ServiceFailure } from './failures.ts';
import { session } from './session.ts';

type Operation<Answer, Variables> = TypedDocumentString<Answer, Variables>;

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    message: string;
    extensions?: { code?: string; requestId?: string; retryAfter?: number };
  }[];
}

let language = 'id';

/** Messages of the service come in the language the console is shown in. */
export function speak(locale: string): void {
  language = locale;
  document.documentElement.lang = locale;
}

/** Sends one operation; a token that ran out is renewed once, everything else that fails is a `ServiceFailure`. */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  inLanguage = language,
): Promise<Answer> {
  try {
    return await send(operation, variables, inLanguage, signal);
  } catch (fault) {
    if (!(fault instanceof ServiceFailure) || fault.code !== 'UNAUTHENTICATED' || session.state !== 'signed-in')
      throw fault;
    await session.renew();
    if (session.state !== 'signed-in') throw fault;
    return send(operation, variables, inLanguage, signal);
  }
}

async function send<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  inLanguage: string,
  signal?: AbortSignal,
): Promise<Answer> {
  const reply = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-language': inLanguage,
      ...(session.accessToken && { authorization: `Bearer ${session.accessToken}` }),
    },
    body: JSON.stringify({ query: operation.toString(), variables }),
    signal,
  }).catch((fault: unknown) => {
    if (signal?.aborted) throw fault;
    throw new ServiceFailure('OFFLINE', '');
  });
  const { data, errors } = (await reply.json().catch(() => ({}))) as Reply<Answer>;
  const [first] = errors ?? [];
  if (first) throw new ServiceFailure(first.extensions?.code ?? codeOf(reply.status), first.message, first.extensions);
  if (!data) throw new ServiceFailure(codeOf(reply.status), '', retryTime(reply));
  return data;
}

const codeOf = (status: number) =>
  ({ 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 429: 'LIMIT_EXCEEDED', 503: 'TEMPORARILY_UNAVAILABLE' })[status] ??
  'INTERNAL_SERVER_ERROR';

const retryTime = (reply: Response) => ({ retryAfter: Number(reply.headers.get('retry-after')) || undefined });
