import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** A zombie (ended, and nobody asked how) counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return statusOf(pid)[0] !== 'Z';
}

/** A process as a name that is not reused when its number is. */
export const identityOf = (pid: number) => (isAlive(pid) ? `${pid} ${statusOf(pid)[19] ?? ''}`.trim() : undefined);

/** The fields of /proc/PID/stat after the name, state first; none where the system has no /proc. */
function statusOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** The folder a process works in; undefined where the system does not tell. */
export function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Interrupts `child` when this process ends, even by `kill -9`: a shell waits for our end of a pipe to close. */
export function interruptWhenWeEnd(child: ChildProcess, as: { uid?: number; gid?: number }): void {
  const watch = spawn('/bin/sh', ['-c', `read -r _; kill -INT ${child.pid}`], {
    ...as,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watch.unref();
  (watch.stdin as unknown as { unref(): void }).unref();
  child.once('exit', () => watch.kill('SIGKILL'));
}
