import { randomInt } from 'node:crypto';
import { hashPassword, passwordFault } from '../auth/index.ts';
import { Refusal } from '../errors.ts';

/** Without characters that are mistaken for each other when read out or copied by hand. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to hand over once: 20 characters, about 99 bits. */
export function inventPassword(): string {
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** The hash of a password that may be chosen. */
export async function acceptPassword(password: string, username: string): Promise<string> {
  const fault = passwordFault(password, username);
  if (fault) throw new Refusal('VALIDATION', 'password.weak', fault, ['input', 'password']);
  return hashPassword(password);
}
