/** Answers kept for a while, so that a partner who leafs through a list does not have it made anew for every page. */
export class Remembered<Value> {
  readonly #kept = new Map<string, { value: Promise<Value>; until: number }>();

  constructor(
    private readonly keepFor: number,
    private readonly most: number,
  ) {}

  get(key: string, now: Date, make: () => Promise<Value>): Promise<Value> {
    const known = this.#kept.get(key);
    if (known && known.until > now.getTime()) return known.value;
    const value = make();
    if (this.#kept.size >= this.most) this.#kept.clear();
    this.#kept.set(key, { value, until: now.getTime() + this.keepFor });
    value.catch(() => this.#kept.delete(key));
    return value;
  }
}
