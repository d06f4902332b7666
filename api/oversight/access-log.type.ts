import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { fieldClass, purposeCode } from '../audit/index.ts';
import { AreaCodeScalar, connectionOf, DateScalar, DateTimeScalar } from '../shared/index.ts';
import type { ActorColumns } from './actor.ts';

export const accessSubject = { PERSON: 'PERSON', HOUSEHOLD: 'HOUSEHOLD' } as const;

registerEnumType(accessSubject, {
  name: 'AccessSubject',
  description: 'Whose data was read.',
  valuesConfig: { PERSON: { description: 'One person.' }, HOUSEHOLD: { description: 'One household.' } },
});

@ObjectType('AccessLogEntry', {
  simpleResolvers: true,
  description: 'One reading of personal data: who read it, what for, and whose.',
})
export class AccessLogEntryType implements ActorColumns {
  @Field(() => ID, { description: 'Running number of the entry.' })
  id!: string;
  actorKind!: string;
  actorId!: string | null;
  clientId!: string | null;
  role!: string | null;
  organisationId!: string | null;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
  @Field(() => purposeCode, { description: 'What for.' })
  purpose!: string;
  @Field(() => String, { nullable: true, description: 'Case that it served.' })
  reference?: string | null;
  @Field(() => accessSubject, { description: 'Whose data.' })
  subjectKind!: string;
  @Field(() => ID, { nullable: true, description: 'Id of that person or household; for privacy officers only.' })
  subjectId?: string | null;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Village of that household; for privacy officers only.' })
  villageCode?: string | null;
  @Field(() => [fieldClass], { description: 'How delicate what was read is.' })
  fieldClasses!: string[];
  @Field(() => String, { nullable: true, description: 'Operation that read it.' })
  operation?: string | null;
  @Field(() => String, { nullable: true, description: 'Network address it was read from; for privacy officers only.' })
  networkAddress?: string | null;
  @Field(() => String, { description: 'Request that read it.' })
  requestId!: string;
}

export const AccessLogEntryConnection = connectionOf(AccessLogEntryType, 'AccessLogEntry');

@ObjectType('AccessLogSummary', {
  simpleResolvers: true,
  description:
    'How often one actor read personal data in a kecamatan on one day for one purpose; nobody is named whose data it was.',
})
export class AccessLogSummaryType implements ActorColumns {
  @Field(() => ID, { description: 'Key of the row: day, actor, role, purpose and kecamatan.' })
  id!: string;
  actorKind!: string;
  actorId!: string | null;
  clientId!: string | null;
  role!: string | null;
  @Field(() => DateScalar, { description: 'Day in Jakarta.' })
  day!: string;
  @Field(() => purposeCode, { description: 'What for.' })
  purpose!: string;
  @Field(() => AreaCodeScalar, { description: 'Kecamatan of the households.' })
  areaCode!: string;
  @Field(() => Int, { description: 'Readings.' })
  reads!: number;
  @Field(() => Int, { description: 'Different people and households.' })
  subjects!: number;
}

export const AccessLogSummaryConnection = connectionOf(AccessLogSummaryType, 'AccessLogSummary');

@InputType({ description: 'Which readings to list; all conditions together.' })
export class AccessLogFilter {
  @Field(() => ID, { nullable: true, description: 'Only readings by this account or API client.' })
  actorId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Only readings of this person or household; for privacy officers only.',
  })
  subjectId?: string | null;
  @Field(() => purposeCode, { nullable: true, description: 'Only this purpose.' })
  purpose?: string | null;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Only in this area; for privacy officers only.' })
  area?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From this moment on.' })
  from?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  until?: string | null;
}

@InputType({ description: 'Which days and area to sum up.' })
export class AccessLogSummaryFilter {
  @Field(() => DateScalar, { nullable: true, description: 'First day; 30 days ago when left out.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; today when left out. At most 366 days.' })
  to?: string | null;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Only in this area and the areas in it.' })
  area?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only readings by this account or API client.' })
  actorId?: string | null;
}
