/** The public client `console` at the service's own issuer: same host, no secret. */
const at = (path: string) => new URL(path, window.location.origin).href;

export const issuer = {
  name: at('/oidc'),
  authorization: at('/oidc/auth'),
  token: at('/oidc/token'),
  endSession: at('/oidc/session/end'),
  clientId: 'console',
  resource: at('/graphql'),
  scope: 'openid offline_access',
  callback: at('/admin/callback'),
  signedOut: at('/admin/'),
};

export interface TokenAnswer {
  access_token: string;
  refresh_token?: string;
  id_token?: string;
  expires_in: number;
}

/** The issuer said no: the code or refresh token is spent, revoked or too old. */
export class TokenRefused extends Error {}

export async function requestTokens(parameters: Record<string, string>): Promise<TokenAnswer> {
  const reply = await fetch(issuer.token, {
    method: 'POST',
    body: new URLSearchParams({ client_id: issuer.clientId, resource: issuer.resource, ...parameters }),
  });
  if (reply.ok) return reply.json();
  if (reply.status >= 500 || reply.status === 429) throw new Error(`The issuer answered ${reply.status}.`);
  const { error = reply.status } = await reply.json().catch(() => ({}));
  throw new TokenRefused(String(error));
}
