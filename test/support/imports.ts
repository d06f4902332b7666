import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Import {
  readonly from: string;
  /** A path from the root of the repository, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

const importing = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm;
const calling = /\b(?:import|require|resolve)\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of the sources below the folders, type imports too: whatever names a file depends on it. */
export function readImports(...folders: string[]): Import[] {
  return globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx,mjs}`))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      const names = [...text.matchAll(importing), ...text.matchAll(calling)].map(
        ([, one, other]) => one ?? other ?? '',
      );
      return names.map((name) => {
        const isPackage = !name.startsWith('.');
        return { from: file, to: isPackage ? name : normalize(join(dirname(file), name)), isPackage };
      });
    });
}
