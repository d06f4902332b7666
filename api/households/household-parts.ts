import { columnsOf, personFields } from './rows.ts';

/** How one part of a household is read. */
interface PartQuery {
  /** SQL by the field that shows it. */
  readonly columns: Readonly<Record<string, string>>;
  /** What `columns` always gives: what resolvers and doors below need, whichever fields are asked for. */
  readonly always: readonly string[];
  readonly from: string;
  readonly order?: string;
}

const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, snake(name)]));
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const queries = {
  members: {
    columns: personFields,
    always: ['id', 'householdId', 'villageCode'],
    from: 'person p',
    order: 'p.relation, p.id',
  },
  housing: {
    columns: same(
      ...['householdId', 'tenure', 'deed', 'floorArea', 'floor', 'wall', 'roof', 'water', 'septicDistance'],
      ...['lighting', 'powerWatt', 'cooking', 'toilet', 'closet', 'disposal', 'observedAt', 'source'],
    ),
    always: ['householdId'],
    from: 'housing_condition',
  },
  assets: {
    columns: same(
      ...['householdId', 'gasCylinder', 'refrigerator', 'airConditioner', 'waterHeater', 'landline', 'television'],
      ...['gold', 'computer', 'motorcycle', 'bicycle', 'car', 'boat', 'motorboat', 'smartphone', 'land', 'otherHouse'],
      ...['cattle', 'buffalo', 'horses', 'pigs', 'goats', 'internet', 'bankAccount', 'observedAt', 'source'],
    ),
    always: ['householdId'],
    from: 'asset_ownership',
  },
  decileHistory: {
    columns: same('householdId', 'id', 'registry', 'decile', 'period', 'asOf', 'source', 'importedAt'),
    always: ['householdId'],
    from: 'registry_snapshot',
    order: 'as_of desc, id desc',
  },
  enrolments: {
    columns: same(
      ...['householdId', 'id', 'personId', 'programmeCode', 'status', 'validFrom', 'validTo', 'lastReceivedAt'],
      ...['amount', 'source'],
    ),
    always: ['householdId'],
    from: 'enrolment',
    order: 'programme_code, id',
  },
} satisfies Record<string, PartQuery>;

export type PartName = keyof typeof queries;

/** Fields that are told from a column; the other fields without one are resolved from what is always read. */
const derived: Readonly<Record<string, string>> = { stale: 'observedAt', ageBand: 'birthDate' };

/** So many ways of asking are planned apart; whoever asks in yet another way is read every column. */
const mostTexts = 100;
const texts = new Map<string, string>();
const wholes = new Map<string, string>();

export type Wanted = ReadonlyMap<PartName, ReadonlySet<string>>;

/** One statement for some parts of some households ($1), a JSON list each, with no more columns than were asked for. */
export function partsStatement(wanted: Wanted): string {
  const key = [...wanted].map(([part, fields]) => `${part} ${[...fields].join(' ')}`).join();
  const text = texts.get(key);
  if (text !== undefined) return text;
  const parts = [...wanted.keys()].join();
  if (texts.size >= mostTexts)
    return remember(wholes, parts, write([...wanted.keys()].map((part) => [part, undefined])));
  return remember(texts, key, write([...wanted]));
}

function remember(map: Map<string, string>, key: string, text: string): string {
  const known = map.get(key) ?? text;
  map.set(key, known);
  return known;
}

function write(wanted: readonly (readonly [PartName, ReadonlySet<string> | undefined])[]): string {
  const lists = wanted.map(([part, fields]) => {
    const { columns, always, from, order }: PartQuery = queries[part];
    const asked = fields && new Set([...always, ...fields, ...[...fields].map((name) => derived[name] ?? name)]);
    return `(select json_agg(part) from (select ${columnsOf(columns, asked)} from ${from}
      where household_id = any ($1::uuid[])${order ? ` order by ${order}` : ''}) part) as "${part}"`;
  });
  return `select ${lists.join(', ')}`;
}
