import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './folders.ts';

/** One server under measurement, in a process of its own. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a script that listens on PORT and says `ready`. */
export async function startContender(
  name: string,
  script: string,
  port: number,
  environment: Record<string, string>,
): Promise<Contender> {
  const child: ChildProcess = fork(script, {
    env: { ...process.env, ...environment, PORT: String(port), NODE_ENV: 'production' },
  });
  const [said] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => ['ended'])]);
  if (said !== 'ready') throw new Error(`${name} did not start`);
  return {
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    pid: child.pid as number,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Plain scripts stay where their own packages are. */
export const peerScript = (name: string): string => join(root, 'test', 'bench', 'peers', `${name}.mjs`);
