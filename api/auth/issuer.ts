import { type Client, errors, type OidcContext, Provider } from 'oidc-provider';
import type { Pool } from 'pg';
import { findAccount } from './accounts.ts';
import { actions } from './actions.ts';
import { announceOutages } from './announce-outages.ts';
import { IssuerStorage } from './issuer-storage.ts';
import { comparesByHash, consoleClient, extraMetadata, OauthClients } from './oauth-clients.ts';
import { errorPage, signedOutPage, signOutPage } from './pages.ts';

const minute = 60;
const hour = 60 * minute;

/** One working day; after that a person signs in again. */
const sessionLifetime = 12 * hour;
export const accessTokenLifetime = 10 * minute;

export interface SigningKeys {
  /** Private JWKS; the first key signs, all are published. */
  readonly keys: readonly ({ readonly kty: string; readonly kid: string } & Record<string, unknown>)[];
}

export interface IssuerSettings {
  /** The address people and partners use, without a slash at its end. */
  readonly publicUrl: string;
  readonly signing: SigningKeys;
  /** Sign the cookies; the first signs, all are accepted. */
  readonly cookieKeys: readonly string[];
}

export const issuerName = (publicUrl: string) => `${publicUrl}/oidc`;
export const audienceOf = (publicUrl: string) => `${publicUrl}/graphql`;

/** Issues every token: client credentials for partners, authorization code with PKCE for people. */
export function createIssuer(
  { publicUrl, signing, cookieKeys }: IssuerSettings,
  pool: Pool,
  now: () => Date,
): Provider {
  const audience = audienceOf(publicUrl);
  const { alg = 'RS256', kid } = signing.keys[0] as { alg?: string; kid: string };
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true, secure: publicUrl.startsWith('https:') };
  const db = announceOutages(pool);
  const clients = new OauthClients(db, now);
  const provider = new Provider(issuerName(publicUrl), {
    adapter: (model: string) => (model === 'Client' ? clients : new IssuerStorage(db, model)),
    clients: [consoleClient(publicUrl)],
    clientDefaults: { id_token_signed_response_alg: alg },
    extraClientMetadata: { properties: extraMetadata },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    jwks: { keys: signing.keys },
    cookies: { keys: cookieKeys, long: cookie, short: cookie },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'locale'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      userinfo: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: ownToken },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo(ctx: OidcContext, resource: string, client: Client) {
          if (resource !== audience) throw new errors.InvalidTarget('unknown resource');
          return {
            audience,
            scope: grantable(ctx, client).join(' '),
            accessTokenTTL: accessTokenLifetime,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg, kid } },
          };
        },
      },
    },
    ttl: {
      AccessToken: accessTokenLifetime,
      ClientCredentials: accessTokenLifetime,
      AuthorizationCode: minute,
      IdToken: accessTokenLifetime,
      Interaction: 30 * minute,
      Session: sessionLifetime,
      Grant: 14 * 24 * hour,
      RefreshToken: refreshTokenLifetime,
    },
    rotateRefreshToken: () => true,
    issueRefreshToken: (_ctx: OidcContext, client: Client) => client.grantTypeAllowed('refresh_token'),
    loadExistingGrant: (ctx: OidcContext) => grantWithoutAsking(ctx, audience),
    findAccount: (_ctx: OidcContext, id: string) => findAccount(db, id),
    interactions: { url: (_ctx: OidcContext, { uid }: { uid: string }) => `${publicUrl}/sign-in/${uid}` },
    clientBasedCORS: (_ctx: OidcContext, origin: string) => origin === new URL(publicUrl).origin, // browsers name it at home, too
    renderError: errorPage,
  });
  provider.Client.prototype.compareClientSecret = comparesByHash;
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.status === 503) ctx.set('retry-after', '2');
  });
  provider.proxy = true; // `mountIssuer` states the public address in the forwarding headers, whatever the caller sent
  return provider;
}

const ownToken = (_ctx: OidcContext, client: Client, token: { clientId?: string }) =>
  token.clientId === client.clientId;

/** Rotation never prolongs: a family of refresh tokens ends with the day that its first was issued for. */
function refreshTokenLifetime({ oidc }: OidcContext): number {
  return oidc.entities.RotatedRefreshToken?.remainingTTL ?? sessionLifetime;
}

/** Actions that a token of this client may name as scopes. Asking for more must fail: a token without scopes is whole. */
function grantable({ oidc }: OidcContext, client: Client): readonly string[] {
  if (!client.grantTypeAllowed('client_credentials')) {
    refuseWidening(oidc);
    return actions;
  }
  const allowed = client.allowed_actions as readonly string[];
  const refused = oidc.params?.scope?.split(' ').filter((scope) => !allowed.includes(scope)) ?? [];
  if (refused.length > 0) throw new errors.InvalidScope('requested scope is not allowed');
  return allowed;
}

/** A refresh that names none of the actions its token was narrowed to would come back whole. */
function refuseWidening({ entities, params }: OidcContext['oidc']): void {
  const named = (scopes: Iterable<string>) =>
    [...scopes].some((scope) => (actions as readonly string[]).includes(scope));
  const asked = params?.scope?.split(' ');
  if (asked && !named(asked) && named(entities.RotatedRefreshToken?.scopes ?? []))
    throw new errors.InvalidScope('requested scope names no action');
}

/** Our own console needs no consent. */
async function grantWithoutAsking({ oidc }: OidcContext, audience: string) {
  const { Grant } = oidc.provider;
  const known = oidc.session?.grantIdFor(oidc.client.clientId);
  const earlier = known && (await Grant.find(known));
  if (earlier) return earlier;
  const grant = new Grant({ clientId: oidc.client.clientId, accountId: oidc.account?.accountId as string });
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope(audience, actions.join(' '));
  await grant.save();
  return grant;
}
