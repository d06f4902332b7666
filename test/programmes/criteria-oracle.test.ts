import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type pg from 'pg';
import { type Database, openDatabase } from '../../api/database.ts';
import { leaf, member, memberAny, not, parseCriteria, SqlScope, toSql } from '../../api/programmes/criteria/index.ts';
import { ParameterBook } from '../../api/programmes/criteria/parameters.ts';
import { Reads } from '../../api/shared/index.ts';
import { connectTo } from '../support/cluster.ts';
import { ownWorld } from '../support/world.ts';
import { household, today } from './criteria-arbitraries.ts';
import { settle } from './criteria-world.ts';

let database: Database;
let behind: pg.Client;
afterAll(async () => {
  await behind?.end();
  await database?.close();
});
const world = ownWorld();

beforeAll(async () => {
  for (const each of fc.sample(household, { numRuns: 150, seed: 11 })) await settle(world, each);
  database = await openDatabase({ url: world.database.serviceUrl, poolSize: 2 });
  behind = await connectTo(world.database.ownerUrl);
}, 120_000);

/** Ids of households for which the criteria are true, by our evaluator. */
async function chosen(raw: object): Promise<string[]> {
  const scope = new SqlScope({ day: today, parameters: ParameterBook.from([]), within: '', shape: 'set' });
  const { eligible } = toSql(parseCriteria(raw), 'HOUSEHOLD', scope);
  const reads = new Reads(database.pool, { settings: { 'app.reach': ',' }, deadline: Date.now() + 60_000 });
  const rows = await reads.rows<{ id: string }>(
    `select h.id from household h ${scope.joins()} where ${eligible.join(' and ')} order by h.id`,
    scope.values,
  );
  await reads.end();
  return rows.map(({ id }) => id);
}

const fresh = `>= date '2025-02-28'`;
const lives = 'p.household_id = h.id and p.presence in (1, 5)';

test.each([
  ['a fresh decile up to 4', leaf('decile', 'lte', 4), `h.decile in (1, 2, 3, 4) and h.decile_as_of ${fresh}`],
  ['a decile known not to be up to 4', not(leaf('decile', 'lte', 4)), `h.decile > 4 and h.decile_as_of ${fresh}`],
  [
    'somebody of 60 or older',
    memberAny([member('age', 'gte', 60)]),
    `exists (select from person p where ${lives} and extract(year from age(date '${today}', p.birth_date)) >= 60)`,
  ],
  [
    'a woman of at most 18 years who lives there',
    memberAny([member('sex', 'eq', 'FEMALE'), member('age', 'lte', 18)]),
    `exists (select from person p where ${lives} and p.sex = 2
       and extract(year from age(date '${today}', p.birth_date)) <= 18)`,
  ],
  [
    'a floor of earth or bamboo, seen within a year',
    leaf('housing.floor', 'in', [7, 8]),
    `exists (select from housing_condition c where c.household_id = h.id and c.floor in (7, 8) and c.observed_at ${fresh})`,
  ],
  [
    'PKH never received',
    not(leaf('enrolment.ever', 'eq', 'PKH')),
    `not exists (select from enrolment e where e.household_id = h.id and e.programme_code = 'PKH')`,
  ],
  [
    'a household in the district 21.04.02',
    leaf('area.inPrefix', 'in', ['21.04.02']),
    `h.village_code like '21.04.02.%'`,
  ],
])('%s: the evaluator chooses what a hand-written query chooses', async (_words, criteria, condition) => {
  const { rows } = await behind.query(`select h.id from household h where ${condition} order by h.id`);
  expect(rows.length).toBeGreaterThan(0);
  expect(await chosen(criteria)).toEqual(rows.map(({ id }) => id));
});
