import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { BadInput } from '../errors.ts';
import type { CursorCodec, Vault } from '../shared/index.ts';

/**
 * Cursors that tell a partner nothing: sealed with a key of their list, so they can be neither read, made, nor used on
 * another list, agreement or filter.
 */
export function sealedCursors(vault: Vault, list: string): CursorCodec {
  const key = vault.derive(`cursor:${list}`);
  return {
    write(values) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const body = Buffer.concat([cipher.update(JSON.stringify(values)), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    read(cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(12, 28));
        return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString());
      } catch {
        throw new BadInput({ id: 'Kursor tidak dikenal.', en: 'This cursor is not one of ours.' });
      }
    },
  };
}
