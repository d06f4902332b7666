import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '../errors.ts';
import type { Context } from './context.ts';
import { say } from './words.ts';

@ObjectType({ simpleResolvers: true, description: 'An expected refusal of a mutation; nothing was changed.' })
export class UserError {
  @Field(() => String, {
    description: 'Kind of refusal: VALIDATION, RULE_BROKEN, CONFLICT, DUPLICATE or IDEMPOTENCY_KEY_REUSED.',
  })
  code!: string;
  @Field(() => [String], { description: 'Path of the input field it speaks of, from the argument down.' })
  path!: readonly string[];
  @Field(() => String, { description: 'The reason, in the language of the request.' })
  message!: string;
  @Field(() => String, { description: 'Stable name of the rule that refused, for example programme.code-taken.' })
  rule!: string;
}

@ObjectType({ simpleResolvers: true })
export abstract class MutationPayload {
  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  userErrors!: UserError[];
}

export interface Outcome<Row> {
  readonly changed: Row | null;
  readonly userErrors: UserError[];
}

interface WriteInput {
  readonly idempotencyKey?: string;
}

/**
 * Carries out one writing verb: one transaction with its audit row, safe to send twice.
 *
 * A creating input brings an `idempotencyKey`: the same key with the same input answers the first outcome again, with
 * other input it is refused. Two at once queue on the key's row, so only one acts. A `Refusal` rolls everything back.
 */
export async function mutate<Input extends object, Row extends { id: string }>(
  ctx: Context,
  operation: string,
  input: Input & WriteInput,
  verb: (em: EntityManager, input: Input) => Promise<Row>,
  again?: (em: EntityManager, id: string) => Promise<Row>,
): Promise<Outcome<Row>> {
  await ctx.reads.end(); // a request never holds two connections at once, so a full pool cannot lock itself up
  try {
    const changed = await ctx.em.transactional(async (em) => {
      const { idempotencyKey: key } = input;
      if (key === undefined || !again) return verb(em, input);
      const earlier = await claim(em, ctx, operation, key, input);
      if (earlier) return again(em, earlier);
      const row = await verb(em, input);
      await em.flush();
      await em.execute('update idempotency_key set result_id = ? where actor_id = ? and key = ?', [
        row.id,
        ctx.viewer.id,
        key,
      ]);
      return row;
    });
    return { changed, userErrors: [] };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    const { code, rule, path, words } = fault;
    return { changed: null, userErrors: [{ code, rule, path, message: say(ctx.language, words) }] };
  }
}

async function claim(em: EntityManager, ctx: Context, operation: string, key: string, input: object) {
  if (key.length < 8 || key.length > 200)
    throw new Refusal(
      'VALIDATION',
      'idempotency.key-length',
      { id: 'idempotencyKey harus 8 sampai 200 karakter.', en: 'idempotencyKey must have 8 to 200 characters.' },
      ['input', 'idempotencyKey'],
    );
  // Keyed, because inputs may hold a password or a NIK, which a plain hash would let anybody guess at leisure.
  const hash = ctx.services.vault.index('input', canonical(input));
  const claimed = await em.execute<{ key: string }[]>(
    `insert into idempotency_key (actor_id, key, operation, input_hash) values (?, ?, ?, ?)
     on conflict do nothing returning key`,
    [ctx.viewer.id, key, operation, hash],
  );
  if (claimed.length > 0) return undefined;
  const [earlier] = await em.execute<{ operation: string; input_hash: Buffer; result_id: string }[]>(
    'select operation, input_hash, result_id from idempotency_key where actor_id = ? and key = ?',
    [ctx.viewer.id, key],
  );
  if (earlier?.operation === operation && earlier.input_hash.equals(hash)) return earlier.result_id;
  throw new Refusal(
    'IDEMPOTENCY_KEY_REUSED',
    'idempotency.other-input',
    {
      id: 'Kunci ini sudah dipakai untuk masukan lain.',
      en: 'This key was already used with other input.',
    },
    ['input', 'idempotencyKey'],
  );
}

/** JSON with sorted keys, so that the order in which a client writes fields does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
