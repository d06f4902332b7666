import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { OwnDatabase } from './cluster.ts';

const program = resolve('dist/api/launch/launch.js');

/** The launcher in a process of its own, as `npm start` runs it once everything is built. */
export class Launcher {
  stdout = '';
  stderr = '';
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(variables: Record<string, string>) {
    const { PATH, HOME } = process.env;
    this.process = spawn(process.execPath, [program], {
      env: { PATH, HOME, LANG: 'C.UTF-8', DEMO: 'off', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stdout?.on('data', (chunk) => {
      this.stdout += chunk;
    });
    this.process.stderr?.on('data', (chunk) => {
      this.stderr += chunk;
    });
    this.ended = once(this.process, 'close').then(([code]) => code as number | null);
  }

  /** Resolves once the addresses are printed; refuses with what it said when it ends before. */
  async ready(): Promise<this> {
    const said = new Promise<void>((done) => {
      this.process.stdout?.on('data', () => this.stdout.includes('/readyz') && done());
    });
    const code = await Promise.race([said, this.ended]);
    if (code !== undefined) throw new Error(`the launcher ended with ${code}: ${this.stderr}`);
    return this;
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.process.kill(signal);
    return this.ended;
  }
}

/**
 * Settings of a launcher over a database of the tests' cluster.
 *
 * The service's role is one for the whole cluster: a launcher left to itself would give it a password of its own, and
 * every other test would find itself locked out.
 */
export const launchOn = ({ ownerUrl, serviceUrl }: Pick<OwnDatabase, 'ownerUrl' | 'serviceUrl'>) => ({
  DATABASE_URL: ownerUrl,
  SERVICE_DATABASE_URL: serviceUrl,
});

/** A folder of its own for each test, removed afterwards by the caller. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'satu-pintu-launch-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
