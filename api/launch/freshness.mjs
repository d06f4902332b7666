/** Whether what was built still fits its sources. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const inRoot = (...parts) => join(root, ...parts);

/** Removes what was compiled from sources that are gone, so that no forgotten test or verb lives on. */
export function sweep(folder) {
  for (const file of filesBelow(inRoot('dist', folder))) {
    const source = file.replace(inRoot('dist'), root).replace(/\.js(\.map)?$/, '.ts');
    if (/\.js(\.map)?$/.test(file) && !existsSync(source)) rmSync(file);
  }
}

/** Changes whenever a source is added, removed or written. */
export function fingerprint(places, kind) {
  const hash = createHash('sha256');
  for (const place of places)
    for (const file of filesBelow(inRoot(place)))
      if (kind.test(file)) {
        const { mtimeMs, size } = statSync(file);
        hash.update(`${file} ${mtimeMs} ${size}\n`);
      }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.name === 'node_modules'
      ? []
      : entry.isDirectory()
        ? filesBelow(join(path, entry.name))
        : [join(path, entry.name)],
  );
}

const stampOf = (name) => inRoot('dist', `.${name}-built-from`);

export function readStamp(name) {
  const stamp = stampOf(name);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

export function writeStamp(name, sources) {
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(stampOf(name), sources);
}
