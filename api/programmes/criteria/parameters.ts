import { type Context, reachPrefix } from '../../shared/index.ts';
import { checkValue, wantsList } from './check-value.ts';
import {
  type Criteria,
  isMemberLeaf,
  isParameter,
  leavesOf,
  type Operand,
  type Operator,
  type Parameter,
  programmeArea,
  type Value,
} from './criteria.ts';
import type { Fact } from './facts.ts';

/** After how many months an observation no longer counts; an administrator may say otherwise, also per area. */
export const staleAfter: Parameter = { param: 'STALE_AFTER_MONTHS', default: 12 };

interface Held {
  readonly prefix: string;
  readonly value: unknown;
}

export interface ParameterRow {
  readonly name: string;
  readonly areaCode: string;
  readonly value: unknown;
}

/** The values of parameters on one day, per area; the most specific area wins. */
export class ParameterBook {
  readonly #held: ReadonlyMap<string, readonly Held[]>;

  private constructor(held: ReadonlyMap<string, readonly Held[]>) {
    this.#held = held;
  }

  static from(rows: readonly ParameterRow[]): ParameterBook {
    const held = new Map<string, Held[]>();
    for (const { name, areaCode, value } of rows)
      held.set(name, [...(held.get(name) ?? []), { prefix: reachPrefix(areaCode), value }]);
    for (const list of held.values()) list.sort((a, b) => b.prefix.length - a.prefix.length);
    return new ParameterBook(held);
  }

  /** The same values for a programme that is offered in this area. */
  of(programmeAreaCode: string): ParameterBook {
    const held = new Map(this.#held).set(programmeArea, [{ prefix: '', value: programmeAreaCode }]);
    return new ParameterBook(held);
  }

  /** The value for a village; undefined when nobody gave one or it does not fit the fact. */
  resolve(operand: Operand, fact: Fact, operator: Operator, village: string): Value | undefined {
    return this.candidates(operand, fact, operator, village)[0]?.value;
  }

  /**
   * The values that may hold inside a prefix, most specific first: one where the whole prefix shares it.
   *
   * @param within a village code or an area's prefix
   */
  candidates(operand: Operand, fact: Fact, operator: Operator, within: string): { prefix: string; value?: Value }[] {
    if (!isParameter(operand)) return [{ prefix: '', value: operand }];
    const rows = [...(this.#held.get(operand.param) ?? []), { prefix: '', value: operand.default }];
    const inside = rows.filter(({ prefix }) => prefix !== within && prefix.startsWith(within));
    const around = rows.find(({ prefix }) => within.startsWith(prefix));
    return [...inside, ...(around ? [around] : [])].map(({ prefix, value }) => ({
      prefix,
      value: fitting(value, fact, operator),
    }));
  }
}

function fitting(value: unknown, fact: Fact, operator: Operator): Value | undefined {
  if (value === undefined || value === null) return undefined;
  const shaped = (wantsList(operator) && !Array.isArray(value) ? [value] : value) as Value;
  return checkValue(fact, operator, shaped) ? undefined : shaped;
}

export function parametersOf(tree: Criteria): string[] {
  const operands = leavesOf(tree).flatMap((leaf): (Operand | undefined)[] => [
    'value' in leaf ? leaf.value : undefined,
    ...(isMemberLeaf(leaf) ? leaf.where.map(({ value }) => value) : []),
  ]);
  return [...new Set(operands.filter(isParameter).map(({ param }) => param))].sort();
}

const statement = `select distinct on (name, area_code) name, area_code as "areaCode", value from programme_parameter
  where name = any ($1::text[]) and valid_from <= $2::date order by name, area_code, valid_from desc`;

/** What the parameters of these trees say today. */
export async function loadParameters(ctx: Context, trees: readonly Criteria[], ofProgramme?: string) {
  const names = [...new Set([staleAfter.param, ...trees.flatMap(parametersOf)])];
  const book = ParameterBook.from(await ctx.reads.rows<ParameterRow>(statement, [names, ctx.today()]));
  return ofProgramme === undefined ? book : book.of(ofProgramme);
}
