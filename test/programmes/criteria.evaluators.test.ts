import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Database, openDatabase } from '../../api/database.ts';
import { leaf, param } from '../../api/programmes/criteria/build-criteria.ts';
import { type Criteria, leavesOf } from '../../api/programmes/criteria/criteria.ts';
import { evaluate } from '../../api/programmes/criteria/evaluate.ts';
import { type HouseholdFacts, loadFacts } from '../../api/programmes/criteria/household-facts.ts';
import { ParameterBook } from '../../api/programmes/criteria/parameters.ts';
import { parseCriteria } from '../../api/programmes/criteria/parse-criteria.ts';
import { type Shape, SqlScope } from '../../api/programmes/criteria/sql-scope.ts';
import { toSql } from '../../api/programmes/criteria/to-sql.ts';
import { type Context, Reads } from '../../api/shared/index.ts';
import { ownWorld } from '../support/world.ts';
import { criteria, household, parameterRows, today } from './criteria-arbitraries.ts';
import { settle } from './criteria-world.ts';

let database: Database;
afterAll(() => database?.close()); // before the world drops its data base
const world = ownWorld();
let households: Map<string, HouseholdFacts>;

beforeAll(async () => {
  for (const each of fc.sample(household, { numRuns: 150, seed: 7 })) await settle(world, each);
  database = await openDatabase({ url: world.database.serviceUrl, poolSize: 2 });
  households = await reading(async (reads) => {
    const rows = await reads.rows<{ id: string }>('select id from household');
    const ids = rows.map(({ id }) => id);
    return loadFacts({ reads } as unknown as Context, ids);
  });
}, 120_000);

/** Reads as the service does, with the whole nation in reach. */
async function reading<T>(run: (reads: Reads) => Promise<T>): Promise<T> {
  const reads = new Reads(database.pool, { settings: { 'app.reach': ',' }, deadline: Date.now() + 60_000 });
  try {
    return await run(reads);
  } finally {
    await reads.end();
  }
}

interface Row {
  id: string;
  truth: boolean | null;
  eligible: boolean;
  leaves: (boolean | null)[];
}

async function askSql(tree: Criteria, unit: string, parameters: ParameterBook, shape: Shape) {
  const scope = new SqlScope({ day: today, parameters, within: '', shape });
  const { truth, eligible, leaves } = toSql(tree, unit, scope);
  const ids = leavesOf(tree).map(({ id }) => leaves.get(id!)!);
  const rows = await reading((reads) =>
    reads.rows<Row>(
      `select h.id, ${truth} as truth, (${eligible.join(' and ')}) is true as eligible,
       array[${ids.join(', ')}]::boolean[] as leaves from household h ${scope.joins()}`,
      scope.values,
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Once the two disagreed here: the nation's prefix is empty, and an empty text vanished from a list by area. */
const found: [Criteria, { name: string; areaCode: string; value: unknown }[]][] = [
  [leaf('area.inPrefix', 'in', param('P_ONE', ['ID'])), [{ name: 'P_ONE', areaCode: '21.04.02', value: ['21.04'] }]],
];

test.each([
  ['HOUSEHOLD', 'page'],
  ['HOUSEHOLD', 'set'],
  ['MEMBER', 'page'],
] as const)(
  'SQL and memory agree on random criteria of a %s programme (%s) for every household and every leaf',
  async (unit, shape) => {
    await fc.assert(
      fc.asyncProperty(criteria(unit), parameterRows, async (raw, parameters) => {
        const tree = parseCriteria(raw, unit);
        const book = ParameterBook.from(parameters).of('21.04');
        const rows = await askSql(tree, unit, book, shape);
        for (const [id, facts] of households) {
          const inMemory = evaluate(tree, facts, { today, parameters: book, unit });
          const row = rows.get(id)!;
          const leaves = leavesOf(tree).map((leaf) => [leaf.id, inMemory.nodes.get(leaf.id!)]);
          expect({
            facts,
            truth: row.truth,
            eligible: row.eligible,
            leaves: leavesOf(tree).map((leaf, index) => [leaf.id, row.leaves[index]]),
          }).toEqual({ facts, truth: inMemory.truth, eligible: inMemory.truth === true, leaves });
        }
      }),
      { numRuns: 80, examples: found },
    );
  },
  120_000,
);
