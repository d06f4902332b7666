import DataLoader from 'dataloader';
import type { PurposeCode } from '../../audit/index.ts';
import { type Context, say } from '../../shared/index.ts';
import { type DoorRefusal, type DoorRequest, passDoor, refusalWords } from './pass-door.ts';
import type { Door } from './purposes.ts';

export interface DoorKey {
  readonly id: string;
  /** The role in which the viewer passes; it goes into the log. */
  readonly role: string;
  readonly purpose: PurposeCode;
  readonly reference: string | null;
}

/** Who passes for what: equal for all rows that one statement may open together. */
export type Passage = Omit<DoorKey, 'id'>;

type ReadBehindDoor<Value> = (
  ctx: Context,
  ids: readonly string[],
  passage: Passage,
) => Promise<Map<string, Value | Error>>;

export interface Answer<Value> {
  readonly value: Value | null;
  readonly reason: DoorRefusal | null;
  readonly message: string | null;
}

/** A loader behind a door: all that one request opens in one role for one purpose is logged and read in one statement. */
export const doorLoader =
  <Value>(read: ReadBehindDoor<Value>) =>
  (ctx: Context) =>
    new DataLoader<DoorKey, Value | null, string>(
      async (keys) => {
        const passages = new Map(keys.map((key) => [passageKey(key), key]));
        const opened = new Map<string, Map<string, Value | Error>>();
        for (const [name, passage] of passages) {
          const ids = keys.filter((key) => passageKey(key) === name).map(({ id }) => id);
          opened.set(name, await read(ctx, ids, passage));
        }
        return keys.map((key) => opened.get(passageKey(key))?.get(key.id) ?? null);
      },
      { cacheKeyFn: (key) => `${key.id} ${passageKey(key)}`, maxBatchSize: 2_000 },
    );

const passageKey = ({ role, purpose, reference }: DoorKey) => `${role} ${purpose} ${reference ?? ''}`;

/** The answer of a door for one row: the value, or null and the reason. */
export async function openDoor<Value>(
  ctx: Context,
  door: Door,
  row: { id: string; villageCode: string },
  request: DoorRequest,
  loader: (ctx: Context) => DataLoader<DoorKey, Value | null, string>,
): Promise<Answer<Value>> {
  const pass = passDoor(ctx, door, row.villageCode, request);
  if ('refusal' in pass) return closed(ctx, pass.refusal);
  const { purpose } = request;
  const reference = request.reference?.trim() || null;
  const value = await ctx.loader(loader).load({ id: row.id, role: pass.role, purpose, reference });
  return value === null ? closed(ctx, 'OUT_OF_REACH') : { value, reason: null, message: null };
}

const closed = (ctx: Context, reason: DoorRefusal) => ({
  value: null,
  reason,
  message: say(ctx.language, refusalWords[reason]),
});
