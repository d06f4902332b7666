import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

export interface Kept {
  /** Ends it for good. */
  stop(): Promise<void>;
}

const firstWait = 100;
const longestWait = 10_000;

/** Starts a process and starts it again whenever it ends by itself, waiting longer after each failure. */
export async function keepRunning(
  start: () => Promise<ChildProcess>,
  { end, onEnded }: { end: (child: ChildProcess) => Promise<void>; onEnded: (child: ChildProcess) => void },
): Promise<Kept> {
  let stopping = false;
  let running: Promise<ChildProcess | undefined> = start();
  const watch = (child: ChildProcess) => {
    if (hasEnded(child)) void revive(child);
    else child.once('exit', () => void revive(child));
  };
  async function revive(ended: ChildProcess): Promise<void> {
    if (stopping) return;
    onEnded(ended);
    for (let wait = firstWait; !stopping; wait = Math.min(wait * 2, longestWait)) {
      await pause(wait);
      if (stopping) return;
      running = start().catch(() => undefined);
      const child = await running;
      if (child) return watch(child);
    }
  }
  watch((await running) as ChildProcess);
  return {
    async stop() {
      stopping = true;
      const child = await running;
      if (child && !hasEnded(child)) await end(child);
    },
  };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;
