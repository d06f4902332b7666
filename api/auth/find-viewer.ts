import type { Pool } from 'pg';
import type { ViewerAgreement, ViewerAssignment } from '../shared/index.ts';
import { KnownViewer, type SatuPintuViewer } from './viewer.ts';

const userStatement = `
  select account.id, account.name, account.signed_out_at as "signedOutAt", coalesce(json_agg(json_build_object(
      'id', assignment.id, 'role', assignment.role, 'organisationId', assignment.organisation_id,
      'areaCode', assignment.area_code, 'programmeIds', assignment.programme_ids, 'validTo', assignment.valid_to
    ) order by assignment.id) filter (where assignment.id is not null), '[]') as assignments
  from user_account account
  left join assignment on assignment.user_id = account.id
    and $2::date between assignment.valid_from and coalesce(assignment.valid_to, 'infinity')
    and exists (select from organisation where organisation.id = assignment.organisation_id and organisation.status = 'ACTIVE')
  where account.id = $1 and account.status = 'ACTIVE'
  group by account.id`;

const clientStatement = `
  select client.id, client.name, client.client_id as "clientId", client.organisation_id as "organisationId", client.role,
    coalesce(client.area_code, organisation.area_code) as "areaCode", client.scopes
  from api_client client join organisation on organisation.id = client.organisation_id
  where client.client_id = $1 and client.status = 'ACTIVE' and organisation.status = 'ACTIVE'`;

const agreementStatement = `
  select id, number, organisation_id as "organisationId", purposes, programme_ids as "programmeIds",
    area_codes as "areaCodes", field_classes as "fieldClasses", valid_to::text as "validTo", daily_budget as "dailyBudget"
  from data_sharing_agreement
  where organisation_id = any ($1) and status = 'ACTIVE' and $2::date between valid_from and valid_to
  order by number`;

export interface TokenSubject {
  readonly kind: 'USER' | 'CLIENT';
  /** A user's row id, or the public `client_id` of an API client. */
  readonly subject: string;
  readonly clientId: string;
  /** When the token was issued, epoch seconds. */
  readonly issuedAt: number;
  /** Actions the token is narrowed to; undefined when it is whole. */
  readonly scopes?: readonly string[];
}

/** Who the token speaks for, as the database has it today; undefined when disabled, gone, or signed out since. */
export async function findViewer(pool: Pool, token: TokenSubject, today: string): Promise<SatuPintuViewer | undefined> {
  return token.kind === 'USER' ? findUser(pool, token, today) : findClient(pool, token, today);
}

async function findUser(pool: Pool, token: TokenSubject, today: string) {
  const { rows } = await pool.query(userStatement, [token.subject, today]);
  const [user] = rows;
  if (!user) return undefined;
  if (user.signedOutAt && Date.parse(user.signedOutAt) / 1000 > token.issuedAt) return undefined;
  const assignments: ViewerAssignment[] = user.assignments;
  const organisations = assignments.map(({ organisationId }) => organisationId);
  return new KnownViewer({
    kind: 'USER',
    id: user.id,
    name: user.name,
    clientId: token.clientId,
    organisationId: organisations[0],
    assignments,
    scopes: token.scopes ? [token.scopes] : [],
    agreements: await findAgreements(
      pool,
      assignments.filter(({ role }) => role === 'PARTNER'),
      today,
    ),
  });
}

async function findClient(pool: Pool, token: TokenSubject, today: string) {
  const { rows } = await pool.query(clientStatement, [token.subject]);
  const [client] = rows;
  if (!client) return undefined;
  const { id, role, organisationId, areaCode, scopes } = client;
  const assignments = [{ id, role, organisationId, areaCode, programmeIds: [] }];
  return new KnownViewer({
    kind: 'CLIENT',
    id,
    name: client.name,
    clientId: client.clientId,
    organisationId,
    assignments,
    scopes: [...(scopes.length > 0 ? [scopes] : []), ...(token.scopes ? [token.scopes] : [])],
    agreements: role === 'PARTNER' ? await findAgreements(pool, assignments, today) : [],
  });
}

async function findAgreements(pool: Pool, assignments: readonly ViewerAssignment[], today: string) {
  if (assignments.length === 0) return [];
  const organisations = assignments.map(({ organisationId }) => organisationId);
  const { rows } = await pool.query<ViewerAgreement>(agreementStatement, [organisations, today]);
  return rows;
}
