import { isId, statementName } from '../shared/index.ts';
import type { Queries } from './announce-outages.ts';

export interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly language: 'id' | 'en';
  readonly status: 'ACTIVE' | 'DISABLED';
  readonly passwordHash: string | null;
}

const columns = 'id, username, name, language, status, password_hash as "passwordHash"';

export async function findAccountByUsername(db: Queries, username: string): Promise<Account | undefined> {
  const text = `select ${columns} from user_account where lower(username) = lower($1)`;
  const { rows } = await db.query<Account>({ name: statementName(text), text, values: [username] });
  return rows[0];
}

export async function findAccountById(db: Queries, id: string): Promise<Account | undefined> {
  if (!isId(id)) return undefined;
  const text = `select ${columns} from user_account where id = $1 and status = 'ACTIVE'`;
  const { rows } = await db.query<Account>({ name: statementName(text), text, values: [id] });
  return rows[0];
}

/** The account as oidc-provider wants it; undefined once disabled. */
export async function findAccount(db: Queries, id: string) {
  const account = await findAccountById(db, id);
  return (
    account && {
      accountId: account.id,
      claims: () => ({
        sub: account.id,
        name: account.name,
        preferred_username: account.username,
        locale: account.language,
      }),
    }
  );
}
