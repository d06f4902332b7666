import { chownSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** PostgreSQL refuses to run as root; who it runs as instead, and how to start a program as them. */
export interface PlainUser {
  own(path: string): void;
  command(program: string, args: string[]): { file: string; args: string[]; uid?: number; gid?: number };
}

/** `needed`: files and folders that this user has to reach. */
export function plainUser(needed: string[]): PlainUser {
  if (process.getuid?.() !== 0) return { own: () => {}, command: (file, args) => ({ file, args }) };
  const { uid, gid } = findUser();
  const own = (path: string) => chownSync(path, uid, gid);
  if (needed.every((path) => isReachable(path))) return { own, command: (file, args) => ({ file, args, uid, gid }) };
  return {
    own,
    command: (program, args) => ({ file: 'setpriv', args: [...passingFolders(uid, gid), program, ...args] }),
  };
}

/** Root's own folders (`/root`, `mktemp -d`) stop everybody else on the way: let this one process pass, still not as root. */
const passingFolders = (uid: number, gid: number) => [
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--securebits=+no_setuid_fixup', // without it access(2) forgets the capability
];

function findUser(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return { uid: Number(user?.[2] ?? 65534), gid: Number(user?.[3] ?? 65534) };
}

function isReachable(path: string): boolean {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0) return false;
  return true;
}
