import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { AreaCodeScalar, SortDirection } from '../shared/index.ts';
import { AccountStatus, OrganisationKind } from './people.enums.ts';

@InputType({ description: 'Which organisations to list; all conditions together.' })
export class OrganisationFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, any case.' })
  text?: string | null;
  @Field(() => OrganisationKind, { nullable: true, description: 'Only this kind.' })
  kind?: string | null;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Only organisations of this area and the areas in it.' })
  area?: string | null;
  @Field(() => AccountStatus, { nullable: true, description: 'Only this status.' })
  status?: string | null;
}

export enum PeopleOrderField {
  NAME = 'NAME',
  CREATED = 'CREATED',
}

registerEnumType(PeopleOrderField, {
  name: 'PeopleOrderField',
  description: 'What lists of organisations, people and clients are ordered by.',
  valuesConfig: { NAME: { description: 'Name, any case.' }, CREATED: { description: 'When it was entered.' } },
});

@InputType({ description: 'Order of a list of organisations, people or clients.' })
export class PeopleOrder {
  @Field(() => PeopleOrderField, { description: 'What to order by.' })
  field!: PeopleOrderField;
  @Field(() => SortDirection, { nullable: true, description: 'Which way; ASC when left out.' })
  direction?: SortDirection | null;
}

@InputType({ description: 'A new organisation.' })
export class CreateOrganisationInput {
  @Field(() => String, { description: 'Key of 8 to 200 characters that makes a repeated call safe.' })
  idempotencyKey!: string;
  @Field(() => OrganisationKind, { description: 'What it is.' })
  kind!: string;
  @Field(() => String, { description: 'Its name, 2 to 200 characters; one of its kind in the area.' })
  name!: string;
  @Field(() => AreaCodeScalar, { description: 'Area that it serves; ID for the nation.' })
  areaCode!: string;
}

@InputType({ description: 'Changes to an organisation; fields that are left out stay as they are.' })
export class UpdateOrganisationInput {
  @Field(() => ID, { description: 'The organisation.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
  @Field(() => OrganisationKind, { nullable: true, description: 'What it is.' })
  kind?: string | null;
  @Field(() => String, { nullable: true, description: 'Its name, 2 to 200 characters.' })
  name?: string | null;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Area that it serves; ID for the nation.' })
  areaCode?: string | null;
}

@InputType({ description: 'Something to switch off or on, at the version that you saw.' })
export class SwitchInput {
  @Field(() => ID, { description: 'What to switch.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters; kept in the audit.' })
  reason?: string | null;
}
