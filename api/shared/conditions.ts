/**
 * What a list asks for, as SQL: only what is asked for is said, so that an index can answer it.
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

  also(condition: string | undefined): this {
    if (condition !== undefined) this.#said.push(condition);
    return this;
  }

  /** Rows of an area (a code or its reach prefix) and of those in it: these sort between its code and `code/`. */
  within(column: string, area: string): string {
    if (area === '' || area === 'ID') return 'true';
    const low = area.replace(/\.$/, '');
    return `(${column} >= ${this.place(low)} collate "C" and ${column} < ${this.place(`${low}/`)} collate "C")`;
  }

  toString(): string {
    return this.#said.length > 0 ? this.#said.join(' and ') : 'true';
  }
}
