import type { ClientBase } from 'pg';
import { recordAct } from '../audit/index.ts';
import { hashPassword } from '../auth/index.ts';
import { Complaint } from './complaint.ts';
import { typablePassword } from './typable-password.ts';

/** Gives an account a fresh password and ends its sessions: for whoever holds the database when nobody else can help. */
export async function givePassword(owner: ClientBase, username: string, now: Date): Promise<string> {
  const password = typablePassword();
  const passwordHash = await hashPassword(password);
  await owner.query('begin');
  try {
    const { rows } = await owner.query<{ id: string }>(
      `update user_account set password_hash = $2, signed_out_at = $3, version = version + 1, updated_at = $3
       where lower(username) = lower($1) and status = 'ACTIVE' returning id`,
      [username, passwordHash, now],
    );
    const id = rows[0]?.id;
    if (!id)
      throw new Complaint({
        id: `Tidak ada pengguna aktif bernama "${username}".`,
        en: `There is no active user named "${username}".`,
      });
    await owner.query('delete from oidc_payload where account_id = $1', [id]);
    await recordAct(owner, 'user.password-given', { kind: 'User', id }, { kind: 'SYSTEM' });
    await owner.query('commit');
    return password;
  } catch (fault) {
    await owner.query('rollback');
    throw fault;
  }
}
