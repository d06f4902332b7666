/**
 * Remembers where each page of a list begins, so that react-admin's page numbers become cursors.
 *
 * Pages are only reached one after another; a page whose beginning is unknown (a reload of page 3) is walked to.
 */
export class Cursors {
  readonly #lists = new Map<string, { starts: (string | null)[]; total?: number }>();

  of(list: string) {
    const known = this.#lists.get(list) ?? { starts: [null] };
    this.#lists.delete(list); // the list used last is kept longest
    this.#lists.set(list, known);
    if (this.#lists.size > 50) this.#lists.delete(this.#lists.keys().next().value as string);
    return known;
  }
}
