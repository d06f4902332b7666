import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AreaCodeScalar, connectionOf, DateTimeScalar } from '../shared/index.ts';
import type { ActorColumns } from './actor.ts';

@ObjectType('AuditFact', { simpleResolvers: true, description: 'One thing that an act said or changed.' })
export class AuditFactType {
  @Field(() => String, { description: 'Name of the thing.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Value before the act, where the act changed it.' })
  before?: string | null;
  @Field(() => String, { nullable: true, description: 'Value that the act gave it; lists and objects as JSON.' })
  value?: string | null;
}

@ObjectType('AuditEntry', {
  simpleResolvers: true,
  description: 'One act that changed something; written in the act’s own transaction and never touched again.',
})
export class AuditEntryType implements ActorColumns {
  @Field(() => ID, { description: 'Running number of the entry.' })
  id!: string;
  actorKind!: string;
  actorId!: string | null;
  clientId!: string | null;
  role!: string | null;
  rawFacts!: Record<string, unknown>;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
  @Field(() => String, { description: 'What was done, for example assignment.given.' })
  act!: string;
  @Field(() => String, { description: 'Kind of thing it was done to.' })
  subjectKind!: string;
  @Field(() => ID, { nullable: true, description: 'Id of that thing.' })
  subjectId?: string | null;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Area in which it lies.' })
  areaCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Request that did it.' })
  requestId?: string | null;
}

export const AuditEntryConnection = connectionOf(AuditEntryType, 'AuditEntry');

@InputType({ description: 'Which acts to list; all conditions together.' })
export class AuditFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only this act, or all of a kind: user. for every act on accounts.',
  })
  act?: string | null;
  @Field(() => String, { nullable: true, description: 'Only acts on this kind of thing, for example User.' })
  subjectKind?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only acts on this thing.' })
  subjectId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only acts of this account or API client.' })
  actorId?: string | null;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Only acts in this area and the areas in it.' })
  area?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From this moment on.' })
  from?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  until?: string | null;
}
