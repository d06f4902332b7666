import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const millisecondsPerTick = 10;

/** User and system time of a process so far and of the children it has buried, in milliseconds; and its parent. */
function times(pid: number | string): { parent: number; cpu: number; buried: number } {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [user, system, buriedUser, buriedSystem] = rest
    .slice(9, 13)
    .map((ticks) => Number(ticks) * millisecondsPerTick);
  return { parent: Number(parent), cpu: user! + system!, buried: buriedUser! + buriedSystem! };
}

export const cpuOf = (pid: number): number => times(pid).cpu;

/** CPU time of everything that one process ever started, in milliseconds: the backends of a PostgreSQL, ended ones too. */
export function cpuBelow(pid: number): number {
  let sum = times(pid).buried;
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
