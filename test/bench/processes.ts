import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const millisecondsPerTick = 10;

/** User and system time of a process so far, in milliseconds, and the process that started it. */
function times(pid: number | string): { parent: number; cpu: number } {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(parent), cpu: (Number(rest[9]) + Number(rest[10])) * millisecondsPerTick };
}

export const cpuOf = (pid: number): number => times(pid).cpu;

/** CPU time of everything that one process started, in milliseconds: the backends of a PostgreSQL. */
export function cpuBelow(pid: number): number {
  let sum = 0;
  for (const other of readdirSync('/proc')) {
    if (!/^\d+$/.test(other)) continue;
    try {
      const { parent, cpu } = times(other);
      if (parent === pid) sum += cpu;
    } catch {
      // it ended while we looked
    }
  }
  return sum;
}

export const postmasterOf = (folder: string): number =>
  Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Resident memory in MB. */
export function memory(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

export const loadAverage = (): string => readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');
