/** The service under measurement, in a process of its own: all rights and logs on, only the rations taken off. */

import { loadKeys } from '../../api/launch/keys.ts';
import { createServer } from '../../api/server.ts';

const keys = loadKeys(process.env.BENCH_FOLDER as string);
const port = Number(process.env.PORT);
const server = await createServer({
  databaseUrl: process.env.SERVICE_URL as string,
  poolSize: 10,
  publicUrl: process.env.PUBLIC_URL as string,
  signing: keys.signing,
  cookieKeys: keys.cookies,
  vaultKeys: keys.vault,
  timeLimit: 30_000,
  logLevel: 'fatal',
  limits: JSON.parse(process.env.BENCH_LIMITS ?? '{}'),
});
await server.http.listen({ port, host: '127.0.0.1' });
process.send?.('ready');
process.on('SIGTERM', () => server.close().then(() => process.exit(0)));
