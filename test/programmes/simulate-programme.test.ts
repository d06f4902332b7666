import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Figures, withholdSmall } from '../../api/programmes/eligibility/figures.ts';
import { loadCatalogue } from '../../api/programmes/index.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const [merawang, pekajang] = ['21.04.02.2008', '21.04.02.2001'];

const simulate = `query Simulate($programme: String!, $criteria: CriteriaInput!, $area: AreaCode!) {
  simulateProgramme(programme: $programme, criteria: $criteria, area: $area) {
    programme { code } activeLabel areaCode
    total { ...counts } byArea { ...counts } byDecile { ...counts }
  }
}
fragment counts on SimulationCount { key withheld households before after gained lost needsData }`;

const decileUpTo = (number: number) => ({ household: { fact: 'DECILE', operator: 'LTE', value: { number } } });

let programmeId: string;
let organisationId: string;

beforeAll(async () => {
  await loadCatalogue(world.owner);
  ({ id: organisationId } = await world.given.organisation({ areaCode: '21.04' }));
  const { rows } = await world.owner.query(
    `update programme set owner_organisation_id = $1 where code = 'BERAS' returning id`,
    [organisationId],
  );
  programmeId = rows[0].id;
  await world.owner.query(
    `update programme_criteria set tree = '{"id": "decile", "fact": "decile", "operator": "lte", "value": 2}'
     where programme_id = $1`,
    [programmeId],
  );
  const settle = async (village: string, decile: number | null, count: number) => {
    for (let made = 0; made < count; made++) await world.given.household({ village, decile });
  };
  await settle(merawang, 1, 7);
  await settle(merawang, 3, 6);
  await settle(merawang, 5, 8);
  await settle(pekajang, 2, 9);
  await settle(pekajang, 3, 2);
  await settle(pekajang, null, 5);
});

const ask = (criteria: object, area = '21.04.02') => ({ programme: 'BERAS', criteria, area });

test('a manager sees before activation who would gain and lose, by village and by decile', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const { simulateProgramme } = await manager.ask(simulate, ask(decileUpTo(3)));
  expect(simulateProgramme).toMatchObject({
    programme: { code: 'BERAS' },
    activeLabel: '2026.1',
    areaCode: '21.04.02',
  });
  const counts = {
    key: 'ALL',
    withheld: false,
    households: 37,
    before: 16,
    after: 24,
    gained: 8,
    lost: 0,
    needsData: 5,
  };
  expect(simulateProgramme.total).toEqual(counts);
  expect(simulateProgramme.byArea).toEqual([
    { key: pekajang, withheld: false, households: 16, before: 9, after: 11, gained: 2, lost: 0, needsData: 5 },
    { key: merawang, withheld: false, households: 21, before: 7, after: 13, gained: 6, lost: 0, needsData: 0 },
  ]);
  expect(simulateProgramme.byDecile.map(({ key, gained }: { key: string; gained: number }) => [key, gained])).toEqual([
    ['1', 0],
    ['2', 0],
    ['3', 8],
    ['5', 0],
    ['-', 0],
  ]);
  const narrower = await manager.ask(simulate, ask(decileUpTo(1)));
  expect(narrower.simulateProgramme.total).toMatchObject({ before: 16, after: 7, gained: 0, lost: 9 });
  const { rows } = await world.owner.query(`select 1 from programme_criteria where programme_id = $1`, [programmeId]);
  expect(rows).toHaveLength(1);
});

test('criteria of a programme that serves persons count the households in which somebody qualifies', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const criteria = { all: { of: [decileUpTo(3), { self: { fact: 'AGE', operator: 'GTE', value: { number: 18 } } }] } };
  const { simulateProgramme } = await manager.ask(simulate, { programme: 'PBI_JK', criteria, area: '21.04.02' });
  expect(simulateProgramme.total).toMatchObject({ households: 37, after: 24 });
});

test('a programme manager, who may not browse households, sees no row that speaks of fewer than five', async () => {
  const manager = await world.signIn('PROGRAMME_MANAGER', { area: '21.04', organisationId });
  const { simulateProgramme } = await manager.ask(simulate, ask(decileUpTo(3)));
  expect(simulateProgramme.total).toMatchObject({ withheld: false, gained: 8 });
  expect(simulateProgramme.byArea).toEqual([
    expect.objectContaining({ key: pekajang, withheld: true, gained: null, before: null }),
    expect.objectContaining({ key: merawang, withheld: true, gained: null, before: null }),
  ]);
});

test('rights and reach are kept: foreign areas, foreign programmes, roles without the action', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  expect(await manager.refusal(simulate, ask(decileUpTo(3), '21'))).toBe('FORBIDDEN');
  const stranger = await world.signIn('PROGRAMME_MANAGER', { area: '21.04' });
  expect(await stranger.refusal(simulate, ask(decileUpTo(3)))).toBe('FORBIDDEN');
  await world.assign(stranger, 'FACILITATOR', merawang);
  expect(await stranger.refusal(simulate, ask(decileUpTo(3)))).toBe('FORBIDDEN');
  const facilitator = await world.signIn('FACILITATOR', { area: merawang });
  expect(await facilitator.refusal(simulate, ask(decileUpTo(3), merawang))).toBe('FORBIDDEN');
  expect(await world.stranger().refusal(simulate, ask(decileUpTo(3)))).toBe('UNAUTHENTICATED');
  expect(await manager.refusal(simulate, { ...ask(decileUpTo(3)), programme: 'NOWHERE' })).toBe('NOT_FOUND');
});

test('criteria that do not hold together are named with rule and place', async () => {
  const manager = await world.signIn('MANAGER', { area: '21.04' });
  const wrong = { household: { fact: 'DECILE', operator: 'LTE', value: { word: 'POOR' } } };
  const { errors } = await manager.send(simulate, ask(wrong));
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    rule: 'criteria.value',
    path: ['criteria', 'household', 'value'],
  });
});

const figures = fc.record({ kept: fc.nat(12), gained: fc.nat(12), lost: fc.nat(12), others: fc.nat(12) }).map(
  ({ kept, gained, lost, others }): Figures => ({
    households: kept + gained + lost + others,
    before: kept + lost,
    after: kept + gained,
    gained,
    lost,
    needsData: 0,
  }),
);

test('what is withheld cannot be told by subtraction: at least two rows, and nothing from one to four in their sum', () => {
  fc.assert(
    fc.property(fc.array(figures, { minLength: 1, maxLength: 8 }), (rows) => {
      const table = new Map(rows.map((row, index) => [String(index), row]));
      const shown = withholdSmall(table);
      expect(shown.map(({ key }) => key)).toEqual([...table.keys()]);
      const withheld = shown.filter((row) => row.figures === undefined).map(({ key }) => table.get(key)!);
      for (const { figures: visible } of shown)
        for (const count of Object.values(visible ?? {})) expect(count === 0 || count >= 5).toBe(true);
      if (withheld.length === 0 || withheld.length === shown.length) return;
      expect(withheld.length).toBeGreaterThanOrEqual(2);
      for (const name of ['before', 'after', 'gained', 'lost', 'households'] as const) {
        const sum = withheld.reduce((whole, row) => whole + row[name], 0);
        expect(sum === 0 || sum >= 5).toBe(true);
      }
    }),
  );
});
