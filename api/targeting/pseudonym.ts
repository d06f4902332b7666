import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { parse, stringify } from 'uuid';
import type { Vault } from '../shared/index.ts';

/** A pseudonym lives one calendar month of Jakarta: `2026-11`. */
export const periodOf = (today: string): string => today.slice(0, 7);

export function periodBefore(period: string): string {
  const [year = 0, month = 0] = period.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

/**
 * The name under which one agreement sees one household for one month.
 *
 * A household's id is one block of AES, so the block cipher itself is the pseudonym: nobody without the key can tell it
 * from chance, two agreements or two months have nothing in common, and the service alone can turn it back when the
 * partner asks for a referral.
 */
export class Pseudonyms {
  readonly #keys = new Map<string, KeyObject>();

  constructor(
    private readonly vault: Vault,
    private readonly agreementId: string,
  ) {}

  name(householdId: string, period: string): string {
    const cipher = createCipheriv('aes-256-ecb', this.#key(period), null).setAutoPadding(false);
    return Buffer.concat([cipher.update(parse(householdId)), cipher.final()]).toString('base64url');
  }

  /** The household, if this is a name of this month or the one before; anything else answers some id nobody has. */
  householdId(name: string, period: string): string | undefined {
    const block = Buffer.from(name, 'base64url');
    if (block.length !== 16) return undefined;
    const cipher = createDecipheriv('aes-256-ecb', this.#key(period), null).setAutoPadding(false);
    const id = Buffer.concat([cipher.update(block), cipher.final()]);
    try {
      return stringify(id);
    } catch {
      return undefined; // not the block of any UUID: another period or agreement, or a guess
    }
  }

  #key(period: string): KeyObject {
    const known = this.#keys.get(period);
    if (known) return known;
    const key = createSecretKey(this.vault.derive(`pseudonym:${this.agreementId}:${period}`));
    this.#keys.set(period, key);
    return key;
  }
}
