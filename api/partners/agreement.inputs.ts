import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { fieldClass, purposeCode } from '../audit/index.ts';
import { AreaCodeScalar, DateScalar, SortDirection } from '../shared/index.ts';
import { agreementStatus } from './agreement.type.ts';

@InputType({ description: 'Which agreements to list; all conditions together.' })
export class AgreementFilter {
  @Field(() => String, { nullable: true, description: 'Part of the number, any case.' })
  text?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only agreements of this organisation.' })
  organisationId?: string | null;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Only agreements that cover a part of this area.' })
  area?: string | null;
  @Field(() => agreementStatus, { nullable: true, description: 'Only this status.' })
  status?: string | null;
}

export enum AgreementOrderField {
  NUMBER = 'NUMBER',
  VALID_TO = 'VALID_TO',
  CREATED = 'CREATED',
}

registerEnumType(AgreementOrderField, {
  name: 'AgreementOrderField',
  description: 'What a list of agreements is ordered by.',
  valuesConfig: {
    NUMBER: { description: 'Its number.' },
    VALID_TO: { description: 'Its last day.' },
    CREATED: { description: 'When it was entered.' },
  },
});

@InputType({ description: 'Order of a list of agreements.' })
export class AgreementOrder {
  @Field(() => AgreementOrderField, { description: 'What to order by.' })
  field!: AgreementOrderField;
  @Field(() => SortDirection, { nullable: true, description: 'Which way; ASC when left out.' })
  direction?: SortDirection | null;
}

@InputType({ description: 'A new data-sharing agreement; it counts from its first day.' })
export class CreateAgreementInput {
  @Field(() => String, { description: 'Key of 8 to 200 characters that makes a repeated call safe.' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Its number (PKS), 2 to 100 characters, nobody else’s.' })
  number!: string;
  @Field(() => ID, { description: 'The partner.' })
  organisationId!: string;
  @Field(() => [purposeCode], { description: 'What for; at least one.' })
  purposes!: string[];
  @Field(() => [ID], { description: 'Programmes that it covers; at least one.' })
  programmeIds!: string[];
  @Field(() => [AreaCodeScalar], { description: 'Areas that it covers; at least one, none inside another.' })
  areaCodes!: string[];
  @Field(() => [fieldClass], { description: 'How delicate the data may be.' })
  fieldClasses!: string[];
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: string;
  @Field(() => DateScalar, { description: 'Last day.' })
  validTo!: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the signed document, in hexadecimal digits.' })
  documentHash?: string | null;
  @Field(() => Int, { description: 'What questions under it may cost in a day, up to 1,000,000.' })
  dailyBudget!: number;
}

@InputType({ description: 'Changes to an agreement; fields that are left out stay as they are.' })
export class AmendAgreementInput {
  @Field(() => ID, { description: 'The agreement.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
  @Field(() => [purposeCode], { nullable: true, description: 'What for.' })
  purposes?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Programmes that it covers.' })
  programmeIds?: string[] | null;
  @Field(() => [AreaCodeScalar], { nullable: true, description: 'Areas that it covers.' })
  areaCodes?: string[] | null;
  @Field(() => [fieldClass], { nullable: true, description: 'How delicate the data may be.' })
  fieldClasses?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  validTo?: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the signed document, in hexadecimal digits.' })
  documentHash?: string | null;
  @Field(() => Int, { nullable: true, description: 'What questions under it may cost in a day.' })
  dailyBudget?: number | null;
}

@InputType({ description: 'An agreement to suspend, resume or end, at the version that you saw.' })
export class AgreementMoveInput {
  @Field(() => ID, { description: 'The agreement.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters; kept in the audit.' })
  reason?: string | null;
}
