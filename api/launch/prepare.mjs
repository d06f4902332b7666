/** What has to be there before the service can run: packages, the compiled service, the built console. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, relative, resolve } from 'node:path';
import { fingerprint, inRoot, readStamp, root, sweep, writeStamp } from './freshness.mjs';
import { giveUp } from './words.mjs';
import { work } from './work.mjs';

const linkToNode = inRoot('node_modules', '.bin', 'node');
const pinnedNode = inRoot('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');

export async function prepare() {
  await prepareService();
  await buildConsole();
}

export async function prepareService() {
  process.chdir(root);
  if (!versionAtLeast(20, 0)) giveUp(tooOld('20'));
  if (!isInstalled()) await install();
  linkNode();
  if (!existsSync(pinnedNode) && !versionAtLeast(22, 17)) giveUp(tooOld('22.17'));
  await buildService();
}

export const runsPinnedNode = () =>
  existsSync(pinnedNode) ? realpathSync(pinnedNode) === realpathSync(process.execPath) : versionAtLeast(22, 17);

/** Runs a script in a process of its own; Ctrl-C reaches it through the terminal, other signals through us. */
export function runWithPinnedNode(args, variables = {}) {
  const node = existsSync(pinnedNode) ? pinnedNode : process.execPath;
  const child = spawn(node, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...variables },
  });
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)));
}

/** npm 10 forgets the link by which scripts find our Node, because the package for another machine names the same one. */
function linkNode() {
  if (existsSync(pinnedNode) && !existsSync(linkToNode))
    symlinkSync(relative(dirname(linkToNode), pinnedNode), linkToNode);
}

function versionAtLeast(major, minor) {
  const [ours, ourMinor] = process.versions.node.split('.').map(Number);
  return ours > major || (ours === major && ourMinor >= minor);
}

const tooOld = (least) => ({
  id: `Node ${process.versions.node} terlalu lama: pasang Node ${least} atau lebih baru (https://nodejs.org), lalu ulangi.`,
  en: `Node ${process.versions.node} is too old: install Node ${least} or newer (https://nodejs.org) and try again.`,
});

/** Compares npm's own record of what it installed with the lock file. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules', '.package-lock.json');
  return Object.entries(wanted ?? {}).every(
    ([path, { version, optional }]) => path === '' || (present?.[path] ? present[path].version === version : optional),
  );
}

function packagesIn(...parts) {
  try {
    return JSON.parse(readFileSync(inRoot(...parts), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function install() {
  const bin = inRoot('node_modules', '.bin');
  // npm must not run on the Node that it is about to replace
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => resolve(folder) !== bin);
  await work(
    { id: 'Memasang paket (sekali saja, sekitar satu menit)', en: 'Installing packages (once, about a minute)' },
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { PATH: path.join(delimiter), NODE_ENV: '' },
    {
      id: 'Paket tidak terpasang: periksa jaringan dan ruang diska, lalu ulangi.',
      en: 'The packages could not be installed: check the network and the disk, then try again.',
    },
  );
}

async function buildService() {
  const sources = fingerprint(['api', 'migrations', 'test', 'tsconfig.json', 'package-lock.json'], /\.(ts|json)$/);
  if (readStamp('service') === sources) return;
  await work(
    { id: 'Mengompilasi layanan', en: 'Compiling the service' },
    process.execPath,
    [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'],
    {},
    { id: 'Kode tidak lolos pemeriksaan tipe.', en: 'The code does not pass the type check.' },
  );
  for (const folder of ['api', 'migrations', 'test']) sweep(folder);
  writeStamp('service', sources);
}

async function buildConsole() {
  if (!existsSync(inRoot('admin', 'vite.config.ts'))) return;
  const sources = fingerprint(['admin', 'schema', 'package-lock.json'], /./);
  if (readStamp('admin') === sources && existsSync(inRoot('dist', 'admin', 'index.html'))) return;
  await work(
    { id: 'Membangun konsol', en: 'Building the console' },
    existsSync(pinnedNode) ? pinnedNode : process.execPath,
    [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', 'admin', '--logLevel', 'warn'],
    { NODE_ENV: 'production' },
    { id: 'Konsol tidak bisa dibangun.', en: 'The console could not be built.' },
  );
  writeStamp('admin', sources);
}
