import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildContract } from './schema.ts';

/** The contract as its readers see it: every element described, in alphabetical order, so that a diff shows what changed. */
export async function printContract(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildContract()))}\n`;
}
