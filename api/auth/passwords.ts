import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Localised } from '../shared/index.ts';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }; // argon2id as OWASP asks at least

export const hashPassword = (password: string): Promise<string> => hash(normalise(password), cost);

/** What a stranger's attempt is compared with, so that it takes as long as everybody else's. */
const nobodysHash = hashPassword(randomBytes(32).toString('base64'));

export async function matchesPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodysHash), normalise(password));
  return matches && passwordHash != null;
}

const shortest = 12;
const longest = 200;

/** Why a password may not be chosen; length is what counts, so no rule asks for kinds of characters. */
export function passwordFault(password: string, username: string): Localised | undefined {
  const { length } = normalise(password);
  if (length < shortest || length > longest)
    return {
      id: `Kata sandi harus ${shortest} sampai ${longest} karakter.`,
      en: `A password must have ${shortest} to ${longest} characters.`,
    };
  if (new Set(password).size < 5 || password.toLowerCase().includes(username.toLowerCase()))
    return {
      id: 'Kata sandi terlalu mudah ditebak: jangan ulangi huruf yang sama atau memakai nama pengguna.',
      en: 'This password is too easy to guess: do not repeat the same letters or use the username.',
    };
  return undefined;
}

/** The same password typed on two keyboards must be the same bytes. */
function normalise(password: string): string {
  return password.normalize('NFKC');
}
