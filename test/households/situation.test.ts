import { beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../api/shared/index.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const village = '21.04.02.2008';
let household: { id: string; memberIds: string[] };

beforeAll(async () => {
  household = await world.given.household({
    village,
    members: [
      {
        sex: 2,
        birthDate: '1992-02-02',
        marital_status: 3,
        pregnant: 1,
        chronic_illness: 12,
        health_insurance: 5,
        employment_insurance: 0,
        income_band: 1,
        job_status: 7,
        id_documents: 5,
        difficulties: [4, 4, 1, 4, 4, 4, 4, 4, 3],
        schooling: 3,
        school_level: 8,
      },
      { birthDate: '2022-06-01', nutrition: 2, chronic_illness: 4 },
    ],
  });
  const flag = (person: string | undefined, code: number) =>
    world.owner.query(
      `insert into ppks_flag (id, person_id, household_id, village_code, code, source) values ($1, $2, $3, $4, $5, 'SURVEY')`,
      [newId(), person, household.id, village, code],
    );
  for (const code of [9, 16, 19, 23]) await flag(household.memberIds[0], code);
  for (const code of [1, 6]) await flag(household.memberIds[1], code);
  await world.owner.query(
    `insert into need_declaration (id, household_id, village_code, need, declared_at, source)
     values ($1, $2, $3, 'LOST_LIVELIHOOD', '2026-10-01', 'SELF')`,
    [newId(), household.id, village],
  );
});

const query = `query Situation($id: ID!) { household(id: $id) { situation(purpose: CASE_HANDLING) { reason value {
  needs { need declaredAt }
  members { personId pregnant maritalStatus chronicIllness healthInsurance employmentInsurance incomeBand jobStatus
    idDocuments severeDisability difficulties { walking remembering } nutrition schoolLevel ppks { kind } } } } } }`;

const situation = async (role: 'MANAGER' | 'FACILITATOR' | 'FRONT_OFFICE', area: string) =>
  (await (await world.signIn(role, { area })).ask(query, { id: household.id })).household.situation;

test('the manager sees the situation of a family whole', async () => {
  expect(await situation('MANAGER', '21.04')).toEqual({
    reason: null,
    value: {
      needs: [{ need: 'LOST_LIVELIHOOD', declaredAt: '2026-10-01' }],
      members: [
        {
          personId: household.memberIds[0],
          pregnant: true,
          maritalStatus: 'DIVORCED',
          chronicIllness: 'HIV',
          healthInsurance: ['JKN_PBI', 'JKN_EMPLOYER'],
          employmentInsurance: [],
          incomeBand: 'UNDER_ONE_MILLION',
          jobStatus: 'CASUAL_OTHER',
          idDocuments: ['BIRTH_CERTIFICATE', 'IDENTITY_CARD'],
          severeDisability: true,
          difficulties: { walking: 'CANNOT_AT_ALL', remembering: 'SOME_DIFFICULTY' },
          nutrition: null,
          schoolLevel: 'JUNIOR',
          ppks: ['PERSON_WITH_DISABILITY', 'LIVING_WITH_HIV', 'VIOLENCE_VICTIM', 'VULNERABLE_WOMAN'].map((kind) => ({
            kind,
          })),
        },
        expect.objectContaining({
          nutrition: 'STUNTING',
          chronicIllness: 'ASTHMA',
          healthInsurance: null,
          difficulties: null,
          severeDisability: null,
          ppks: [{ kind: 'NEGLECTED_TODDLER' }, { kind: 'ABUSED_CHILD' }],
        }),
      ],
    },
  });
});

test('a facilitator sees neither HIV nor the extra-restricted kinds, nor that something is hidden', async () => {
  const { value } = await situation('FACILITATOR', village);
  expect(value.members[0]).toMatchObject({
    chronicIllness: null,
    ppks: [{ kind: 'PERSON_WITH_DISABILITY' }, { kind: 'VULNERABLE_WOMAN' }],
  });
  expect(value.members[1]).toMatchObject({ chronicIllness: 'ASTHMA', ppks: [{ kind: 'NEGLECTED_TODDLER' }] });
});

test('the front office finds the door closed', async () => {
  expect(await situation('FRONT_OFFICE', '21.04')).toEqual({ reason: 'NO_RIGHT', value: null });
});

test('the log names the household and each member, and whether restricted facts could be seen', async () => {
  await world.owner.query('create temp table seen_before as select coalesce(max(seq), 0) as seq from access_log');
  const facilitator = await world.signIn('FACILITATOR', { area: village });
  await facilitator.ask(query, { id: household.id });
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  await manager.ask(
    `query One($id: ID!) { person(id: $id) { situation(purpose: PROGRAMME_TARGETING, reference: "RST") { value { incomeBand } } } }`,
    { id: household.memberIds[1] },
  );
  const { rows } = await world.owner.query(
    `select subject_kind, subject_id, role, purpose, field_classes, operation from access_log
     where seq > (select seq from seen_before) order by seq`,
  );
  const [mother, child] = household.memberIds;
  const facilitators = {
    role: 'FACILITATOR',
    purpose: 'CASE_HANDLING',
    field_classes: ['SPECIFIC'],
    operation: 'Household.situation',
  };
  expect(rows).toHaveLength(4);
  expect(rows).toEqual(
    expect.arrayContaining([
      { subject_kind: 'HOUSEHOLD', subject_id: household.id, ...facilitators },
      { subject_kind: 'PERSON', subject_id: mother, ...facilitators },
      { subject_kind: 'PERSON', subject_id: child, ...facilitators },
      {
        subject_kind: 'PERSON',
        subject_id: child,
        role: 'MANAGER',
        purpose: 'PROGRAMME_TARGETING',
        field_classes: ['SPECIFIC', 'EXTRA'],
        operation: 'Person.situation',
      },
    ]),
  );
});

test('without the doors a child shows no more than sex, relation, age band and school', async () => {
  const facilitator = await world.signIn('FACILITATOR', { area: village });
  const { person } = await facilitator.ask(
    'query Child($id: ID!) { person(id: $id) { sex relation ageBand schooling schoolStage nameMasked } __type(name: "Person") { fields { name } } }',
    { id: household.memberIds[1] },
  );
  expect(person).toMatchObject({ sex: 'MALE', relation: 'CHILD', ageBand: 'AGE_0_4' });
});

test('the plain fields of a person are these and no others', async () => {
  const { __type } = await (await world.signIn('MANAGER', { area: '21' })).ask(
    '{ __type(name: "Person") { fields { name } } }',
  );
  expect(__type.fields.map(({ name }: { name: string }) => name).sort()).toEqual(
    [
      ...[
        'ageBand',
        'household',
        'id',
        'identity',
        'identityMatch',
        'nameMasked',
        'nikMasked',
        'observedAt',
        'presence',
      ],
      ...['relation', 'schoolStage', 'schooling', 'sex', 'situation', 'source', 'stale', 'version'],
    ].sort(),
  );
});
