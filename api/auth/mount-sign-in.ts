import formbody from '@fastify/formbody';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors, type Interaction, type Provider } from 'oidc-provider';
import type { Pool } from 'pg';
import { TemporarilyUnavailable, translate } from '../errors.ts';
import { type Language, say, type Throttle } from '../shared/index.ts';
import { style, stylePath } from './page-style.ts';
import { waitWords, words } from './page-words.ts';
import { expiredPage, notePage, pageHeaders, pageLanguage, signInPage } from './pages.ts';
import { signIn } from './sign-in.ts';

export interface SignInParts {
  readonly provider: Provider;
  readonly pool: Pool;
  readonly throttle: Throttle;
}

interface SignInRequest {
  Params: { uid: string };
  Querystring: { lang?: string };
  Body: { username?: unknown; password?: unknown };
}

/** The page where people sign in. */
export async function mountSignIn(scope: FastifyInstance, { provider, pool, throttle }: SignInParts): Promise<void> {
  scope.setErrorHandler<FastifyError, SignInRequest>(showFault);
  await scope.register(formbody, { bodyLimit: 16_384 });
  scope.get(stylePath, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable').send(style),
  );
  scope.get<SignInRequest>('/sign-in/:uid', async (request, reply) => {
    const open = await openInteraction(provider, request, reply);
    return open && show(reply, open);
  });
  scope.post<SignInRequest>('/sign-in/:uid', async (request, reply) => {
    const open = await openInteraction(provider, request, reply);
    if (!open) return reply;
    const { username, password } = request.body ?? {};
    if (typeof username !== 'string' || typeof password !== 'string') return show(reply.code(422), open);
    const clientId = open.interaction.params.client_id;
    const { ip: address, id: requestId } = request;
    const outcome = await signIn(pool, throttle, { username, password, address, clientId, requestId });
    if (outcome === 'REFUSED') return show(reply.code(422), open, username, say(open.language, words.refused));
    if ('retryAfter' in outcome)
      return show(
        reply.code(429).header('retry-after', outcome.retryAfter),
        open,
        username,
        say(open.language, waitWords(outcome.retryAfter)),
      );
    return finish(provider, request, reply, { login: { accountId: outcome.account.id, amr: ['pwd'] } });
  });
}

interface Open {
  readonly interaction: Interaction;
  readonly language: Language;
}

/**
 * What the person came for; answered here and undefined when there is nothing to sign in to.
 *
 * The address holds the interaction's secret name and the cookie must hold the same, and is sent by no other site's form.
 */
async function openInteraction(
  provider: Provider,
  request: FastifyRequest<SignInRequest>,
  reply: FastifyReply,
): Promise<Open | undefined> {
  const interaction = await provider.interactionDetails(request.raw, reply.raw).catch((fault: unknown) => {
    if (fault instanceof errors.SessionNotFound) return undefined;
    throw fault;
  });
  const { 'accept-language': acceptLanguage, 'sec-fetch-site': from } = request.headers;
  const language = pageLanguage(request.query.lang, interaction?.params.ui_locales, acceptLanguage);
  const foreign = request.method === 'POST' && (from === 'cross-site' || from === 'same-site');
  if (!interaction || interaction.uid !== request.params.uid || foreign) {
    reply.code(400).headers(pageHeaders).type('text/html; charset=utf-8').send(expiredPage(language));
    return undefined;
  }
  if (interaction.prompt.name === 'login') return { interaction, language };
  await finish(provider, request, reply, { consent: {} }); // our own console: who may sign in has agreed
  return undefined;
}

function show(reply: FastifyReply, { interaction, language }: Open, username = '', fault?: string): FastifyReply {
  const action = (other: Language) => `/sign-in/${interaction.uid}?lang=${other}`;
  return reply
    .headers(pageHeaders)
    .type('text/html; charset=utf-8')
    .send(signInPage({ language, action, username, fault }));
}

async function finish(provider: Provider, request: FastifyRequest, reply: FastifyReply, result: object) {
  const returnTo = await provider.interactionResult(request.raw, reply.raw, result);
  return reply.header('cache-control', 'no-store').redirect(returnTo, 303);
}

/** A person at the page reads a page, whatever went wrong; what we do not know is named by the request's id alone. */
function showFault(fault: FastifyError, request: FastifyRequest<SignInRequest>, reply: FastifyReply): FastifyReply {
  const language = pageLanguage(request.query.lang, undefined, request.headers['accept-language']);
  const known = translate(fault) ?? (fault.statusCode === 503 ? new TemporarilyUnavailable() : undefined);
  const status = known ? (known.code === 'LIMIT_EXCEEDED' ? 429 : 503) : (fault.statusCode ?? 500);
  if (status === 500) request.log.error({ err: fault }, 'fault');
  const retryAfter = known?.details.retryAfter;
  const [note, detail] = known ? [known.words] : [words.faultHint, request.id];
  return reply
    .code(status)
    .headers({ ...pageHeaders, ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }) })
    .type('text/html; charset=utf-8')
    .send(notePage(language, say(language, words.fault), say(language, note), detail));
}
