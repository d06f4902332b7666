import { expect, test } from '@jest/globals';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();

const create = `mutation Create($input: CreateProgrammeInput!) {
  createProgramme(input: $input) {
    programme { id code name status version ownerLabel benefits { component label amount per } manageable }
    userErrors { code path message rule }
  }
}`;

const draft = (code: string, more: object = {}) => ({
  idempotencyKey: `make-${code}`,
  code,
  nameId: 'Bedah rumah',
  nameEn: 'House repair',
  level: 'BAZNAS',
  fundingSource: 'ZIS',
  unit: 'HOUSEHOLD',
  areaCode: '21.04',
  benefits: [{ component: 'HOUSE', labelId: 'Perbaikan', labelEn: 'Repair', amount: 35_000_000, per: 'ONCE' }],
  ...more,
});

async function baznasManager() {
  const baznas = await world.given.organisation({ kind: 'BAZNAS', areaCode: '21.04' });
  return { baznas, manager: await world.signIn('PROGRAMME_MANAGER', { area: '21.04', organisationId: baznas.id }) };
}

test('a programme manager drafts a programme of the own organisation, and it is audited', async () => {
  const { baznas, manager } = await baznasManager();
  const { createProgramme } = await manager.ask(create, { input: draft('BAZ_A') });
  expect(createProgramme).toEqual({
    programme: {
      id: expect.any(String),
      code: 'BAZ_A',
      name: 'House repair',
      status: 'DRAFT',
      version: 1,
      ownerLabel: baznas.name,
      benefits: [{ component: 'HOUSE', label: 'Repair', amount: 35_000_000, per: 'ONCE' }],
      manageable: true,
    },
    userErrors: [],
  });
  const { rows } = await world.owner.query('select act, actor_id, facts from audit_entry where subject_id = $1', [
    createProgramme.programme.id,
  ]);
  expect(rows).toEqual([{ act: 'programme.created', actor_id: manager.id, facts: { code: 'BAZ_A' } }]);
});

test('the same call twice, also at once, makes one programme; the same key with other words is refused', async () => {
  const { manager } = await baznasManager();
  const answers = await Promise.all([1, 2, 3].map(() => manager.ask(create, { input: draft('BAZ_B') })));
  expect(new Set(answers.map(({ createProgramme }) => createProgramme.programme.id)).size).toBe(1);
  const other = await manager.ask(create, { input: { ...draft('BAZ_B'), nameEn: 'Another name' } });
  expect(other.createProgramme.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
});

test('a taken code is a refusal in the language of the caller, and changes nothing', async () => {
  const { manager } = await baznasManager();
  await manager.ask(create, { input: draft('BAZ_C') });
  const again = { input: { ...draft('BAZ_C'), idempotencyKey: 'another-key' } };
  const { createProgramme } = await manager.speaking('id').ask(create, again);
  expect(createProgramme).toEqual({
    programme: null,
    userErrors: [
      {
        code: 'DUPLICATE',
        path: ['input', 'code'],
        rule: 'programme.code-taken',
        message: 'Kode BAZ_C sudah dipakai program lain.',
      },
    ],
  });
});

test('a draft is invisible to others, and cannot be opened before it has criteria', async () => {
  const { manager } = await baznasManager();
  const { createProgramme } = await manager.ask(create, { input: draft('BAZ_D') });
  const read = '{ programme(code: "BAZ_D") { id } programmes(filter: { text: "baz_d" }) { totalCount } }';
  expect(await manager.ask(read)).toMatchObject({
    programme: { id: createProgramme.programme.id },
    programmes: { totalCount: 1 },
  });
  const { manager: other } = await baznasManager();
  expect(await other.ask(read)).toEqual({ programme: null, programmes: { totalCount: 0 } });
  expect(await world.stranger().ask(read)).toEqual({ programme: null, programmes: { totalCount: 0 } });

  const open = 'mutation ($input: ProgrammeMoveInput!) { activateProgramme(input: $input) { userErrors { rule } } }';
  const input = { id: createProgramme.programme.id, expectedVersion: 1 };
  expect(await manager.ask(open, { input })).toEqual({
    activateProgramme: { userErrors: [{ rule: 'programme.needs-criteria' }] },
  });
  expect(await other.refusal(open, { input })).toBe('NOT_FOUND');
});

test('a lost update is refused', async () => {
  const { manager } = await baznasManager();
  const { createProgramme } = await manager.ask(create, { input: draft('BAZ_E') });
  const revise = `mutation ($input: ReviseProgrammeInput!) {
    reviseProgramme(input: $input) { programme { version name } userErrors { code } }
  }`;
  const input = { id: createProgramme.programme.id, expectedVersion: 1, nameEn: 'First' };
  expect((await manager.ask(revise, { input })).reviseProgramme).toEqual({
    programme: { version: 2, name: 'First' },
    userErrors: [],
  });
  expect((await manager.ask(revise, { input: { ...input, nameEn: 'Second' } })).reviseProgramme).toEqual({
    programme: null,
    userErrors: [{ code: 'CONFLICT' }],
  });
});

test('of several who revise the same version at once, only one is heard', async () => {
  const { manager } = await baznasManager();
  const { createProgramme } = await manager.ask(create, { input: draft('BAZ_AT_ONCE') });
  const revise = `mutation ($input: ReviseProgrammeInput!) {
    reviseProgramme(input: $input) { programme { version } userErrors { code } }
  }`;
  const { id } = createProgramme.programme;
  const answers = await Promise.all(
    ['One', 'Two', 'Three', 'Four'].map((nameEn) => manager.ask(revise, { input: { id, expectedVersion: 1, nameEn } })),
  );
  const refusals = answers.flatMap(({ reviseProgramme }) => reviseProgramme.userErrors);
  expect(refusals).toEqual([{ code: 'CONFLICT' }, { code: 'CONFLICT' }, { code: 'CONFLICT' }]);
});

test('quotas stay within the programme and above what is taken', async () => {
  const { manager } = await baznasManager();
  const { createProgramme } = await manager.ask(create, { input: draft('BAZ_F') });
  const programmeId = createProgramme.programme.id;
  const set = `mutation ($input: SetQuotaInput!) {
    setProgrammeQuota(input: $input) { programme { quotas { areaCode period places taken version } } userErrors { rule } }
  }`;
  const quota = (more: object) => ({
    input: { programmeId, areaCode: '21.04.02', period: '2026', places: 40, ...more },
  });
  expect((await manager.ask(set, quota({}))).setProgrammeQuota.programme.quotas).toEqual([
    { areaCode: '21.04.02', period: '2026', places: 40, taken: 0, version: 1 },
  ]);
  await world.owner.query('update programme_quota set taken = 30 where programme_id = $1', [programmeId]);
  for (const [more, rule] of [
    [{ expectedVersion: 1, places: 20 }, 'quota.below-taken'],
    [{ places: 50 }, 'quota.changed-meanwhile'],
    [{ areaCode: '33.13' }, 'quota.outside-programme'],
    [{ areaCode: '21.04.99' }, 'area.unknown'],
    [{ period: 'soon' }, 'quota.period-form'],
  ] as const)
    expect((await manager.ask(set, quota(more))).setProgrammeQuota.userErrors).toEqual([{ rule }]);
});

test('a facilitator may not manage programmes, and a stranger is asked to sign in', async () => {
  const facilitator = await world.signIn('FACILITATOR', { area: '21.04.02.2008' });
  expect(await facilitator.refusal(create, { input: draft('BAZ_G') })).toBe('FORBIDDEN');
  expect(await world.stranger().refusal(create, { input: draft('BAZ_G') })).toBe('UNAUTHENTICATED');
});

test('a manager limited to one programme changes no other of the organisation, and makes no new one', async () => {
  const { baznas, manager } = await baznasManager();
  const [own, other] = await Promise.all(
    ['BAZ_OWN', 'BAZ_OTHER'].map(async (code) => (await manager.ask(create, { input: draft(code) })).createProgramme),
  );
  const limited = await world.signIn('PROGRAMME_MANAGER', {
    area: '21.04',
    organisationId: baznas.id,
    programmeIds: [own.programme.id],
  });
  const seen = '{ programmes(first: 100, filter: { status: [DRAFT] }) { totalCount nodes { code manageable } } }';
  expect((await limited.ask(seen)).programmes).toEqual({
    totalCount: 1,
    nodes: [{ code: 'BAZ_OWN', manageable: true }],
  });
  expect(
    (await limited.ask('{ programme(code: "BAZ_OTHER") { id } }').catch(() => ({ programme: null }))).programme,
  ).toBe(null);
  const close = 'mutation Close($input: ProgrammeMoveInput!) { closeProgramme(input: $input) { userErrors { rule } } }';
  expect(await limited.refusal(close, { input: { id: other.programme.id, expectedVersion: 1 } })).toBe('NOT_FOUND');
  const { createProgramme } = await limited.ask(create, { input: draft('BAZ_NEW') });
  expect(createProgramme.userErrors).toMatchObject([{ rule: 'programme.owner' }]);
});
