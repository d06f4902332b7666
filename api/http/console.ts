import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { refuseUnknown } from './refuse.ts';

export const pagePolicy = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      // styles of the component library are made while it runs
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** `/admin`: the built console. Its files carry their hash in their name; every other path is the console's own page. */
export async function consolePages(http: FastifyInstance, folder: string): Promise<void> {
  http.get('/', async (_request, reply) => reply.redirect('/admin/'));
  http.get('/admin', async (_request, reply) => reply.redirect('/admin/'));
  if (!existsSync(join(folder, 'index.html'))) return;
  await http.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      await reply.helmet(pagePolicy);
    });
    await scope.register(files, {
      root: folder,
      prefix: '/admin/',
      wildcard: false,
      setHeaders(response, path) {
        const lasting = path.startsWith(join(folder, 'assets'));
        void response.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    scope.get('/admin/*', async (request, reply) =>
      /\.\w+$/.test(new URL(request.url, 'http://here').pathname)
        ? refuseUnknown(request, reply)
        : reply.sendFile('index.html'),
    );
  });
}
