import DataLoader from 'dataloader';
import type { Context } from '../shared/index.ts';
import { isStale } from './freshness.ts';
import type { DecileSnapshotType, EnrolmentType } from './history.type.ts';
import type { AssetsType, HousingType } from './housing.type.ts';
import type { PersonType } from './person.type.ts';
import { type PersonRow, personColumns, toPerson } from './rows.ts';

interface Parts {
  members: PersonType[];
  housing: HousingType | null;
  assets: AssetsType | null;
  decileHistory: DecileSnapshotType[];
  enrolments: EnrolmentType[];
}

type PartName = keyof Parts;
type Raw = { id: string } & { [Name in PartName]: (Name extends 'members' ? PersonRow[] : Parts[Name]) | null };

const list = (columns: string, from: string) =>
  `(select coalesce(json_agg(part), '[]') from (select ${columns} from ${from}) part)`;
const one = (columns: string, table: string) =>
  `(select row_to_json(part) from (select ${columns} from ${table} where household_id = h.id) part)`;

const queries: Record<PartName, string> = {
  members: list(personColumns, 'person p where p.household_id = h.id order by p.relation, p.id'),
  housing: one(
    `tenure, deed, floor_area as "floorArea", floor, wall, roof, water, septic_distance as "septicDistance", lighting,
      power_watt as "powerWatt", cooking, toilet, closet, disposal, observed_at as "observedAt", source`,
    'housing_condition',
  ),
  assets: one(
    `gas_cylinder as "gasCylinder", refrigerator, air_conditioner as "airConditioner", water_heater as "waterHeater",
      landline, television, gold, computer, motorcycle, bicycle, car, boat, motorboat, smartphone, land,
      other_house as "otherHouse", cattle, buffalo, horses, pigs, goats, internet, bank_account as "bankAccount",
      observed_at as "observedAt", source`,
    'asset_ownership',
  ),
  decileHistory: list(
    'id, registry, decile, period, as_of as "asOf", source, imported_at as "importedAt"',
    'registry_snapshot where household_id = h.id order by as_of desc, id desc',
  ),
  enrolments: list(
    `id, person_id as "personId", programme_code as "programmeCode", status, valid_from as "validFrom",
      valid_to as "validTo", last_received_at as "lastReceivedAt", amount, source`,
    'enrolment where household_id = h.id order by programme_code, id',
  ),
};

const names = Object.keys(queries) as PartName[];

const statement = `select h.id, ${names
  .map((name, index) => `case when $${index + 2}::boolean then ${queries[name]} end as "${name}"`)
  .join(', ')} from unnest($1::uuid[]) as h (id)`;

interface Wanted {
  readonly id: string;
  readonly part: PartName;
}

/** Whatever one nesting level asks of its households (members, housing, ...), in one statement for all of them. */
const partLoader = (ctx: Context) =>
  new DataLoader<Wanted, Parts[PartName], string>(
    async (wanted) => {
      const ids = [...new Set(wanted.map(({ id }) => id))];
      const asked = new Set(wanted.map(({ part }) => part));
      const rows = await ctx.reads.rows<Raw>(statement, [ids, ...names.map((name) => asked.has(name))]);
      const today = ctx.today();
      const found = new Map(rows.map((row) => [row.id, shape(row, today)]));
      return wanted.map(({ id, part }) => found.get(id)?.[part] ?? null);
    },
    { cacheKeyFn: ({ id, part }) => `${part}:${id}`, maxBatchSize: 2_000 },
  );

function shape({ members, housing, assets, decileHistory, enrolments }: Raw, today: string): Parts {
  if (housing) housing.stale = isStale(housing.observedAt, today);
  if (assets) assets.stale = isStale(assets.observedAt, today);
  return {
    members: (members ?? []).map((row) => toPerson(row, today)),
    housing,
    assets,
    decileHistory: decileHistory ?? [],
    enrolments: enrolments ?? [],
  };
}

/** One part of one household, read together with everything else that is asked at the same time. */
export const loadPart = <Name extends PartName>(ctx: Context, id: string, part: Name): Promise<Parts[Name]> =>
  ctx.loader(partLoader).load({ id, part }) as Promise<Parts[Name]>;
