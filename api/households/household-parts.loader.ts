import type { Context } from '../shared/index.ts';
import { plainRead } from '../shared/index.ts';
import { isStale } from './freshness.ts';
import type { DecileSnapshotType, EnrolmentType } from './history.type.ts';
import { type PartName, partsStatement } from './household-parts.ts';
import type { AssetsType, HousingType } from './housing.type.ts';
import type { PersonType } from './person.type.ts';
import { type PersonRow, toPerson } from './rows.ts';

interface Parts {
  members: PersonType[];
  housing: HousingType | null;
  assets: AssetsType | null;
  decileHistory: DecileSnapshotType[];
  enrolments: EnrolmentType[];
}

interface PartRow {
  readonly householdId: string;
}
type Found = Partial<Record<PartName, ReadonlyMap<string, PartRow[]>>>;

/** What is asked of households in one moment. */
interface Gathering {
  readonly ids: Set<string>;
  readonly wanted: Map<PartName, ReadonlySet<string>>;
  readonly found: Promise<Found>;
}

/**
 * Whatever one nesting level asks of its households (members, housing, ...), in one statement for all of them.
 *
 * Less than a DataLoader: a page asks a hundred times, and here each of them costs a set entry.
 */
class PartReader {
  #gathering: Gathering | undefined;

  constructor(private readonly ctx: Context) {}

  read(id: string, part: PartName, fields: ReadonlySet<string>): Promise<Found> {
    const gathering = this.#gathering ?? this.#gather();
    gathering.ids.add(id);
    const earlier = gathering.wanted.get(part);
    if (earlier !== fields) gathering.wanted.set(part, earlier ? new Set([...earlier, ...fields]) : fields);
    return gathering.found;
  }

  #gather(): Gathering {
    const ids = new Set<string>();
    const wanted = new Map<PartName, ReadonlySet<string>>();
    const found = thisMoment().then(() => {
      this.#gathering = undefined;
      return this.#find([...ids], wanted);
    });
    this.#gathering = { ids, wanted, found };
    return this.#gathering;
  }

  async #find(ids: readonly string[], wanted: Gathering['wanted']): Promise<Found> {
    const row = await this.ctx.reads.row<Record<string, PartRow[] | null>>(plainRead(partsStatement(wanted)), [ids]);
    return Object.fromEntries([...wanted.keys()].map((part) => [part, byHousehold(row?.[part] ?? [])]));
  }
}

/** Until everything that is ready to ask has asked, as DataLoader waits. */
const thisMoment = () => Promise.resolve().then(() => new Promise<void>((resolve) => process.nextTick(resolve)));

function byHousehold(rows: readonly PartRow[]): Map<string, PartRow[]> {
  const found = new Map<string, PartRow[]>();
  for (const row of rows) {
    const others = found.get(row.householdId);
    if (others) others.push(row);
    else found.set(row.householdId, [row]);
  }
  return found;
}

type Shape = { readonly [Name in PartName]: (rows: PartRow[] | undefined, today: string) => Parts[Name] };

function observed<Fact extends { observedAt?: string | null; stale: boolean }>(rows: unknown, today: string) {
  const [fact] = (rows ?? []) as Fact[];
  if (fact) fact.stale = isStale(fact.observedAt, today);
  return fact ?? null;
}

const shape: Shape = {
  members: (rows = [], today) => rows.map((row) => toPerson(row as unknown as PersonRow, today)),
  housing: (rows, today) => observed<HousingType>(rows, today),
  assets: (rows, today) => observed<AssetsType>(rows, today),
  decileHistory: (rows = []) => rows as unknown as DecileSnapshotType[],
  enrolments: (rows = []) => rows as unknown as EnrolmentType[],
};

const partReader = (ctx: Context) => new PartReader(ctx);

/**
 * One part of one household, read together with everything else that is asked at the same time.
 *
 * @param fields of the part that are needed; no others need be there
 */
export async function loadPart<Name extends PartName>(
  ctx: Context,
  id: string,
  part: Name,
  fields: ReadonlySet<string>,
): Promise<Parts[Name]> {
  const found = await ctx.loader(partReader).read(id, part, fields);
  return shape[part](found[part]?.get(id), ctx.today()) as Parts[Name];
}
