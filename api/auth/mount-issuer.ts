import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';

/** The provider's own pages submit themselves by a script, whose hash it adds. */
const policy = `default-src 'none'; script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/** The issuer at /oidc. It reads bodies itself, so here nobody else may. */
export function mountIssuer(scope: FastifyInstance, provider: Provider, publicUrl: string): void {
  const { host, protocol } = new URL(publicUrl);
  const handle = provider.callback();
  provider.on('server_error', (_ctx, fault) => scope.log.error({ err: fault }, 'issuer fault'));
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
  scope.all('/oidc/*', async ({ raw }, reply) => {
    reply.hijack();
    reply.raw.setHeader('content-security-policy', policy);
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    raw.headers['x-forwarded-host'] = host;
    Object.assign(raw, { originalUrl: raw.url });
    raw.url = raw.url?.slice('/oidc'.length);
    await handle(raw, reply.raw);
  });
}
