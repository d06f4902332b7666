import type { Scope } from '../people/index.ts';

/**
 * Conditions of a list that may grow for years: only what is asked for is said, so that an index can answer it.
 *
 * Every text is ours; whatever comes from outside travels in `values`.
 */
export class Conditions {
  readonly values: unknown[] = [];
  readonly #said: string[] = [];

  place(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  /** Says a condition when there is a value for it. */
  where(value: unknown, say: (place: string) => string): this {
    if (value !== undefined && value !== null) this.#said.push(say(this.place(value)));
    return this;
  }

  also(condition: string): this {
    this.#said.push(condition);
    return this;
  }

  /** Rows of an area, whatever its level; every area below sorts between its code and `code/`. */
  area(column: string, code: string): string {
    if (code === '' || code === 'ID') return 'true';
    const low = code.replace(/\.$/, '');
    return `(${column} >= ${this.place(low)} collate "C" and ${column} < ${this.place(`${low}/`)} collate "C")`;
  }

  /** Rows that the scope shows: everything, or those of its areas, and what else the list allows. */
  scope(scope: Scope, areaColumn: string, other?: () => string): this {
    if (scope.everything) return this;
    const shown = scope.areas.map((prefix) => this.area(areaColumn, prefix));
    if (other) shown.push(other());
    return this.also(shown.length > 0 ? `(${shown.join(' or ')})` : 'false');
  }

  toString(): string {
    return this.#said.length > 0 ? this.#said.join(' and ') : 'true';
  }
}
