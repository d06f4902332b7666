import { resolve } from 'node:path';

/** The checkout; the bench runs from `dist/test/bench`. */
export const root = resolve(import.meta.dirname, '..', '..', '..');
export const bench = resolve(root, 'test', 'bench');
