import { createHash, randomBytes } from 'node:crypto';
import type { Server } from '../../api/server.ts';
import { audience, publicUrl } from './keys.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
}

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
  readonly expires_in: number;
}

export const callback = `${publicUrl}/admin/callback`;

/** A person's browser: keeps cookies by path, follows redirects within the service, runs no script. */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>();
  readonly #verifier = randomBytes(32).toString('base64url');
  readonly #state = randomBytes(8).toString('hex');
  /** Where the last answer came from. */
  at = '';

  constructor(
    private readonly server: Server,
    private readonly language = 'en',
    private readonly address = '192.0.2.1',
  ) {}

  async open(url: string, form?: Record<string, string>, headers: Record<string, string> = {}): Promise<Reply> {
    const { pathname, search } = new URL(url, publicUrl);
    const reply = await this.server.http.inject({
      method: form ? 'POST' : 'GET',
      url: pathname + search,
      remoteAddress: this.address,
      headers: {
        host: 'elsewhere.example',
        accept: 'text/html',
        'accept-language': this.language,
        cookie: this.#cookiesFor(pathname),
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(form && { payload: new URLSearchParams(form).toString() }),
    });
    this.at = pathname + search;
    for (const { name, value, path = '/', expires } of reply.cookies)
      if (expires && expires.getTime() < Date.now()) this.#cookies.delete(name);
      else this.#cookies.set(name, { value, path });
    return { status: reply.statusCode, headers: reply.headers, text: reply.body };
  }

  /** Opens a page and goes where it sends, until something is shown or it leads to one of the console's own addresses. */
  async follow(url: string, form?: Record<string, string>, headers?: Record<string, string>): Promise<Reply> {
    let reply = await this.open(url, form, headers);
    while (reply.status === 303 || reply.status === 302) {
      const next = String(reply.headers.location);
      if (next.startsWith(`${publicUrl}/admin/`)) return reply;
      reply = await this.open(next);
    }
    return reply;
  }

  /** What the console does first: asks the issuer for a code. */
  depart(parameters: Record<string, string> = {}): Promise<Reply> {
    const query = new URLSearchParams({
      client_id: 'console',
      response_type: 'code',
      redirect_uri: callback,
      scope: 'openid profile',
      resource: audience,
      state: this.#state,
      code_challenge: createHash('sha256').update(this.#verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...parameters,
    });
    return this.follow(`/oidc/auth?${query}`);
  }

  /** Fills in the page that is open. */
  submit(username: string, password: string, headers?: Record<string, string>): Promise<Reply> {
    return this.follow(this.at, { username, password }, headers);
  }

  /** The code in the address that the issuer sends the person back to. */
  codeIn(reply: Reply): string {
    const answer = new URL(String(reply.headers.location)).searchParams;
    if (answer.get('state') !== this.#state) throw new Error(`no answer to our request: ${reply.headers.location}`);
    const code = answer.get('code');
    if (!code) throw new Error(String(answer.get('error')));
    return code;
  }

  redeem(code: string, changed: Record<string, string> = {}) {
    return this.#token({
      client_id: 'console',
      grant_type: 'authorization_code',
      redirect_uri: callback,
      code_verifier: this.#verifier,
      code,
      ...changed,
    });
  }

  /** From the first click to the tokens. */
  async signIn(username: string, password: string): Promise<Tokens> {
    const page = await this.depart();
    const back = page.status === 303 ? page : await this.submit(username, password);
    const { body } = await this.redeem(this.codeIn(back));
    return body;
  }

  refresh(refresh_token: string) {
    return this.#token({ client_id: 'console', grant_type: 'refresh_token', refresh_token });
  }

  /** As a script of the console asks: browsers name the origin of every POST. */
  #token(form: Record<string, string>) {
    return askForToken(this.server, form, undefined, { origin: publicUrl });
  }

  cookie(name: string): string {
    const found = this.#cookies.get(name);
    if (!found) throw new Error(`no cookie ${name}`);
    return found.value;
  }

  #cookiesFor(path: string): string {
    return [...this.#cookies]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }
}

/** One call of the token endpoint. */
export async function askForToken(
  server: Server,
  form: Record<string, string>,
  basic?: { id: string; secret: string },
  headers: Record<string, string> = {},
) {
  const reply = await server.http.inject({
    method: 'POST',
    url: '/oidc/token',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
      ...(basic && {
        authorization: `Basic ${Buffer.from(`${encodeURIComponent(basic.id)}:${encodeURIComponent(basic.secret)}`).toString('base64')}`,
      }),
    },
    payload: new URLSearchParams(form).toString(),
  });
  return { status: reply.statusCode, body: reply.json(), headers: reply.headers };
}
