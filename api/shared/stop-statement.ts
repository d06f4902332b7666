import { connect, type Socket } from 'node:net';
import type { PoolClient } from 'pg';

type Wire = PoolClient & {
  readonly processID: number;
  readonly secretKey: number;
  readonly connection: { readonly stream: Socket };
};

const cancelRequest = 80_877_102; // the protocol's number for it

/**
 * Asks PostgreSQL to stop what this connection runs, as its protocol provides: over a socket of its own.
 *
 * Not over the pool, which may be exhausted by just such statements. Without an address (a unix socket) it is left to
 * `statement_timeout`.
 */
export function stopStatement(client: PoolClient): void {
  const { processID, secretKey, connection } = client as Wire;
  const { remoteAddress, remotePort } = connection.stream;
  if (!remoteAddress || !remotePort) return;
  const message = Buffer.alloc(16);
  for (const [index, value] of [message.length, cancelRequest, processID, secretKey].entries())
    message.writeInt32BE(value, index * 4);
  const socket = connect(remotePort, remoteAddress, () => socket.end(message));
  socket.on('error', () => undefined);
}
