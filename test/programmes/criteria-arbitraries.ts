import fc from 'fast-check';
import { monthsBefore } from '../../api/programmes/criteria/calendar.ts';
import { operatorsFor, wantsList } from '../../api/programmes/criteria/check-value.ts';
import type { Criteria, Operand, Operator, Value } from '../../api/programmes/criteria/criteria.ts';
import { codesOf, type Fact, householdFacts, memberFacts } from '../../api/programmes/criteria/facts.ts';

export const today = '2026-02-28';
const villages = ['21.04.02.2008', '21.04.02.2002', '21.04.03.1001', '33.13.01.2001'];
const programmes = ['PKH', 'SEMBAKO', 'RST'];
const needs = ['LOST_LIVELIHOOD', 'HOUSE_DAMAGED'];
export const parameterNames = ['P_ONE', 'P_TWO', 'P_NONE'];

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 4 });
const code = (last: number) => maybe(fc.integer({ min: 1, max: last }));
/** Days around the borders at which answers go stale, and far from them. */
const observed = fc.constantFrom('2026-02-28', '2025-03-01', '2025-02-28', '2025-02-27', '2024-02-29', '2020-01-01');
/** Birthdays around today, leap days, and around the ages that the form asks about. */
const birthday = fc
  .tuple(fc.constantFrom(0, 1, 2, 5, 6, 10, 15, 18, 26, 40, 55, 60, 70), fc.constantFrom(-1, 0, 1))
  .map(([years, days]) => shift(monthsBefore(today, years * 12), days))
  .chain((day) => fc.constantFrom(day, '2000-02-29', '2004-02-29'));

function shift(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

const member = fc.record({
  sex: fc.constantFrom(1, 2),
  birthDate: birthday,
  presence: fc.constantFrom(1, 1, 1, 5, 3),
  marital_status: code(4),
  identity_match: maybe(fc.constantFrom('MATCH', 'MISMATCH', 'UNAVAILABLE', 'DECEASED')),
  pregnant: code(2),
  schooling: code(3),
  school_level: code(22),
  highest_diploma: code(23),
  worked_last_week: code(2),
  job_sector: code(26),
  job_status: code(8),
  income_band: code(4),
  nutrition: code(3),
  difficulties: maybe(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 })),
  chronic_illness: code(18),
  health_insurance: maybe(fc.integer({ min: 0, max: 15 })),
  employment_insurance: maybe(fc.integer({ min: 0, max: 31 })),
  observed_at: maybe(observed),
});

export interface RandomHousehold {
  readonly village: string;
  readonly members: readonly Record<string, unknown>[];
  readonly [column: string]: unknown;
}

const flags = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, maybe(fc.boolean())]));
const counts = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, maybe(fc.nat(3))]));

export const household = fc.record({
  village: fc.constantFrom(...villages),
  decile: code(10),
  registry: maybe(fc.constantFrom('DTSEN', 'DTKS', 'LOCAL')),
  decile_as_of: maybe(observed),
  resident_since: maybe(fc.constantFrom('2026-01-28', '2026-01-29', '2025-08-31', '2020-02-29')),
  member_count: fc.integer({ min: 0, max: 6 }),
  observed_at: maybe(observed),
  members: fc
    .array(member, { maxLength: 4 })
    .chain((members) =>
      fc
        .boolean()
        .map((headed) => members.map((each, index) => ({ ...each, relation: headed && index === 0 ? 1 : 3 }))),
    ),
  housing: maybe(
    fc.record({
      tenure: code(6),
      deed: code(6),
      floor_area: maybe(fc.integer({ min: 10, max: 900 }).map((tenths) => tenths / 10)),
      floor: code(9),
      wall: code(7),
      roof: code(8),
      water: code(13),
      septic_distance: code(3),
      lighting: code(4),
      power_watt: maybe(fc.constantFrom(450, 900, 1300)),
      cooking: code(12),
      toilet: code(6),
      closet: code(4),
      disposal: code(6),
      observed_at: observed,
    }),
  ),
  assets: maybe(
    fc.record({
      ...flags('gas_cylinder refrigerator air_conditioner water_heater landline television gold computer motorcycle'),
      ...flags('bicycle car boat motorboat smartphone land other_house'),
      ...counts('cattle buffalo horses pigs goats internet'),
      bank_account: code(4),
      observed_at: observed,
    }),
  ),
  enrolled: fc.array(
    fc.record({
      programme_code: fc.constantFrom(...programmes),
      status: fc.constantFrom('ACTIVE', 'ENDED'),
      valid_from: maybe(fc.constantFrom('2026-02-28', '2026-03-01', '2020-01-01')),
      valid_to: maybe(fc.constantFrom('2026-02-27', '2026-02-28', '2030-01-01')),
    }),
    { maxLength: 3 },
  ),
  declared: fc.array(fc.record({ need: fc.constantFrom(...needs), declared_at: observed }), { maxLength: 2 }),
  flagged: fc.array(fc.record({ member: fc.nat(3), code: fc.constantFrom(2, 8, 9) }), { maxLength: 2 }),
});

function oneValue(fact: Fact): fc.Arbitrary<number | string | boolean> {
  switch (fact.kind) {
    case 'number':
      return fact.decimal
        ? fc.integer({ min: 0, max: 9000 }).map((hundredths) => hundredths / 100)
        : fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(15, 18, 26, 55, 60, 70, 365, 450, 900, 1_000_000));
    case 'flag':
      return fc.boolean();
    case 'word':
      return fc.constantFrom(...Object.keys(fact.words));
    case 'nameSet':
      return fc.constantFrom(...programmes, ...needs);
    case 'area':
      return fc.constantFrom('ID', '21', '21.04', '21.04.02', ...villages);
    default:
      return fc.constantFrom(...codesOf(fact));
  }
}

export function valueFor(fact: Fact, operator: Operator): fc.Arbitrary<Value> {
  const one = oneValue(fact);
  if (!wantsList(operator)) return one;
  if (operator === 'between')
    return fc.tuple(one, one).map((pair) => (pair as number[]).sort((a, b) => a - b) as Value);
  return fc.array(one as fc.Arbitrary<number>, { minLength: 1, maxLength: 3 });
}

function test(fact: Fact, allowed = operatorsFor(fact)): fc.Arbitrary<{ operator: Operator; value?: Operand }> {
  return fc.constantFrom(...allowed).chain((operator): fc.Arbitrary<{ operator: Operator; value?: Operand }> => {
    if (operator === 'exists') return fc.constant({ operator });
    const value = valueFor(fact, operator);
    const parameter = fc
      .tuple(fc.constantFrom(...parameterNames), fc.option(value, { nil: undefined }))
      .map(([param, otherwise]) => ({ param, ...(otherwise !== undefined && { default: otherwise }) }));
    return fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: parameter }).map((given) => ({
      operator,
      value: given as Operand,
    }));
  });
}

const named = <Name extends string>(facts: Record<Name, Fact>) =>
  fc.constantFrom(...(Object.entries(facts) as [Name, Fact][]));

const condition = named(memberFacts).chain(([name, fact]) => test(fact).map((asked) => ({ fact: name, ...asked })));
const where = fc.array(condition, { minLength: 1, maxLength: 3 });
const count: Fact = { kind: 'number', label: { id: '', en: '' } };

const householdLeaf = named(householdFacts).chain(([name, fact]) =>
  test(fact).map((asked) => ({ fact: name, ...asked })),
);
const selfLeaf = named(memberFacts).chain(([name, fact]) =>
  test(fact).map((asked) => ({ fact: `self.${name}` as const, ...asked })),
);
const anyLeaf = where.map((conditions) => ({ fact: 'member.any' as const, where: conditions }));
const countLeaf = fc
  .tuple(
    where,
    test(
      count,
      operatorsFor(count).filter((operator) => operator !== 'exists'),
    ),
  )
  .map(([conditions, asked]) => ({ fact: 'member.count' as const, where: conditions, ...asked }));

/** Random criteria; those of MEMBER-unit programmes also speak of the assessed member. */
export function criteria(unit: 'HOUSEHOLD' | 'MEMBER'): fc.Arbitrary<Criteria> {
  const leaf = fc.oneof(
    { weight: 4, arbitrary: householdLeaf },
    { weight: 3, arbitrary: anyLeaf },
    { weight: 1, arbitrary: countLeaf },
    ...(unit === 'MEMBER' ? [{ weight: 4, arbitrary: selfLeaf }] : []),
  );
  const { tree } = fc.letrec<{ tree: Criteria }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf as fc.Arbitrary<Criteria>,
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((of) => ({ all: of })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((of) => ({ any: of })),
      tie('tree').map((of) => ({ not: of })),
    ),
  }));
  return tree;
}

/** Rows of parameters; some do not fit the facts that use them, which leaves those open. */
export const parameterRows = fc.array(
  fc.record({
    name: fc.constantFrom('P_ONE', 'P_TWO', 'STALE_AFTER_MONTHS'),
    areaCode: fc.constantFrom('ID', '21.04', '21.04.02', '21.04.02.2008'),
    value: fc.oneof(
      fc.integer({ min: 0, max: 60 }) as fc.Arbitrary<unknown>,
      fc.boolean(),
      fc.constantFrom('PKH', 'FEMALE', '21.04', [1, 2], ['PKH', 'RST']),
    ),
  }),
  { maxLength: 5 },
);
