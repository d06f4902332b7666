import { completedMonths, monthsBefore } from './calendar.ts';
import type { Value } from './criteria.ts';
import { factOf } from './facts.ts';
import type { ParameterBook } from './parameters.ts';
import { staleAfter } from './parameters.ts';

/** The day on which facts are read, and what counts as too old at one village. */
export class Moment {
  readonly freshFrom: string | undefined;

  constructor(
    readonly today: string,
    readonly parameters: ParameterBook,
    readonly village: string,
  ) {
    const months = parameters.resolve(staleAfter, factOf('member.count')!, 'eq', village);
    this.freshFrom = typeof months === 'number' ? monthsBefore(today, months) : undefined;
  }

  isFresh(observedAt: string | null | undefined): boolean {
    return observedAt != null && this.freshFrom !== undefined && observedAt >= this.freshFrom;
  }

  /** Completed months since a day; `younger` than so many years is how questions are limited to ages. */
  monthsSince = (day: string): number => completedMonths(day, this.today);
  isYounger = (birthDate: string, years: number): boolean => this.monthsSince(birthDate) < years * 12;
}

export type Reading = Value | null;
