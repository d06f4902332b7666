import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type pg from 'pg';

export const serviceRole = 'satu_pintu_service';

/** Lets the service's role sign in with this password; the server is given only what it stores, so that no log shows it. */
export async function openServiceRole(owner: pg.Client, password: string): Promise<void> {
  await owner.query(`alter role ${serviceRole} login password '${scramVerifier(password)}'`);
}

/** The owner's connection, with the service's role in its place. */
export function serviceUrl(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = serviceRole;
  url.password = password;
  return url.href;
}

/** RFC 5803, as PostgreSQL keeps it. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const sign = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(sign('Client Key')).digest();
  const parts = [storedKey, sign('Server Key')].map((key) => key.toString('base64'));
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${parts.join(':')}`;
}
