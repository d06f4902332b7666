/** The part of oidc-provider 9 that is used here; it comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** What the provider keeps of a session, grant, code, token or interaction. */
  export interface Payload {
    [name: string]: unknown;
    uid?: string;
    grantId?: string;
    accountId?: string;
  }

  export interface Adapter {
    upsert(id: string, payload: Payload, expiresIn?: number): Promise<void>;
    find(id: string): Promise<Payload | undefined>;
    findByUid(uid: string): Promise<Payload | undefined>;
    findByUserCode(userCode: string): Promise<Payload | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  }

  export class Client {
    [name: string]: unknown;
    clientId: string;
    grantTypeAllowed(type: string): boolean;
    compareClientSecret(secret: string): boolean | Promise<boolean>;
  }

  export class Grant {
    constructor(values: { clientId: string; accountId: string });
    static find(id: string): Promise<Grant | undefined>;
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export interface Interaction {
    readonly uid: string;
    readonly returnTo: string;
    readonly prompt: { readonly name: string };
    readonly params: Readonly<Record<string, string | undefined>>;
  }

  /** Koa's context, as far as the pages need it. */
  export interface OidcContext {
    readonly status: number;
    type: string;
    body: unknown;
    readonly req: IncomingMessage;
    readonly query: Readonly<Record<string, string | string[] | undefined>>;
    get(header: string): string;
    set(header: string, value: string): void;
    readonly oidc: {
      readonly client: Client;
      readonly provider: Provider;
      readonly params?: Readonly<Record<string, string | undefined>>;
      readonly session?: { readonly accountId?: string; grantIdFor(clientId: string): string | undefined };
      readonly account?: { readonly accountId: string };
      readonly entities: {
        readonly RotatedRefreshToken?: { readonly remainingTTL: number; readonly scopes: Iterable<string> };
        readonly IdTokenHint?: { readonly payload: { readonly sub?: string } };
      };
    };
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    proxy: boolean;
    use(middleware: (ctx: OidcContext, next: () => Promise<void>) => Promise<void>): this;
    readonly Client: { readonly prototype: Client };
    readonly Grant: typeof Grant;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionResult(request: IncomingMessage, response: ServerResponse, result: object): Promise<string>;
    on(event: 'server_error', listener: (ctx: OidcContext, fault: Error) => void): this;
  }

  export const errors: Record<'InvalidGrant' | 'InvalidScope' | 'InvalidTarget', new (detail?: string) => Error> & {
    readonly SessionNotFound: new (detail?: string) => Error;
    readonly CustomOIDCProviderError: new (error: string, description: string) => Error;
  };
}
