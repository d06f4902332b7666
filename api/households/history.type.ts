import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, RupiahScalar } from '../shared/index.ts';
import {
  type EnrolmentStatus,
  enrolmentStatus,
  type FactSource,
  factSource,
  type Registry,
  registry,
} from './fact.type.ts';

@ObjectType('DecileSnapshot', {
  simpleResolvers: true,
  description: 'What a registry said about a family’s welfare at one time. Deciles are only ever imported.',
})
export class DecileSnapshotType {
  @Field(() => ID, { description: 'Id of the snapshot.' })
  id!: string;
  @Field(() => registry, { description: 'Registry that says so.' })
  registry!: Registry;
  @Field(() => Int, { nullable: true, description: 'Decile 1 (poorest) to 10; null when listed without one.' })
  decile?: number | null;
  @Field(() => String, { description: 'Period of the registry, for example 2026Q3.' })
  period!: string;
  @Field(() => DateScalar, { description: 'Day to which it applies.' })
  asOf!: string;
  @Field(() => String, { description: 'File or system it was imported from.' })
  source!: string;
  @Field(() => DateTimeScalar, { description: 'When it was imported.' })
  importedAt!: string;
}

@ObjectType('Enrolment', {
  simpleResolvers: true,
  description: 'That a family or one of its members takes, or took, part in a programme.',
})
export class EnrolmentType {
  @Field(() => ID, { description: 'Id of the enrolment.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The member who takes part; null when it is the whole family.' })
  personId?: string | null;
  @Field(() => String, { description: 'Code of the programme, for example PKH.' })
  programmeCode!: string;
  @Field(() => enrolmentStatus, { description: 'Whether it goes on.' })
  status!: EnrolmentStatus;
  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it goes on.' })
  validTo?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which help last came.' })
  lastReceivedAt?: string | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'Amount per payment, in rupiah.' })
  amount?: number | null;
  @Field(() => factSource, { description: 'Where this is known from.' })
  source!: FactSource;
}
