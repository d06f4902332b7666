import { Field, ID, InputType, Int } from 'type-graphql';
import { AreaCodeScalar, DateScalar, RupiahScalar } from '../shared/index.ts';
import {
  BenefitPer,
  Confidence,
  FundingSource,
  OverlapRelation,
  ProgrammeCadence,
  ProgrammeLevel,
  ProgrammeStatusEnum,
  ProgrammeUnit,
} from './programme.enums.ts';

@InputType({ description: 'Which programmes to list; all conditions together.' })
export class ProgrammeFilter {
  @Field(() => String, { nullable: true, description: 'Part of the code or name, any case.' })
  text?: string;
  @Field(() => [ProgrammeStatusEnum], { nullable: true, description: 'Any of these statuses.' })
  status?: string[];
  @Field(() => [ProgrammeLevel], { nullable: true, description: 'Any of these levels.' })
  level?: string[];
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Only programmes offered in this area.' })
  offeredIn?: string;
  @Field(() => ID, { nullable: true, description: 'Only programmes of this organisation.' })
  ownerOrganisationId?: string;
}

@InputType({ description: 'One component of what a programme gives.' })
export class BenefitInput {
  @Field(() => String, { description: 'Stable name of the component, capitals, digits and underscores.' })
  component!: string;
  @Field(() => String, { description: 'Label in Indonesian.' })
  labelId!: string;
  @Field(() => String, { description: 'Label in English.' })
  labelEn!: string;
  @Field(() => RupiahScalar, { nullable: true, description: 'Amount in whole rupiah.' })
  amount?: number;
  @Field(() => RupiahScalar, { nullable: true, description: 'Upper end of a range.' })
  maximumAmount?: number;
  @Field(() => BenefitPer, { nullable: true, description: 'Time that the amount covers.' })
  per?: string;
  @Field(() => String, { nullable: true, description: 'What is given in kind.' })
  inKind?: string;
}

@InputType()
abstract class ProgrammeWords {
  @Field(() => String, { nullable: true, description: 'Longer words in Indonesian.' })
  descriptionId?: string;
  @Field(() => String, { nullable: true, description: 'Longer words in English.' })
  descriptionEn?: string;
  @Field(() => ProgrammeCadence, { nullable: true, description: 'How often help is given.' })
  cadence?: string;
  @Field(() => String, { nullable: true, description: 'Sector of need, for example HOUSING.' })
  sector?: string;
  @Field(() => String, { nullable: true, description: 'Law or decree it stands on.' })
  legalBasis?: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day it is offered.' })
  validFrom?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it is offered.' })
  validTo?: string;
  @Field(() => Confidence, { nullable: true, description: 'How well this entry is founded.' })
  confidence?: string;
  @Field(() => [BenefitInput], { nullable: true, description: 'What it gives; replaces what was there.' })
  benefits?: BenefitInput[];
}

@InputType({ description: 'A new programme, as a draft.' })
export class CreateProgrammeInput extends ProgrammeWords {
  @Field(() => String, { description: 'Key of 8 to 200 characters that makes a repeated call safe.' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Code: 2 to 40 capitals, digits and underscores.' })
  code!: string;
  @Field(() => String, { description: 'Name in Indonesian.' })
  nameId!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Owning organisation; your own where you manage only its programmes.',
  })
  ownerOrganisationId?: string;
  @Field(() => ProgrammeLevel, { description: 'Whose programme it is.' })
  level!: string;
  @Field(() => FundingSource, { description: 'Where the money comes from.' })
  fundingSource!: string;
  @Field(() => ProgrammeUnit, { description: 'Whom one place serves.' })
  unit!: string;
  @Field(() => AreaCodeScalar, { description: 'Area in which it is offered; ID for the nation.' })
  areaCode!: string;
}

@InputType({ description: 'Changes to a programme; fields that are left out stay as they are.' })
export class ReviseProgrammeInput extends ProgrammeWords {
  @Field(() => ID, { description: 'The programme.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Name in Indonesian.' })
  nameId?: string;
  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn?: string;
}

@InputType({ description: 'A programme and the version that you saw, for a change of its status.' })
export class ProgrammeMoveInput {
  @Field(() => ID, { description: 'The programme.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Why; kept in the audit.' })
  reason?: string;
}

@InputType({ description: 'How many places a programme has in an area and period.' })
export class SetQuotaInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;
  @Field(() => AreaCodeScalar, { description: 'Area the places are for; within the area of the programme.' })
  areaCode!: string;
  @Field(() => String, { description: 'Period: 2026, 2026Q3 or 2026-09.' })
  period!: string;
  @Field(() => Int, { description: 'Places; not below those already taken.' })
  places!: number;
  @Field(() => Int, { nullable: true, description: 'The version that you saw; null for a new quota.' })
  expectedVersion?: number;
}

@InputType({ description: 'Whether two programmes may serve the same household.' })
export class SetOverlapInput {
  @Field(() => String, { description: 'Code of the one.' })
  code!: string;
  @Field(() => String, { description: 'Code of the other.' })
  otherCode!: string;
  @Field(() => OverlapRelation, { description: 'The rule.' })
  relation!: string;
  @Field(() => String, { nullable: true, description: 'Reason in Indonesian.' })
  reasonId?: string;
  @Field(() => String, { nullable: true, description: 'Reason in English.' })
  reasonEn?: string;
}
