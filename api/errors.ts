import { GraphQLError } from 'graphql';
import type { Language, Localised } from './shared/words.ts';

/**
 * The failures a caller may see. Codes are part of the promise (schema/CHANGES.md names every change).
 *
 * Two kinds: a `DomainError` travels as a GraphQL error with `extensions.code`; a `Refusal` is an expected outcome
 * of a mutation and travels as data in `userErrors`, with nothing changed.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  constructor(
    readonly words: Localised,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(words.en);
  }

  toGraphQL(language: Language): GraphQLError {
    return new GraphQLError(this.words[language], { extensions: { ...this.details, code: this.code } });
  }
}

export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED';
  constructor(words: Localised = { id: 'Silakan masuk terlebih dahulu.', en: 'Please sign in first.' }) {
    super(words);
  }
}

export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
  constructor(
    words: Localised = { id: 'Peran Anda tidak mengizinkan tindakan ini.', en: 'Your role does not allow this.' },
  ) {
    super(words);
  }
}

/** Absent, or out of reach: the caller cannot tell which. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
  constructor(words: Localised = { id: 'Data tidak ditemukan.', en: 'There is no such record.' }) {
    super(words);
  }
}

export class BadInput extends DomainError {
  readonly code = 'BAD_USER_INPUT';
}

/** Too deep, too dear, too often. `retryAfter` is in seconds where waiting helps. */
export class LimitExceeded extends DomainError {
  readonly code = 'LIMIT_EXCEEDED';
  constructor(words: Localised, details: { limit: string; retryAfter?: number } & Record<string, unknown>) {
    super(words, details);
  }
}

export class TemporarilyUnavailable extends DomainError {
  readonly code = 'TEMPORARILY_UNAVAILABLE';
  constructor(retryAfter = 2) {
    super(
      { id: 'Layanan sedang tidak tersedia. Coba lagi.', en: 'The service is briefly unavailable. Try again.' },
      { retryAfter },
    );
  }
}

export class TimeLimit extends DomainError {
  readonly code = 'TIME_LIMIT';
  constructor() {
    super({ id: 'Permintaan terlalu lama dan dihentikan.', en: 'The request took too long and was stopped.' });
  }
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '57P01', // the administrator stops it
  '57P02',
  '57P03', // it starts
  '08006',
  '08001',
  '53300', // too many connections
  '40001', // two writers met: the same again will do
  '40P01',
  '55P03',
]);

/** Class 22, data exceptions: NUL bytes, numbers and days that do not exist; what a caller sent cannot be stored or compared. */
const dataFaults = /^22[0P]/;
const unfitInput = { id: 'Masukan memuat nilai yang tidak mungkin.', en: 'The input holds a value that cannot be.' };

/** PostgreSQL's faults that a caller should know: down, out of time, or fed with what it cannot hold. */
export function translate(cause: unknown): DomainError | undefined {
  if (cause instanceof DomainError) return cause;
  const { code, message = '' } = (cause ?? {}) as { code?: string; message?: string };
  if (code === '57014') return new TimeLimit();
  if (code && dataFaults.test(code)) return new BadInput(unfitInput);
  if ((code && unreachable.has(code)) || connectionLost.test(message)) return new TemporarilyUnavailable();
  return undefined;
}

const connectionLost =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable/i;

export type RefusalCode = 'VALIDATION' | 'RULE_BROKEN' | 'CONFLICT' | 'DUPLICATE' | 'IDEMPOTENCY_KEY_REUSED';

/** An expected no: the mutation changed nothing, and `userErrors` says why. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly rule: string,
    readonly words: Localised,
    readonly path: readonly string[] = ['input'],
  ) {
    super(words.en);
  }
}
