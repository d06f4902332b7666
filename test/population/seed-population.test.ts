import { AreaNotFree, isInhabited, seedPopulation } from '../../api/population/index.ts';
import { cloneTemplate, connectTo } from '../support/cluster.ts';
import { vault, vaultKeys } from '../support/keys.ts';
import { ownWorld } from '../support/world.ts';
import { invent, nation, today } from './nation.ts';

const world = ownWorld();
const wish = { households: 300, seed: 3, today, keys: vaultKeys };
const merawang = '21.04.02.2008';

interface Line {
  [column: string]: unknown;
}
const lines = async (text: string, values: unknown[] = []): Promise<Line[]> =>
  (await world.owner.query(text, values)).rows;

/** What the service's own role sees with this reach. */
async function asService(reach: string, text: string): Promise<Line[]> {
  await world.owner.query('begin; set local role satu_pintu_service');
  await world.owner.query(`select set_config('app.reach', $1, true)`, [reach]);
  const { rows } = await world.owner.query(text);
  await world.owner.query('rollback');
  return rows;
}

const shape = `select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
  union all select pg_get_indexdef(indexrelid) from pg_index where indrelid::regclass::text !~ '^pg_'
  union all select relname || relforcerowsecurity from pg_class where relkind = 'r' order by line`;

test('300 households come into the database, whole, and all locks are back in place', async () => {
  const before = await lines(shape);
  const shares: number[] = [];
  const seeded = await seedPopulation(world.owner, { ...wish, progress: (share) => shares.push(share) });
  expect(seeded.households).toBe(300);
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  expect(await lines(shape)).toEqual(before);
  const [counts] = await lines(`select (select count(*)::int from household) as households,
    (select count(*)::int from person) as persons, (select sum(member_count)::int from household) as members,
    (select count(*)::int from person where presence in (1, 5)) as present,
    (select count(*)::int from household where split_part(village_code, '.', 1) = '21') as islanders`);
  expect(counts).toMatchObject({ households: 300, islanders: 100, members: counts?.present });
  expect(counts?.persons).toBeGreaterThan(900);
});

test('the rows say what was invented', async () => {
  const village = nation.find(({ code }) => code === merawang);
  const [count] = await lines('select count(*)::int from household where village_code = $1', [merawang]);
  const invented = invent({ seed: 3, areas: [merawang], households: count?.count as number });
  const rows = await lines(
    `select household.*, kk_cipher as cipher, kk_key_id as key_id, address, latitude, floor_area::float, power_watt, car, wall,
        (select count(*)::int from enrolment where household_id = household.id) as enrolments,
        (select max(welfare_rank)::float from registry_snapshot where household_id = household.id) as rank
      from household join household_identity on household_id = household.id
        left join housing_condition housing on housing.household_id = household.id
        left join asset_ownership assets on assets.household_id = household.id
      where household.village_code = $1 order by household.id`,
    [village?.code],
  );
  expect(rows).toHaveLength(invented.length);
  for (const [at, { household, identity, housing, assets, snapshots, enrolments }] of invented.entries()) {
    const row = rows[at] as Line & { cipher: Buffer; key_id: number };
    expect(row).toMatchObject({
      decile: household.decile,
      survey_result: household.surveyResult,
      decile_period: household.decilePeriod,
      address: identity.address,
      latitude: identity.latitude,
      floor_area: housing?.floorArea ?? null,
      power_watt: housing?.powerWatt ?? null,
      wall: housing?.wall ?? null,
      car: assets?.car ?? null,
      enrolments: enrolments.length,
      rank: snapshots.length ? Math.max(...snapshots.map(({ welfareRank }) => welfareRank)) : null,
    });
    expect(vault.open({ cipher: row.cipher, keyId: row.key_id })).toMatch(/^210499\d{10}$/);
  }
});

test('members are found by their number and carry every answer', async () => {
  const rows = await lines(
    `select person.*, birth_date::text as born, nik_cipher as cipher, nik_index as index, name
    from person join person_identity on person_id = id where village_code = $1`.replace(
      'where village_code',
      'where person.village_code',
    ),
    [merawang],
  );
  const invented = invent({ seed: 3, areas: [merawang], households: 1000 }).flatMap(({ persons, personIdentities }) =>
    persons.map((person, at) => ({ person, identity: personIdentities[at] })),
  );
  for (const row of rows) {
    const match = invented.find(({ person, identity }) => identity?.name === row.name && person.birthDate === row.born);
    expect(row).toMatchObject({
      sex: match?.person.sex,
      relation: match?.person.relation,
      difficulties: match?.person.difficulties,
      school_level: match?.person.schoolLevel,
      job_sector: match?.person.jobSector,
      chronic_illness: match?.person.chronicIllness,
      identity_match: match?.person.identityMatch,
    });
    if (row.cipher === null) continue;
    const nik = vault.open({ cipher: row.cipher as Buffer, keyId: 1 });
    expect(row.nik_masked).toBe(`${nik.slice(0, 4)}********${nik.slice(12)}`);
    expect(vault.index('nik', nik)).toEqual(row.index);
  }
});

test('the service sees them through its reach only', async () => {
  const count = 'select count(*)::int from household';
  const [all] = await asService(',', count);
  const [lingga] = await asService('21.04.', count);
  const [nobody] = await asService('', count);
  expect([all?.count, lingga?.count, nobody?.count]).toEqual([300, 100, 0]);
  const [heads] = await asService('21.04.', 'select count(*)::int from person where relation = 1');
  expect(heads?.count).toBe(100);
});

test('a regency that is inhabited takes nobody in, and nothing changes', async () => {
  const seed = (areas: string[]) => seedPopulation(world.owner, { ...wish, households: 40, areas });
  await expect(seed(['21.04.02'])).rejects.toThrow(new AreaNotFree('INHABITED'));
  await expect(seed(['99'])).rejects.toThrow(new AreaNotFree('NO_VILLAGES'));
  const [count] = await lines('select count(*)::int from household');
  expect(count?.count).toBe(300);
});

test('more families move to regencies where nobody lives yet', async () => {
  const before = await lines('select distinct left(village_code, 5) as code from household');
  expect(await seedPopulation(world.owner, { ...wish, households: 40 })).toMatchObject({ households: 40 });
  const { rows } = await world.owner.query(
    'select count(*)::int as count from household where left(village_code, 5) <> all ($1)',
    [before.map(({ code }) => code)],
  );
  expect(rows[0].count).toBe(40);
  const doubles = 'select from person_identity where nik_index is not null group by nik_index having count(*) > 1';
  expect(await lines(doubles)).toEqual([]);
});

test('of two who fill the same database at once, one finds it inhabited', async () => {
  const database = await cloneTemplate();
  const owners = await Promise.all([connectTo(database.ownerUrl), connectTo(database.ownerUrl)]);
  const results = await Promise.allSettled(
    owners.map((owner) => seedPopulation(owner, { ...wish, households: 50, areas: ['21.04'] })),
  );
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  expect(refused).toEqual([new AreaNotFree('INHABITED')]);
  const { rows } = await owners[0]!.query('select count(*)::int from household');
  expect(rows[0].count).toBe(50);
  await Promise.all(owners.map((owner) => owner.end()));
  await database.drop();
});

test('an owner who is no superuser can do it too', async () => {
  const role = `plain_owner_${process.pid}`;
  await world.owner.query(`create role ${role}; grant all on schema public to ${role}`);
  await world.owner.query(`do $$ declare name text; begin
    for name in select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
      execute format('alter table %I owner to ${role}', name); end loop; end $$`);
  await world.owner.query(`truncate household, dwelling cascade; set role ${role}`);
  expect(await seedPopulation(world.owner, { ...wish, households: 30 })).toMatchObject({ households: 30 });
  expect(await isInhabited(world.owner)).toBe(true);
  expect(await seedPopulation(world.owner, { ...wish, households: 10 })).toMatchObject({ households: 10 });
  await world.owner.query('reset role');
  const [count] = await asService(',', 'select count(*)::int from household');
  expect(count?.count).toBe(40);
  await world.owner.query(`reassign owned by ${role} to current_user; drop owned by ${role}; drop role ${role}`);
});
