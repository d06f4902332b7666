import { createHash, randomBytes } from 'node:crypto';

/** A person's browser as far as signing in needs one: keeps cookies, follows redirects, sends one form. */
export class Person {
  readonly #cookies = new Map<string, string>();
  readonly #verifier = randomBytes(32).toString('base64url');

  /**
   * @param origin where the service listens
   * @param publicUrl the address under which it knows itself
   */
  constructor(
    private readonly origin: string,
    private readonly publicUrl: string,
  ) {}

  async signIn(username: string, password: string): Promise<void> {
    const query = new URLSearchParams({
      client_id: 'console',
      response_type: 'code',
      redirect_uri: `${this.publicUrl}/admin/callback`,
      scope: 'openid profile',
      resource: `${this.publicUrl}/graphql`,
      state: 'bench',
      code_challenge: createHash('sha256').update(this.#verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    const page = await this.#follow(`/oidc/auth?${query}`);
    const back = await this.#follow(page, new URLSearchParams({ username, password }));
    const code = new URL(back).searchParams.get('code');
    if (!code) throw new Error(`no code in ${back}`);
    const reply = await this.#send(
      '/oidc/token',
      new URLSearchParams({
        client_id: 'console',
        grant_type: 'authorization_code',
        redirect_uri: `${this.publicUrl}/admin/callback`,
        code_verifier: this.#verifier,
        code,
      }),
      { origin: this.publicUrl },
    );
    if (!reply.ok) throw new Error(await reply.text());
    await reply.arrayBuffer();
  }

  /** Goes where it is sent until a page is shown or the console's own address is reached; answers the address. */
  async #follow(start: string, form?: URLSearchParams): Promise<string> {
    let at = start;
    let reply = await this.#send(at, form);
    while (reply.status === 302 || reply.status === 303) {
      await reply.arrayBuffer();
      at = new URL(reply.headers.get('location') as string, this.publicUrl).href;
      if (at.startsWith(`${this.publicUrl}/admin/`)) return at;
      reply = await this.#send(at);
    }
    if (!reply.ok) throw new Error(`${at}: ${reply.status}`);
    await reply.arrayBuffer();
    return at;
  }

  async #send(address: string, form?: URLSearchParams, headers: Record<string, string> = {}): Promise<Response> {
    const { pathname, search } = new URL(address, this.publicUrl);
    const reply = await fetch(this.origin + pathname + search, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; '), ...headers },
      ...(form && { body: form }),
    });
    for (const cookie of reply.headers.getSetCookie()) {
      const [name, value] = (cookie.split(';')[0] as string).split('=') as [string, string];
      this.#cookies.set(name, value);
    }
    return reply;
  }
}
