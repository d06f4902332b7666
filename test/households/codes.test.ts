import { expect, test } from '@jest/globals';
import * as codes from '../../api/households/codes/index.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const isList = (each: unknown): each is codes.CodeList =>
  typeof each === 'object' && each !== null && 'labelOf' in each;
const lists = (Object.values(codes) as unknown[]).filter(isList);

test.each(lists.map((list) => [list.name, list] as const))(
  '%s names each official code once, in two languages',
  (_name, list) => {
    expect(new Set(list.codes).size).toBe(list.names.length);
    for (const name of list.names) {
      const code = list.values[name] as number;
      expect(list.nameOf(code)).toBe(name);
      expect(list.labelOf(code)).toEqual({ id: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
    }
    expect(list.nameOf(99)).toBeUndefined();
  },
);

const columns: [codes.CodeList, string, string][] = [
  [codes.tenure, 'housing_condition', 'tenure'],
  [codes.deed, 'housing_condition', 'deed'],
  [codes.floor, 'housing_condition', 'floor'],
  [codes.wall, 'housing_condition', 'wall'],
  [codes.roof, 'housing_condition', 'roof'],
  [codes.water, 'housing_condition', 'water'],
  [codes.septicDistance, 'housing_condition', 'septic_distance'],
  [codes.lighting, 'housing_condition', 'lighting'],
  [codes.cooking, 'housing_condition', 'cooking'],
  [codes.toilet, 'housing_condition', 'toilet'],
  [codes.closet, 'housing_condition', 'closet'],
  [codes.disposal, 'housing_condition', 'disposal'],
  [codes.internet, 'asset_ownership', 'internet'],
  [codes.bankAccount, 'asset_ownership', 'bank_account'],
  [codes.familyStatus, 'household', 'family_status'],
  [codes.surveyResult, 'household', 'survey_result'],
  [codes.relation, 'person', 'relation'],
  [codes.sex, 'person', 'sex'],
  [codes.maritalStatus, 'person', 'marital_status'],
  [codes.presence, 'person', 'presence'],
  [codes.schooling, 'person', 'schooling'],
  [codes.schoolLevel, 'person', 'school_level'],
  [codes.schoolGrade, 'person', 'school_grade'],
  [codes.diploma, 'person', 'highest_diploma'],
  [codes.jobSector, 'person', 'job_sector'],
  [codes.jobStatus, 'person', 'job_status'],
  [codes.incomeBand, 'person', 'income_band'],
  [codes.nutrition, 'person', 'nutrition'],
  [codes.depression, 'person', 'depression'],
  [codes.carer, 'person', 'carer'],
  [codes.chronicIllness, 'person', 'chronic_illness'],
  [codes.ppks, 'ppks_flag', 'code'],
];

test.each(columns)('the database takes exactly the codes of %# ($name)', async (list, table, column) => {
  const { rows } = await world.owner.query(
    `select substring(pg_get_constraintdef(oid) from 'CHECK \\((.*)\\)$') as condition
     from pg_constraint where conrelid = $1::regclass and contype = 'c' and conkey = array[
       (select attnum from pg_attribute where attrelid = $1::regclass and attname = $2)]`,
    [table, column],
  );
  const allowed = await world.owner.query(
    `select number from generate_series(0, 40) as candidate (number)
     cross join lateral (select number::smallint as ${column}) as row_ where ${rows[0].condition}`,
  );
  expect(allowed.rows.map(({ number }) => number)).toEqual([...list.codes].sort((a, b) => a - b));
});

test('a level of school belongs to one stage', () => {
  expect([1, 5, 6, 10, 11, 17, 18, 22, 23, null].map(codes.schoolStageOf)).toEqual([
    ...['ELEMENTARY', 'ELEMENTARY', 'JUNIOR', 'JUNIOR', 'SENIOR', 'SENIOR', 'TERTIARY', 'TERTIARY'],
    null,
    null,
  ]);
});
