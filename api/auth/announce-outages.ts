import { errors } from 'oidc-provider';
import type { Pool, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { TemporarilyUnavailable, translate } from '../errors.ts';

/** What the issuer needs of the database. */
export interface Queries {
  query<Row extends QueryResultRow>(statement: QueryConfig): Promise<QueryResult<Row>>;
}

/** While the database is away the issuer says so in OAuth's own words, so that clients come back. */
export function announceOutages(pool: Pool): Queries {
  return {
    async query<Row extends QueryResultRow>(statement: QueryConfig) {
      try {
        return await pool.query<Row>(statement);
      } catch (fault) {
        if (!(translate(fault) instanceof TemporarilyUnavailable)) throw fault;
        const outage = new errors.CustomOIDCProviderError('temporarily_unavailable', 'try again in a moment');
        throw Object.assign(outage, { status: 503, statusCode: 503, expose: true });
      }
    },
  };
}
