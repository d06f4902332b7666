import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bench } from './folders.ts';

interface AutocannonResult {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}
type Autocannon = (options: object) => Promise<AutocannonResult>;

// The bench has packages of its own, beside its sources and not beside what is compiled from them.
const autocannon = createRequire(join(bench, 'package.json'))('autocannon') as Autocannon;

export interface Request {
  readonly url: string;
  readonly body: object;
  readonly token?: string;
}

export interface Figures {
  /** Requests per second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const headers = (token: string | undefined) => ({
  'content-type': 'application/json',
  'accept-language': 'id',
  ...(token && { authorization: `Bearer ${token}` }),
});

/** Asks once and answers the body; anything but a clean answer ends the bench. */
export async function ask({ url, body, token }: Request): Promise<{ data: never }> {
  const reply = await fetch(url, { method: 'POST', headers: headers(token), body: JSON.stringify(body) });
  const answer = await reply.json();
  if (answer.errors) throw new Error(`${url}: ${JSON.stringify(answer.errors)}`);
  return answer;
}

/** Keeps a number of connections busy for some seconds. */
export async function load({ url, body, token }: Request, { seconds = 4, connections = 16 } = {}): Promise<Figures> {
  const result = await autocannon({
    url,
    method: 'POST',
    headers: headers(token),
    body: JSON.stringify(body),
    connections,
    duration: seconds,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused and ${result.errors} broken requests`);
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
