import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';

// Its files only: its module would load a validation library at every start.
const altair = join(dirname(createRequire(import.meta.url).resolve('altair-static/package.json')), 'build', 'dist');

const page = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <title>Satu Pintu: GraphQL</title>
    <base href="/explorer/altair/" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <link rel="icon" type="image/x-icon" href="favicon.ico" />
    <link href="styles.css" rel="stylesheet" />
    <style>
      app-banner-container { display: none } /* advertises a service elsewhere */
    </style>
  </head>
  <body>
    <app-root></app-root>
    <script type="module" src="/explorer/page.js"></script>
  </body>
</html>
`;

/** Altair's own scripts and the API, and nothing else in the world: no account, no reports, no plugins from elsewhere. */
const policy = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** `/explorer`: write and send operations as the person who is signed in; everything comes from this service. */
export async function explorer(http: FastifyInstance): Promise<void> {
  const script = readFileSync(join(import.meta.dirname, 'page.js'), 'utf8');
  await http.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      await reply.helmet(policy);
    });
    scope.get('/explorer', (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
    );
    scope.get('/explorer/page.js', (_request, reply) =>
      reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(script),
    );
    await scope.register(files, {
      root: altair,
      prefix: '/explorer/altair/',
      decorateReply: false,
      index: false,
      maxAge: '1d',
    });
  });
}
