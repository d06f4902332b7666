import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Role } from '../../api/auth/index.ts';
import { syntheticKk } from '../../api/nik/index.ts';
import type { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();

interface Placed {
  id: string;
  memberId: string;
  village: string;
  kk: string;
}

const households: Placed[] = [];
const areas: string[] = ['ID'];

beforeAll(async () => {
  // Neighbours by text that are none by place: 33.1 is a prefix of 33.13, 21.04.01 of nothing but its own villages.
  const { rows } = await world.owner.query<{ code: string }>(
    `select code from (select code, row_number() over (partition by left(code, 8) order by code) as place,
       dense_rank() over (partition by left(code, 5) order by left(code, 8)) as district
       from area_unit where level = 4 and left(code, 5) in ('33.01', '33.10', '33.13', '21.04', '21.01', '31.71')) village
     where place <= 2 and district <= 3 order by code`,
  );
  for (const [index, { code }] of rows.entries()) {
    const kk = syntheticKk({
      province: code.slice(0, 2),
      regency: code.slice(0, 5),
      recordedOn: '2020-01-01',
      serial: index + 1,
    });
    const { id, memberIds } = await world.given.household({ village: code, kk, members: [{ name: `Warga ${index}` }] });
    households.push({ id, memberId: memberIds[0] as string, village: code, kk });
    const parts = code.split('.');
    for (let length = 1; length <= 4; length += 1) areas.push(parts.slice(0, length).join('.'));
  }
});

const browsing: readonly Role[] = [
  'FACILITATOR',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'SUPERVISOR',
  'MANAGER',
  'VILLAGE_OPERATOR',
];
const others: readonly Role[] = ['POLICY_MAKER', 'ADMIN', 'PRIVACY_OFFICER', 'PROGRAMME_MANAGER', 'PARTNER', 'CITIZEN'];

interface Held {
  role: Role;
  area: string;
}

/** The rule of the domain reference, 1.3, in its own words: the same code, or the code with a dot after it in front. */
const covers = (area: string, village: string) => area === 'ID' || village === area || village.startsWith(`${area}.`);

const visibleTo = (held: readonly Held[]) => {
  const reach = held.filter(({ role }) => browsing.includes(role));
  return households.filter(({ village }) => reach.some(({ area }) => covers(area, village)));
};

const signIn = async ([first, ...rest]: readonly Held[]): Promise<Visitor> => {
  const visitor = await world.signIn(first!.role, { area: first!.area });
  for (const { role, area } of rest) await world.assign(visitor, role, area);
  return visitor;
};

const listed = async (visitor: Visitor): Promise<{ ids: string[]; total: number }> => {
  const ids: string[] = [];
  let total = 0;
  let after: string | null = null;
  do {
    const { households: page } = (await visitor.ask(
      'query List($after: String) { households(first: 100, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
      { after },
    )) as {
      households: {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    ids.push(...page.nodes.map(({ id }) => id));
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return { ids, total };
};

test('by whatever way one looks, one sees the households of one’s areas, all of them and no other', async () => {
  const roles = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...browsing) }, fc.constantFrom(...others));
  const held = fc.record({ role: roles, area: fc.constantFrom(...areas) });
  await fc.assert(
    fc.asyncProperty(fc.array(held, { minLength: 1, maxLength: 4 }), fc.nat(), async (assignments, pick) => {
      const visitor = await signIn(assignments);
      const visible = visibleTo(assignments);
      const one = households[pick % households.length] as Placed;
      const isSeen = visible.includes(one);
      const nodes = await visitor.ask(
        'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id ... on Person { household { id village { code } } } } }',
        { ids: [one.id, one.memberId] },
      );
      expect(nodes).toEqual({
        nodes: isSeen
          ? [{ id: one.id }, { id: one.memberId, household: { id: one.id, village: { code: one.village } } }]
          : [null, null],
      });
      const search = 'query Search($kk: String) { searchHousehold(kk: $kk) { id members { id } } }';
      if (!assignments.some(({ role }) => browsing.includes(role))) {
        expect(await visitor.refusal('{ households { totalCount } }')).toBe('FORBIDDEN');
        expect(await visitor.refusal(search, { kk: one.kk })).toBe('FORBIDDEN');
        return;
      }
      const { ids, total } = await listed(visitor);
      expect(ids.sort()).toEqual(visible.map(({ id }) => id).sort());
      expect(total).toBe(visible.length);
      expect((await visitor.ask(search, { kk: one.kk })).searchHousehold).toEqual(
        isSeen ? [{ id: one.id, members: [{ id: one.memberId }] }] : [],
      );
      const direct = await visitor.send('query One($id: ID!) { household(id: $id) { id } }', { id: one.id });
      expect(direct.data).toEqual({ household: isSeen ? { id: one.id } : null });
      expect((await visitor.ask('{ searchPersons(name: "warga") { totalCount } }')).searchPersons.totalCount).toBe(
        visible.length,
      );
    }),
    { numRuns: 30 },
  );
});

test('an area narrows a list to what is in both, never beyond one’s reach', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...areas), fc.constantFrom(...areas), async (reach, area) => {
      const visitor = await world.signIn('SUPERVISOR', { area: reach });
      const { households: page } = await visitor.ask(
        'query List($area: AreaCode) { households(first: 100, filter: { area: $area }) { totalCount nodes { id } } }',
        { area },
      );
      const expected = households.filter(({ village }) => covers(reach, village) && covers(area, village));
      expect(page.totalCount).toBe(expected.length);
      expect(page.nodes.map(({ id }: Placed) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    }),
    { numRuns: 25 },
  );
});
