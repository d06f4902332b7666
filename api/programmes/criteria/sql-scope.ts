import { monthsBefore } from './calendar.ts';
import type { Operand, Operator, Value } from './criteria.ts';
import type { Fact } from './facts.ts';
import { factOf } from './facts.ts';
import { type ParameterBook, staleAfter } from './parameters.ts';

/** How many rows the statement is for: a page stops early and walks by index; a set is counted whole. */
export type Shape = 'page' | 'set';

/** What becomes of a value on its way into a statement; several where a condition needs several. */
export interface Bound {
  readonly type: string;
  of(value: Value): unknown;
}

/**
 * One statement over households `h` in the making: its bound values, its joins, and what it asks of the members.
 *
 * Everything that a person wrote is bound; the text depends only on the tree's form and on whether a parameter has
 * one value in the asked area or several, so PostgreSQL plans it once per version of the criteria.
 */
export class SqlScope {
  readonly values: unknown[] = [];
  readonly #known = new Map<string, string>();
  readonly #sections = new Set<'housing' | 'assets'>();
  readonly #memberColumns = new Map<string, string>();

  constructor(
    readonly settings: {
      readonly day: string;
      readonly parameters: ParameterBook;
      /** Prefix in which all asked households lie. */
      readonly within: string;
      readonly shape: Shape;
    },
  ) {}

  bind(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /** Binds the operand once for each wanted form; per area where the area decides. */
  operand(operand: Operand, fact: Fact, operator: Operator, bounds: readonly Bound[]): string[] {
    const { parameters, within } = this.settings;
    const candidates = parameters.candidates(operand, fact, operator, within);
    const written = (bound: Bound, value: Value | undefined) => (value === undefined ? null : bound.of(value));
    if (candidates.length === 1)
      return bounds.map((bound) => this.bind(written(bound, candidates[0]!.value), bound.type));
    const prefixes = this.bind(
      candidates.map(({ prefix }) => prefix),
      'text[]',
    );
    return bounds.map((bound) => {
      const texts = candidates.map(({ value }) => asText(written(bound, value)));
      return `(select held.v from unnest(${prefixes}, ${this.bind(texts, 'text[]')}) held(prefix, v)
        where h.village_code ^@ held.prefix order by length(held.prefix) desc limit 1)::${bound.type}`;
    });
  }

  today = (): string => this.#once('today', () => this.bind(this.settings.day, 'date'));

  isYounger = (date: string, years: number): string =>
    `${date} > ${this.#once(`years ${years}`, () => this.bind(monthsBefore(this.settings.day, years * 12), 'date'))}`;

  isFresh = (date: string): string => `${date} >= ${this.#freshFrom()}`;

  /** The alias of the household's fresh housing or assets. */
  join(section: 'housing' | 'assets'): string {
    this.#sections.add(section);
    this.#freshFrom();
    return section === 'housing' ? 'hc' : 'ac';
  }

  /** An aggregate over the present members `p`, computed in one pass over them together with all others. */
  ofMembers(aggregate: string): string {
    const known = this.#memberColumns.get(aggregate);
    if (known) return `pm.${known}`;
    const name = `m${this.#memberColumns.size}`;
    this.#memberColumns.set(aggregate, name);
    return `pm.${name}`;
  }

  /** Joins after `household h`; call it last. */
  joins(): string {
    const joins = [...this.#sections].sort().map((section) => this.#sectionJoin(section));
    if (this.#memberColumns.size > 0) {
      const columns = [...this.#memberColumns].map(([aggregate, name]) => `${aggregate} as ${name}`);
      joins.push(`left join lateral (select ${columns.join(', ')} from person p
        where p.household_id = h.id and p.presence in (1, 5)) pm on true`);
    }
    return joins.join('\n');
  }

  #sectionJoin(section: 'housing' | 'assets'): string {
    const [table, alias] = section === 'housing' ? ['housing_condition', 'hc'] : ['asset_ownership', 'ac'];
    if (this.settings.shape === 'set')
      return `left join ${table} ${alias} on ${alias}.household_id = h.id and ${this.isFresh(`${alias}.observed_at`)}`;
    // the limit keeps the planner from hashing the whole table for one page
    return `left join lateral (select * from ${table} x where x.household_id = h.id
      and ${this.isFresh('x.observed_at')} limit 1) ${alias} on true`;
  }

  #freshFrom = (): string =>
    this.#once(
      'fresh',
      () =>
        this.operand(staleAfter, factOf('member.count')!, 'eq', [
          { type: 'date', of: (months) => monthsBefore(this.settings.day, months as number) },
        ])[0]!,
    );

  #once(key: string, make: () => string): string {
    const known = this.#known.get(key);
    if (known) return known;
    const made = make();
    this.#known.set(key, made);
    return made;
  }
}

/** PostgreSQL's own text of a value or list; quoted, because the nation's prefix is empty. */
const asText = (value: unknown): string | null => {
  if (value === null) return null;
  return Array.isArray(value) ? `{${value.map((each) => `"${each}"`).join(',')}}` : String(value);
};
