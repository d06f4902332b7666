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
