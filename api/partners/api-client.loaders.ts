import DataLoader from 'dataloader';
import type { Context } from '../shared/index.ts';
import type { ApiClientSecretType } from './api-client.type.ts';

export const apiClientColumns = `client.id, client.client_id as "clientId", client.name,
  client.organisation_id as "organisationId", client.role, client.area_code as "areaCode", client.scopes, client.status,
  client.version, client.created_at as "createdAt", client.updated_at as "updatedAt"`;

/** Every secret a client ever had, the newest first. */
export const secretsOfClient = (ctx: Context) =>
  new DataLoader<string, ApiClientSecretType[]>(async (ids) => {
    const rows = await ctx.reads.rows<ApiClientSecretType>(
      `select id, api_client_id as "apiClientId", created_at as "createdAt", expires_at as "expiresAt",
         revoked_at as "revokedAt", revoked_at is null and (expires_at is null or expires_at > $2) as live
       from api_client_secret where api_client_id = any ($1) order by id desc`,
      [ids, ctx.now()],
    );
    return ids.map((id) => rows.filter(({ apiClientId }) => apiClientId === id));
  });
