import { beforeAll, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { countStatements } from '../support/count-statements.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const village = '21.04.02.2008';

const ask = `query Ask($id: ID!, $programme: String!) {
  household(id: $id) { eligibility(programme: $programme) {
    programme { code name } verdict criteriaLabel effectiveFrom asOf
    results { id label outcome mandatory value observedAt source stale matters toChange }
    members { personId verdict }
  } }
}`;

interface Result {
  id: string;
  outcome: string;
  matters: boolean;
  value: string | null;
  toChange: string | null;
  [field: string]: unknown;
}

beforeAll(async () => {
  await loadCatalogue(world.owner);
});

async function askAs(role: 'FACILITATOR' | 'FRONT_OFFICE' | 'MANAGER', id: string, programme: string, language = 'en') {
  const visitor = (await world.signIn(role, { area: role === 'MANAGER' ? '21.04' : village })).speaking(language);
  const { household } = await visitor.ask(ask, { id, programme });
  const results = new Map<string, Result>(household.eligibility.results.map((each: Result) => [each.id, each]));
  return { ...household.eligibility, results };
}

const poorWithPupil = (more: object = {}) => ({
  decile: 2,
  members: [
    { birthDate: '1985-01-01', job_status: 6, worked_last_week: 1, marital_status: 2, schooling: 3 },
    { birthDate: '2015-01-01', schooling: 2, school_level: 3, worked_last_week: 2 },
  ],
  ...more,
});

test('a poor family with a pupil qualifies for PKH, and every criterion says why', async () => {
  const { id } = await world.given.household(poorWithPupil());
  const answer = await askAs('FACILITATOR', id, 'PKH');
  expect(answer).toMatchObject({
    verdict: 'ELIGIBLE',
    programme: { code: 'PKH' },
    criteriaLabel: '2026.1',
    members: [],
  });
  expect(answer.results.get('decile')).toMatchObject({ outcome: 'PASS', value: '2', source: 'DTSEN', stale: false });
  expect(answer.results.get('civil_servant')).toMatchObject({
    outcome: 'PASS',
    label: 'No member in the service of the state',
    value: '0 members meet it',
    matters: false,
    toChange: null,
  });
  for (const { matters } of answer.results.values()) expect(matters).toBe(false);
});

test('a decile above the limit fails, and the answer says in both languages what would have to be', async () => {
  const { id } = await world.given.household(poorWithPupil({ decile: 7 }));
  const english = await askAs('FACILITATOR', id, 'PKH');
  expect(english.verdict).toBe('NOT_ELIGIBLE');
  expect(english.results.get('decile')).toMatchObject({
    outcome: 'FAIL',
    value: '7',
    matters: true,
    toChange: 'Needed: Decile: at most 4',
  });
  const indonesian = await askAs('FACILITATOR', id, 'PKH', 'id');
  expect(indonesian.results.get('decile')).toMatchObject({ toChange: 'Diperlukan Desil: paling banyak 4' });
});

test('a civil servant in the family excludes it, seen through the negation', async () => {
  const { id } = await world.given.household(
    poorWithPupil({
      members: [
        { job_status: 5, worked_last_week: 1 },
        { birthDate: '2015-01-01', schooling: 2, school_level: 3 },
      ],
    }),
  );
  const { verdict, results } = await askAs('FACILITATOR', id, 'PKH');
  expect(verdict).toBe('NOT_ELIGIBLE');
  expect(results.get('civil_servant')).toMatchObject({ outcome: 'FAIL', value: '1 member meets it', matters: true });
});

test('a decile older than a year does not count: the field has to find out, and nothing else is in the way', async () => {
  const { id } = await world.given.household(poorWithPupil({ decile_as_of: '2020-01-01' }));
  const { verdict, results } = await askAs('FACILITATOR', id, 'BERAS');
  expect(verdict).toBe('NEEDS_DATA');
  expect(results.get('decile')).toMatchObject({
    outcome: 'UNKNOWN',
    value: null,
    observedAt: '2020-01-01',
    stale: true,
    matters: true,
    toChange: 'Update what is known of: Decile',
  });
});

test('a programme that serves persons names the members who qualify', async () => {
  const { id, memberIds } = await world.given.household(poorWithPupil());
  const { verdict, members } = await askAs('FACILITATOR', id, 'PIP');
  expect(verdict).toBe('ELIGIBLE');
  expect(members).toEqual([
    { personId: memberIds[0], verdict: 'NOT_ELIGIBLE' },
    { personId: memberIds[1], verdict: 'ELIGIBLE' },
  ]);
});

test('reading protected facts through an explanation is logged once per household', async () => {
  const { id } = await world.given.household(poorWithPupil());
  await askAs('FACILITATOR', id, 'PKH');
  const { rows } = await world.owner.query(
    'select subject_kind, field_classes, operation, role from access_log where subject_id = $1',
    [id],
  );
  expect(rows).toEqual([
    { subject_kind: 'HOUSEHOLD', field_classes: ['SPECIFIC'], operation: 'eligibility', role: 'FACILITATOR' },
  ]);
});

test('who may browse but not judge gets the household without its eligibility', async () => {
  const { id } = await world.given.household(poorWithPupil());
  const frontOffice = await world.signIn('FRONT_OFFICE', { area: village });
  const { data, errors } = await frontOffice.send(ask, { id, programme: 'PKH' });
  expect(data).toEqual({ household: { eligibility: null } });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('all open programmes of a page of households take as many statements as those of one', async () => {
  for (let made = 0; made < 12; made++) await world.given.household(poorWithPupil());
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const page = `query Page($first: Int) {
    households(first: $first) { nodes { id eligibilities { verdict programme { code } results { outcome } } } }
  }`;
  const statements = (first: number) => countStatements(() => manager.ask(page, { first }));
  await statements(1); // looks the viewer up
  expect(await statements(10)).toBe(await statements(1));
  const { households } = await manager.ask(page, { first: 10 });
  expect(households.nodes).toHaveLength(10);
  for (const { eligibilities } of households.nodes) expect(eligibilities.length).toBeGreaterThan(20);
});

test('whoever receives PKH is told that village cash goes with it never, and staple food always', async () => {
  const { id } = await world.given.household({ ...poorWithPupil(), enrolments: ['PKH', 'SEMBAKO'] });
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const { household } = await manager.ask(
    `query Overlaps($id: ID!) { household(id: $id) { eligibilities { programme { code } overlaps { otherCode relation reason } } } }`,
    { id },
  );
  const of = (code: string) =>
    household.eligibilities.find((each: { programme: { code: string } }) => each.programme.code === code).overlaps;
  expect(of('BLT_DD')).toEqual([
    { otherCode: 'PKH', relation: 'FORBIDDEN', reason: 'PKH families do not receive village cash' },
    { otherCode: 'SEMBAKO', relation: 'WARN', reason: expect.any(String) },
  ]);
  expect(of('SEMBAKO')).toEqual([]);
  expect(of('RST')).toEqual([]);
});
