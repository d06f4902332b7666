import type { EntityManager } from '@mikro-orm/postgresql';
import { type Context, mutate } from '../shared/index.ts';
import { requirePerson } from './scope.ts';

type Verb<Input, Row> = (em: EntityManager, ctx: Context, input: Input) => Promise<Row>;

/** Like `mutate`, for acts that change who may do what: only people do them, and they count at once. */
export async function mutateRights<Input extends object, Row extends { id: string }>(
  ctx: Context,
  operation: string,
  input: Input,
  verb: Verb<Input, Row>,
  again?: (em: EntityManager, id: string) => Promise<Row>,
) {
  requirePerson(ctx);
  const outcome = await mutate<Input, Row>(ctx, operation, input, (em) => verb(em, ctx, input), again);
  ctx.services.viewers.forget();
  return outcome;
}
