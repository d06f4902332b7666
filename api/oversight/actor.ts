import DataLoader from 'dataloader';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../shared/index.ts';

export const actorKind = { USER: 'USER', CLIENT: 'CLIENT', SYSTEM: 'SYSTEM' } as const;

registerEnumType(actorKind, {
  name: 'ActorKind',
  description: 'Who did something.',
  valuesConfig: {
    USER: { description: 'A person signed in through the console.' },
    CLIENT: { description: 'An API client.' },
    SYSTEM: { description: 'The service itself, or somebody who was not signed in.' },
  },
});

@ObjectType('Actor', { simpleResolvers: true, description: 'Who did something, through which client, in which role.' })
export class ActorType {
  @Field(() => actorKind, { description: 'What kind of actor.' })
  kind!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the account or API client.' })
  id?: string | null;
  @Field(() => String, { nullable: true, description: 'Name as it is today.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'OAuth client through which it came.' })
  clientId?: string | null;
  @Field(() => String, { nullable: true, description: 'Role that it acted in.' })
  role?: string | null;
}

export interface ActorColumns {
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly clientId: string | null;
  readonly role: string | null;
}

export const actorColumns = `entry.actor_kind as "actorKind", entry.actor_id as "actorId", entry.client_id as "clientId",
  entry.role`;

const nameById = (ctx: Context) =>
  new DataLoader<string, string | null>(async (ids) => {
    const rows = await ctx.reads.rows<{ id: string; name: string }>(
      `select id, name from user_account where id = any ($1) union all
       select id, name from api_client where id = any ($1)`,
      [ids],
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return ids.map((id) => names.get(id) ?? null);
  });

export async function actorOf(
  ctx: Context,
  { actorKind: kind, actorId, clientId, role }: ActorColumns,
): Promise<ActorType> {
  const name = actorId === null ? null : await ctx.loader(nameById).load(actorId);
  return { kind, id: actorId, name, clientId, role };
}
