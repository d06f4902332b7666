import type { Pool } from 'pg';
import { dayInJakarta } from '../shared/index.ts';
import { findViewer, type TokenSubject } from './find-viewer.ts';
import type { SatuPintuViewer } from './viewer.ts';

/** Long enough to spare the database, short enough that a disabled user, client or agreement is out within a minute. */
const keepFor = 20_000;
const keepAtMost = 5_000;

interface Kept {
  readonly viewer: Promise<SatuPintuViewer | undefined>;
  readonly until: number;
}

/** Viewers of recent tokens, so that a page of requests costs one look-up. */
export class Viewers {
  readonly #kept = new Map<string, Kept>();

  constructor(
    private readonly pool: Pool,
    private readonly now: () => Date,
  ) {}

  find(token: TokenSubject): Promise<SatuPintuViewer | undefined> {
    const at = this.now().getTime();
    const key = `${token.kind}:${token.subject}:${token.clientId}:${token.issuedAt}:${token.scopes ?? '*'}`;
    const kept = this.#kept.get(key);
    if (kept && kept.until > at) return kept.viewer;
    const viewer = findViewer(this.pool, token, dayInJakarta(this.now()));
    if (this.#kept.size >= keepAtMost) this.#kept.clear();
    this.#kept.set(key, { viewer, until: at + keepFor });
    viewer.catch(() => this.#kept.delete(key));
    return viewer;
  }

  /** Forgets everybody at once: after a change of rights in this process it counts immediately. */
  forget(): void {
    this.#kept.clear();
  }
}
