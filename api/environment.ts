import { resolve } from 'node:path';
import { z } from 'zod';
import type { Localised } from './shared/index.ts';

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const url = (...protocols: string[]) => z.url({ protocol: new RegExp(`^(${protocols.join('|')})$`) });

/** Every setting: what it accepts, and how to say so when it holds something else. */
const settings = {
  NODE_ENV: {
    accepts: z.enum(['development', 'production', 'test']).default('development'),
    id: 'harus development, production, atau test',
    en: 'must be development, production or test',
  },
  PORT: {
    accepts: whole(1, 65535).default(4000),
    id: 'harus bilangan bulat 1 sampai 65535',
    en: 'must be a whole number from 1 to 65535',
  },
  HOST: {
    accepts: z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('localhost'),
    id: 'harus nama atau alamat IP mesin ini, misalnya localhost atau 0.0.0.0',
    en: 'must be a name or IP address of this machine, such as localhost or 0.0.0.0',
  },
  PUBLIC_URL: {
    accepts: url('https?')
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    id: 'harus alamat http(s) yang dipakai pengguna, misalnya https://satupintu.example.go.id',
    en: 'must be the http(s) address that people use, such as https://satupintu.example.go.id',
  },
  DATABASE_URL: {
    accepts: url('postgres', 'postgresql').optional(),
    id: 'harus seperti postgresql://pemilik:sandi@mesin:5432/satu_pintu',
    en: 'must look like postgresql://owner:password@host:5432/satu_pintu',
  },
  SERVICE_DATABASE_URL: {
    accepts: url('postgres', 'postgresql').optional(),
    id: 'harus seperti postgresql://satu_pintu_service:sandi@mesin:5432/satu_pintu',
    en: 'must look like postgresql://satu_pintu_service:password@host:5432/satu_pintu',
  },
  SATU_PINTU_DATA: {
    accepts: z
      .string()
      .default('.data')
      .transform((path) => resolve(path)),
    id: 'harus jalur folder',
    en: 'must be the path of a folder',
  },
  SATU_PINTU_KEYS: {
    accepts: z
      .string()
      .transform((path) => resolve(path))
      .optional(),
    id: 'harus jalur berkas kunci',
    en: 'must be the path of a key file',
  },
  TRUSTED_PROXIES: {
    accepts: z
      .string()
      .regex(/^[\w.:/]+(,[\w.:/]+)*$/)
      .default('loopback'),
    id: 'harus alamat IP atau jaringan proksi, dipisah koma, misalnya loopback,10.0.0.0/8',
    en: 'must be IP addresses or networks of proxies, separated by commas, such as loopback,10.0.0.0/8',
  },
  LOG_LEVEL: {
    accepts: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
    id: 'harus fatal, error, warn, info, debug, trace, atau silent',
    en: 'must be fatal, error, warn, info, debug, trace or silent',
  },
  DEMO: {
    accepts: z.union([z.literal('off').transform(() => 0), whole(1, 10_000_000)]).optional(),
    id: 'harus off atau jumlah rumah tangga contoh, 1 sampai 10000000',
    en: 'must be off or the number of demo households, 1 to 10000000',
  },
} satisfies Record<string, Localised & { accepts: z.ZodType }>;

export interface Environment {
  readonly isProduction: boolean;
  readonly port: number;
  readonly host: string;
  /** The address people and partners use; tokens are issued for it. */
  readonly publicUrl: string;
  /** The owner's connection, which migrates; without it the launcher starts a PostgreSQL of its own. */
  readonly databaseUrl: string | undefined;
  /** The service's connection; without it, the owner's with the service's role and the password from the keys. */
  readonly serviceDatabaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly keyFile: string | undefined;
  /** Whose `X-Forwarded-For` is believed, for throttles and the access log. */
  readonly trustedProxies: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** How many demo households to make in an empty database; 0 for none. */
  readonly demoHouseholds: number;
}

/** Says for every wrong setting at once what it must be. */
export class WrongSettings extends Error {
  constructor(readonly lines: readonly Localised[]) {
    super(lines.map((line) => line.en).join('\n'));
  }
}

/** Reads every setting once. An empty one counts as not set, as Docker Compose passes them. */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const wrong: Localised[] = [];
  const read = Object.fromEntries(
    Object.entries(settings).map(([name, { accepts, id, en }]) => {
      const result = accepts.safeParse(variables[name] || undefined);
      if (!result.success) wrong.push({ id: `Setelan ${name} ${id}.`, en: `The setting ${name} ${en}.` });
      return [name, result.data];
    }),
  ) as { [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['accepts']> };
  const isProduction = read.NODE_ENV === 'production';
  if (isProduction && !wrong.length) wrong.push(...missingInProduction(read));
  if (wrong.length) throw new WrongSettings(wrong);
  return Object.freeze({
    isProduction,
    port: read.PORT,
    host: read.HOST,
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
    databaseUrl: read.DATABASE_URL,
    serviceDatabaseUrl: read.SERVICE_DATABASE_URL,
    dataFolder: read.SATU_PINTU_DATA,
    keyFile: read.SATU_PINTU_KEYS,
    trustedProxies: read.TRUSTED_PROXIES,
    logLevel: read.LOG_LEVEL ?? (isProduction ? 'info' : 'warn'),
    demoHouseholds: read.DEMO ?? (isProduction ? 0 : 15_000),
  });
}

const missingInProduction = (read: { PUBLIC_URL?: string; DATABASE_URL?: string }): Localised[] =>
  (['PUBLIC_URL', 'DATABASE_URL'] as const)
    .filter((name) => !read[name])
    .map((name) => ({
      id: `Setelan ${name} wajib diisi pada NODE_ENV=production; ${settings[name].id}.`,
      en: `The setting ${name} is needed with NODE_ENV=production; it ${settings[name].en}.`,
    }));
