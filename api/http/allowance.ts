const keepAtMost = 10_000;

interface Bucket {
  left: number;
  at: number;
}

export interface Verdict {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until this much is there again; 0 when allowed. */
  readonly retryAfter: number;
  /** Seconds until the allowance is whole again. */
  readonly reset: number;
}

/** What each caller may still spend: refilled evenly over a minute, for the callers of late, in this process. */
export class Allowance {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly limit: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  spend(caller: string, amount: number): Verdict {
    const at = this.now();
    const perSecond = this.limit / 60;
    const before = this.#buckets.get(caller) ?? { left: this.limit, at };
    const left = Math.min(this.limit, before.left + ((at - before.at) / 1000) * perSecond);
    const allowed = amount <= left;
    const remaining = allowed ? left - amount : left;
    this.#keep(caller, { left: remaining, at });
    return {
      allowed,
      limit: this.limit,
      remaining: Math.floor(remaining),
      retryAfter: allowed ? 0 : Math.ceil((Math.min(amount, this.limit) - left) / perSecond),
      reset: Math.ceil((this.limit - remaining) / perSecond),
    };
  }

  /** Moves the caller to the end and forgets who was away longest. */
  #keep(caller: string, bucket: Bucket): void {
    this.#buckets.delete(caller);
    this.#buckets.set(caller, bucket);
    if (this.#buckets.size <= keepAtMost) return;
    const [oldest] = this.#buckets.keys();
    this.#buckets.delete(oldest!);
  }
}
