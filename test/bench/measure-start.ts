import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './folders.ts';
import { median } from './rounds.ts';

const port = 4920;

/** Seconds from `npm start`, with everything installed and the data there, until `/readyz` answers. */
export async function measureStart(folder: string, rounds: number): Promise<number> {
  await start(folder); // makes the database
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) seconds.push(await start(folder));
  return median(seconds);
}

async function start(folder: string): Promise<number> {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      SATU_PINTU_DATA: join(folder, 'start'),
      DEMO: 'off',
      LOG_LEVEL: 'fatal',
    },
    stdio: 'ignore',
    detached: true,
  });
  const ended = once(child, 'exit');
  try {
    while (!(await answers())) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      await pause(10);
    }
    return (performance.now() - began) / 1000;
  } finally {
    interrupt(child);
    await ended;
  }
}

const answers = () =>
  fetch(`http://localhost:${port}/readyz`).then(
    (reply) => reply.ok,
    () => false,
  );

/** As Ctrl-C does: everything npm started hears it. */
function interrupt({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGINT');
}
