import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bench } from './folders.ts';
import { cpuBelow, cpuOf } from './processes.ts';

interface AutocannonResult {
  readonly requests: { readonly total: number };
  /** Seconds. */
  readonly duration: number;
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}
type Autocannon = (options: object) => Promise<AutocannonResult>;

// The bench has packages of its own, beside its sources and not beside what is compiled from them.
const autocannon = createRequire(join(bench, 'package.json'))('autocannon') as Autocannon;

export interface Request {
  readonly url: string;
  /** Of the process that answers. */
  readonly pid: number;
  readonly body: object | string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Figures {
  /** Requests per second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds that one request takes of the server and of PostgreSQL; other work on the machine hardly moves them. */
  readonly server: number;
  readonly postgres: number;
}

const headersOf = ({ token, headers }: Request) => ({
  'content-type': 'application/json',
  'accept-language': 'id',
  ...(token && { authorization: `Bearer ${token}` }),
  ...headers,
});

const textOf = ({ body }: Request) => (typeof body === 'string' ? body : JSON.stringify(body));

/** Asks once and answers the body; anything but a clean answer ends the bench. */
export async function ask(request: Request): Promise<{ data: never }> {
  const reply = await fetch(request.url, { method: 'POST', headers: headersOf(request), body: textOf(request) });
  const answer = await reply.json();
  if (answer.errors || !reply.ok) throw new Error(`${request.url}: ${JSON.stringify(answer)}`);
  return answer;
}

export interface Loading {
  readonly seconds: number;
  readonly postmaster: number;
  readonly connections?: number;
}

/** Keeps a number of connections busy for some seconds. */
export async function load(request: Request, { seconds, postmaster, connections = 16 }: Loading): Promise<Figures> {
  const before = { server: cpuOf(request.pid), postgres: cpuBelow(postmaster) };
  const result = await autocannon({
    url: request.url,
    method: 'POST',
    headers: headersOf(request),
    body: textOf(request),
    connections,
    duration: seconds,
  });
  const { requests, duration, latency, non2xx, errors } = result;
  if (non2xx > 0 || errors > 0 || requests.total === 0)
    throw new Error(`${request.url}: ${requests.total} answers, ${non2xx} refused and ${errors} broken requests`);
  return {
    rate: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    server: (cpuOf(request.pid) - before.server) / requests.total,
    postgres: (cpuBelow(postmaster) - before.postgres) / requests.total,
  };
}
