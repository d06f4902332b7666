import { createHash, timingSafeEqual } from 'node:crypto';
import type { Adapter, Client, Payload } from 'oidc-provider';
import { statementName } from '../shared/index.ts';
import { roles } from './actions.ts';
import type { Queries } from './announce-outages.ts';

/** The first-party client through which people sign in: the office and the explorer. */
export const consoleClient = (publicUrl: string) => ({
  client_id: 'console',
  client_name: 'Satu Pintu',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [`${publicUrl}/admin/callback`, `${publicUrl}/explorer`],
  post_logout_redirect_uris: [`${publicUrl}/admin/`, `${publicUrl}/explorer`],
});

const statement = `
  select client.client_id as "clientId", client.name, client.role, client.scopes,
    array(select encode(secret_hash, 'hex') from api_client_secret secret where secret.api_client_id = client.id
      and secret.revoked_at is null and (secret.expires_at is null or secret.expires_at > $2) order by secret.id) as hashes
  from api_client client join organisation on organisation.id = client.organisation_id
  where client.client_id = $1 and client.status = 'ACTIVE' and organisation.status = 'ACTIVE'`;

interface ApiClient {
  readonly clientId: string;
  readonly name: string;
  readonly role: 'PARTNER' | 'INTEGRATOR';
  readonly scopes: readonly string[];
  readonly hashes: readonly string[];
}

/** API clients as the database has them at this moment, so that a disabled one gets no further token. */
export class OauthClients implements Pick<Adapter, 'find'> {
  constructor(
    private readonly db: Queries,
    private readonly now: () => Date,
  ) {}

  async find(clientId: string): Promise<Payload | undefined> {
    const { rows } = await this.db.query<ApiClient>({
      name: statementName(statement),
      text: statement,
      values: [clientId, this.now()],
    });
    const [client] = rows;
    return client && toMetadata(client);
  }
}

const toMetadata = ({ clientId, name, role, scopes, hashes }: ApiClient): Payload => ({
  client_id: clientId,
  client_name: name,
  client_secret: 'compared by its hash', // the provider insists on one; `comparesByHash` never looks at it
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  secret_hashes: hashes,
  allowed_actions:
    scopes.length > 0 ? scopes.filter((scope) => (roles[role] as readonly string[]).includes(scope)) : roles[role],
});

/** Names that `toMetadata` adds to the provider's own. */
export const extraMetadata = ['secret_hashes', 'allowed_actions'];

export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Every live secret opens; a secret has 256 random bits, so one round of SHA-256 keeps it as well as a slow hash would. */
export function comparesByHash(this: Client, secret: string): boolean {
  const given = secretHash(secret);
  return (this.secret_hashes as string[]).some((hash) => timingSafeEqual(Buffer.from(hash, 'hex'), given));
}
