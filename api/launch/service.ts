import type { Environment } from '../environment.ts';
import { createServer } from '../server.ts';
import type { Keys } from './keys.ts';

export interface ServiceSettings {
  readonly environment: Environment;
  readonly keys: Keys;
  /** The connection of the service's own role. */
  readonly databaseUrl: string;
}

/** The service with this installation's settings and keys, listening. */
export async function openService({ environment, keys, databaseUrl }: ServiceSettings) {
  const { publicUrl, port, host, logLevel, trustedProxies } = environment;
  const server = await createServer({
    databaseUrl,
    poolSize: 10,
    publicUrl,
    signing: keys.signing,
    cookieKeys: keys.cookies,
    vaultKeys: keys.vault,
    timeLimit: 10_000,
    logLevel,
    trustedProxies,
  });
  await server.http.listen({ port, host });
  return server;
}
