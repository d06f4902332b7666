import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** Speaks just enough of PostgreSQL's protocol to answer every query with one row of texts. */
export async function answerAsPostgres(row: Record<string, string>): Promise<{ port: number; server: Server }> {
  const server = createServer((socket) => talk(socket, row)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as { port: number }).port, server };
}

function talk(socket: Socket, row: Record<string, string>): void {
  const ready = message('Z', Buffer.from('I'));
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    const kind = String.fromCharCode(data[0] ?? 0);
    if (kind === 'Q') socket.write(Buffer.concat([describe(row), values(row), message('C', text('SELECT 1')), ready]));
    else if (kind === 'X') socket.end();
    else socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
  });
}

function describe(row: Record<string, string>): Buffer {
  const columns = Object.keys(row).map((name) =>
    Buffer.concat([text(name), Buffer.alloc(6), int32(25), Buffer.alloc(8)]),
  );
  return message('T', Buffer.concat([int16(columns.length), ...columns]));
}

function values(row: Record<string, string>): Buffer {
  const cells = Object.values(row).map((value) => Buffer.concat([int32(Buffer.byteLength(value)), Buffer.from(value)]));
  return message('D', Buffer.concat([int16(cells.length), ...cells]));
}

const message = (kind: string, body: Buffer) => Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
const text = (value: string) => Buffer.from(`${value}\0`);
function int16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeInt16BE(value);
  return buffer;
}
function int32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}
