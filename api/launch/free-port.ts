import { createServer } from 'node:net';

/** The port of the last time, so that saved connections go on working; another when that is taken. */
export async function freePort(remembered: number): Promise<number> {
  return (remembered && (await tryPort(remembered))) || (await tryPort(0)) || 5432;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
