import { issuer, requestTokens, type TokenAnswer, TokenRefused } from './issuer.ts';
import { challengeOf, randomText } from './pkce.ts';

export type SessionState = 'signed-out' | 'signed-in' | 'ended';

interface Departure {
  state: string;
  verifier: string;
  returnTo: string;
}

const departureKey = 'satu-pintu.departure';
const renewBefore = 60_000;

/** Tokens live in this object only; a reload asks the issuer again, whose cookie answers without a form. */
class Session {
  state: SessionState = 'signed-out';
  #tokens: TokenAnswer | undefined;
  #timer: number | undefined;
  #renewal: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get accessToken(): string | undefined {
    return this.#tokens?.access_token;
  }

  /** Leaves for the sign-in page and never comes back to the caller. */
  async depart(language: string, returnTo = window.location.pathname + window.location.search): Promise<never> {
    const departure: Departure = { state: randomText(), verifier: randomText(), returnTo };
    sessionStorage.setItem(departureKey, JSON.stringify(departure));
    const address = new URL(issuer.authorization);
    address.search = new URLSearchParams({
      client_id: issuer.clientId,
      response_type: 'code',
      redirect_uri: issuer.callback,
      scope: issuer.scope,
      resource: issuer.resource,
      state: departure.state,
      code_challenge: await challengeOf(departure.verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
    }).toString();
    window.location.assign(address);
    return new Promise(() => {});
  }

  /** Redeems the code the issuer sent back; answers where the person wanted to go. */
  async arrive(): Promise<string> {
    const answer = new URLSearchParams(window.location.search);
    const departure: Departure | null = JSON.parse(sessionStorage.getItem(departureKey) ?? 'null');
    sessionStorage.removeItem(departureKey);
    const error = answer.get('error');
    if (error) throw new TokenRefused(error);
    if (!departure || answer.get('state') !== departure.state || (answer.get('iss') ?? issuer.name) !== issuer.name)
      throw new TokenRefused('state_mismatch');
    this.#keep(
      await requestTokens({
        grant_type: 'authorization_code',
        code: answer.get('code') ?? '',
        redirect_uri: issuer.callback,
        code_verifier: departure.verifier,
      }),
    );
    return departure.returnTo;
  }

  /** Exchanges the refresh token for new ones; two callers at once share one exchange, since each token works once. */
  renew(): Promise<void> {
    this.#renewal ??= this.#exchange().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #exchange(): Promise<void> {
    const { refresh_token, id_token } = this.#tokens ?? {};
    if (!refresh_token) return this.end();
    try {
      const tokens = await requestTokens({ grant_type: 'refresh_token', refresh_token });
      this.#keep({ refresh_token, id_token, ...tokens });
    } catch (fault) {
      if (!(fault instanceof TokenRefused)) throw fault; // offline: the next request tries again
      this.end();
    }
  }

  /** The issuer no longer knows this session: someone signed it out, or it grew too old. */
  end(): void {
    this.#forget('ended');
  }

  signOut(): void {
    const { id_token } = this.#tokens ?? {};
    const address = new URL(issuer.endSession);
    address.search = new URLSearchParams({
      client_id: issuer.clientId,
      post_logout_redirect_uri: issuer.signedOut,
      ...(id_token && { id_token_hint: id_token }),
    }).toString();
    this.#forget('signed-out');
    window.location.assign(address);
  }

  #keep(tokens: TokenAnswer): void {
    this.#tokens = tokens;
    this.#change('signed-in');
    window.clearTimeout(this.#timer);
    const wait = Math.max(tokens.expires_in * 1000 - renewBefore, 5_000);
    this.#timer = window.setTimeout(() => this.renew().catch(() => undefined), wait);
  }

  #forget(state: SessionState): void {
    this.#tokens = undefined;
    window.clearTimeout(this.#timer);
    this.#change(state);
  }

  #change(state: SessionState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}

export const session = new Session();
