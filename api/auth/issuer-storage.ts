import { createHash } from 'node:crypto';
import { type Adapter, errors, type Payload } from 'oidc-provider';
import { statementName } from '../shared/index.ts';
import type { Queries } from './announce-outages.ts';

/** An account's sessions, grants and tokens count only while it is active, and not from before it signed out everywhere. */
const living = `(account_id is null or exists (select from user_account account where account.id::text = account_id
  and account.status = 'ACTIVE' and (account.signed_out_at is null
    or to_timestamp(coalesce(payload->>'loginTs', payload->>'iat')::float8) >= date_trunc('second', account.signed_out_at))))`;

const columns = 'payload, extract(epoch from consumed_at)::int as consumed';

interface Row {
  readonly payload: Payload;
  readonly consumed: number | null;
}

/**
 * Where the issuer keeps one kind of thing: sessions, grants, codes, refresh tokens or interactions.
 *
 * A row is found by the hash of its id and never holds the id: whoever reads the table can use no session and no token.
 */
export class IssuerStorage implements Adapter {
  constructor(
    private readonly db: Queries,
    private readonly model: string,
  ) {}

  async upsert(id: string, payload: Payload, expiresIn?: number): Promise<void> {
    await this.#run(
      `insert into oidc_payload (model, id, payload, grant_id, uid, account_id, expires_at)
       values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(secs => $7))
       on conflict (model, id) do update set payload = excluded.payload, grant_id = excluded.grant_id,
         uid = excluded.uid, account_id = excluded.account_id, expires_at = excluded.expires_at`,
      [
        nameOf(id),
        JSON.stringify(payload, withoutIds),
        payload.grantId ?? null,
        payload.uid ?? null,
        payload.accountId ?? null,
        expiresIn ?? null,
      ],
    );
  }

  async find(id: string): Promise<Payload | undefined> {
    const found = await this.#one(
      `select ${columns} from oidc_payload where model = $1 and id = $2 and ${living}`,
      nameOf(id),
    );
    return found && { ...found, jti: id };
  }

  findByUid(uid: string): Promise<Payload | undefined> {
    return this.#one(`select ${columns} from oidc_payload where model = $1 and uid = $2 and ${living}`, uid);
  }

  async findByUserCode(): Promise<undefined> {
    return undefined; // only for devices without a browser, which we do not serve
  }

  /** Spends a code or refresh token once: of two at the same moment only one may win, and the other ends the grant. */
  async consume(id: string): Promise<void> {
    const name = nameOf(id);
    const spent = await this.#run(
      `update oidc_payload set consumed_at = clock_timestamp()
       where model = $1 and id = $2 and consumed_at is null returning id`,
      [name],
    );
    if (spent.length > 0) return;
    const used = await this.#one(`select ${columns} from oidc_payload where model = $1 and id = $2`, name);
    if (used?.grantId) await this.#endGrant(used.grantId);
    throw new errors.InvalidGrant('already used');
  }

  async destroy(id: string): Promise<void> {
    await this.#run('delete from oidc_payload where model = $1 and id = $2', [nameOf(id)]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#run('delete from oidc_payload where model = $1 and grant_id = $2', [grantId]);
  }

  async #endGrant(grantId: string): Promise<void> {
    const text = `delete from oidc_payload where grant_id = $1 or (model = 'Grant' and id = $2)`;
    await this.db.query({ text, values: [grantId, nameOf(grantId)] });
  }

  async #one(text: string, key: string): Promise<Payload | undefined> {
    const [row] = await this.#run(text, [key]);
    return row && { ...row.payload, ...(row.consumed !== null && { consumed: row.consumed }) };
  }

  async #run(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.db.query<Row>({ name: statementName(text), text, values: [this.model, ...values] });
    return rows;
  }
}

const nameOf = (id: string): string => createHash('sha256').update(id).digest('base64url');

const withoutIds = (key: string, value: unknown) => (key === 'jti' || key === 'cookie' ? undefined : value);
