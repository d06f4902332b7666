import type { Context } from './context.ts';

/**
 * The same caller reading within these areas, whatever the own reach; for verbs that checked the right to do so.
 *
 * Readers and loaders are its own: rows found with it never serve another field of the request.
 */
export function reaching(ctx: Context, prefixes: readonly string[]): Context {
  const loaders = new Map<unknown, unknown>();
  // Inherits and does not copy: a copy would make the unit of work that most requests do without.
  const inside: Context = Object.assign(Object.create(ctx) as Context, {
    reads: ctx.reads.apart(prefixes),
    loader<Loader>(make: (own: Context) => Loader): Loader {
      if (!loaders.has(make)) loaders.set(make, make(inside));
      return loaders.get(make) as Loader;
    },
  });
  return inside;
}
