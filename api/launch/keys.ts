import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { VaultKeys } from '../shared/index.ts';

import { Complaint, diskComplaint } from './complaint.ts';

const thirtyTwoBytes = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32);

const keyFile = z.object({
  vault: z.object({
    encryption: z
      .record(z.string().regex(/^[1-9]\d{0,3}$/), thirtyTwoBytes)
      .refine((keys) => Object.keys(keys).length > 0)
      .transform((keys) => new Map(Object.entries(keys).map(([id, key]) => [Number(id), key]))),
    index: thirtyTwoBytes,
  }),
  signing: z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).min(1) }),
  cookies: z.array(z.string().min(32)).min(1),
  servicePassword: z.string().min(24),
});

export interface Keys {
  /** Seals NIK and KK; to rotate, add an entry with a higher number and keep the old ones. */
  readonly vault: VaultKeys;
  /** Private JWKS that signs tokens; the first key signs, all are published. */
  readonly signing: { keys: ({ kty: string; kid: string } & Record<string, unknown>)[] };
  /** Sign the cookies of the sign-in page; the first signs, all are accepted. */
  readonly cookies: string[];
  /** Of the database role `satu_pintu_service`. */
  readonly servicePassword: string;
}

/** The keys of an installation: read from `file`, or from the data folder, where the first start makes them. */
export function loadKeys(dataFolder: string, file?: string): Keys {
  const path = file ?? join(dataFolder, 'keys.json');
  const text = read(path) ?? (file ? undefined : makeKeys(path));
  if (text === undefined)
    throw new Complaint({
      id: `Berkas kunci ${path} tidak ada: buat dengan "npm run keys -- ${path}", lalu simpan salinannya di tempat aman.`,
      en: `The key file ${path} is not there: make it with "npm run keys -- ${path}" and keep a copy in a safe place.`,
    });
  const result = keyFile.safeParse(parse(text));
  if (!result.success)
    throw new Complaint({
      id: `Berkas kunci ${path} rusak: pulihkan dari salinannya (tanpa kunci itu NIK dan KK tidak bisa dibuka).`,
      en: `The key file ${path} is damaged: restore your copy of it (without those keys NIK and KK cannot be opened).`,
    });
  return result.data;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw diskComplaint(error, dirname(path));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whole and on the disk before it has its name; when two starts race, the first one's keys stay. Answers what the file holds. */
export function makeKeys(path: string): string {
  const draft = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o711 });
    const file = openSync(draft, 'wx', 0o600);
    writeSync(file, `${JSON.stringify(newKeys(), null, 2)}\n`);
    fsyncSync(file);
    closeSync(file);
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw diskComplaint(error, dirname(path));
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8');
}

function newKeys() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    vault: { encryption: { 1: randomBytes(32).toString('base64') }, index: randomBytes(32).toString('base64') },
    signing: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'ES256' }] },
    cookies: [randomBytes(32).toString('base64url')],
    servicePassword: randomBytes(24).toString('base64url'),
  };
}
