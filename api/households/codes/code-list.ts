import { registerEnumType } from 'type-graphql';
import type { Localised } from '../../shared/index.ts';

/** One answer of an official question: its code on the form, and what it says in Indonesian and English. */
export type CodeEntry = readonly [code: number, id: string, en: string];

export interface CodeList<Name extends string = string> {
  /** Name of the GraphQL enum. */
  readonly name: string;
  /** Number of the question on the DTSEN / Regsosek 2022 form. */
  readonly question: string;
  /** The enum for type-graphql: its inside values are the official codes, so rows need no translation. */
  readonly values: Readonly<Record<Name, number>>;
  readonly names: readonly Name[];
  readonly codes: readonly number[];
  nameOf(code: number): Name | undefined;
  labelOf(code: number): Localised | undefined;
}

/** Registers the answers of one official question as a GraphQL enum and as a list that every feature can read. */
export function codeList<Name extends string>(
  name: string,
  question: string,
  description: string,
  entries: Readonly<Record<Name, CodeEntry>>,
): CodeList<Name> {
  const names = Object.keys(entries) as Name[];
  const values = Object.fromEntries(names.map((each) => [each, entries[each][0]])) as Record<Name, number>;
  const byCode = new Map(names.map((each) => [entries[each][0], each]));
  registerEnumType(values, {
    name,
    description: `${description} (${question}).`,
    valuesConfig: Object.fromEntries(
      names.map((each) => {
        const [code, id, en] = entries[each];
        return [each, { description: `${question} ${code}: ${en}. / ${id}.` }];
      }),
    ) as Record<Name, { description: string }>,
  });
  return {
    name,
    question,
    values,
    names,
    codes: [...byCode.keys()],
    nameOf: (code) => byCode.get(code),
    labelOf(code) {
      const known = byCode.get(code);
      return known && { id: entries[known][1], en: entries[known][2] };
    },
  };
}

/** The answers inside a bit sum, smallest first; a missing sum is no answer, and 0 is the answer "none". */
export function bitsOf(list: CodeList, sum: number | null): number[] | null {
  return sum === null ? null : list.codes.filter((bit) => (sum & bit) === bit);
}
