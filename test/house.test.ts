import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Import, readImports } from './support/imports.ts';

/** From the ground up: what stands later may use what stands earlier, never the other way round. */
const floors = [
  ['shared', 'errors.ts', 'environment.ts'],
  ['nik'],
  ['audit'],
  ['auth'],
  ['regions'],
  ['people'],
  ['partners'],
  ['households'],
  ['population'],
  ['programmes'],
  ['targeting'],
  ['oversight'],
  ['http'],
];

const inside = readImports('api').filter(({ to, isPackage }) => !isPackage && to.startsWith('api/'));
const roomOf = (path: string) => path.split('/')[1] as string;
const floorOf = (path: string) => {
  const floor = floors.findIndex((rooms) => rooms.includes(roomOf(path)));
  if (floor >= 0) return floor;
  return roomOf(path) === 'launch' ? floors.length + 1 : floors.length;
};
const say = ({ from, to }: Import) => `${from} -> ${to}`;

test('every feature has its floor', () => {
  const rooms = readdirSync('api', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const placed = [...floors.flat(), 'launch'];
  expect(rooms.map(({ name }) => name).filter((name) => !placed.includes(name))).toEqual([]);
});

test('imports of the service point one way, down', () => {
  expect(inside.filter(({ from, to }) => floorOf(from) < floorOf(to)).map(say)).toEqual([]);
});

test('a feature is entered through its index', () => {
  const reachedPast = inside
    .filter(({ from, to }) => roomOf(from) !== roomOf(to) && to.includes('/', 'api/'.length))
    .filter(({ from, to }) => floorOf(from) + floorOf(to) > 0) // the ground floor is one room
    .filter(({ to }) => to !== `api/${roomOf(to)}/index.ts`);
  expect(reachedPast.map(say)).toEqual([]);
});

test('no file depends on itself, however far round', () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of inside) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  expect(cycles).toEqual([]);
});

test('every feature opens with its sentence', () => {
  const indexes = floors
    .flat()
    .map((room) => `api/${room}/index.ts`)
    .filter((file) => existsSync(file));
  expect(indexes.filter((file) => !/^\/\*\* .+[.!] \*\/\n/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the console knows nothing of the service but what is generated from the contract', () => {
  const outside = readImports('admin').filter(({ to, isPackage }) => !isPackage && !to.startsWith('admin/'));
  expect(outside.map(say)).toEqual([]);
});

test('migrations stand alone', () => {
  const outside = readImports('migrations').filter(({ to, isPackage }) => !isPackage && !to.startsWith('migrations/'));
  expect(outside.map(say)).toEqual([]);
});

test('the service imports nothing that is only there while developing', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const nameOf = (to: string) =>
    to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');
  const missing = readImports('api', 'migrations')
    .filter(({ to, isPackage }) => isPackage && !to.startsWith('node:') && !(nameOf(to) in dependencies))
    .filter(({ from }) => from !== 'api/launch/generate-client.ts'); // writes files of the repository
  expect(missing.map(say)).toEqual([]);
});
