import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AreaCodeScalar, connectionOf, DateScalar, DateTimeScalar, Node, RupiahScalar } from '../shared/index.ts';
import {
  BenefitPer,
  Confidence,
  CriteriaStatus,
  FundingSource,
  OverlapRelation,
  ProgrammeCadence,
  ProgrammeLevel,
  ProgrammeStatusEnum,
  ProgrammeUnit,
} from './programme.enums.ts';

@ObjectType('Benefit', { simpleResolvers: true, description: 'What a programme gives, one component of it.' })
export class BenefitType {
  @Field(() => ID, { description: 'Row id.' })
  id!: string;
  @Field(() => String, { description: 'Stable name of the component, for example PREGNANT.' })
  component!: string;
  labelId!: string;
  labelEn!: string;
  @Field(() => RupiahScalar, { nullable: true, description: 'Amount in whole rupiah; null when in kind or by case.' })
  amount?: number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'Upper end where the amount is a range.' })
  maximumAmount?: number | null;
  @Field(() => BenefitPer, { nullable: true, description: 'Time that the amount covers.' })
  per?: string | null;
  @Field(() => String, { nullable: true, description: 'What is given in kind, for example 10 kg rice.' })
  inKind?: string | null;
}

@ObjectType('ProgrammeQuota', { simpleResolvers: true, description: 'Places of a programme in an area and period.' })
export class QuotaType {
  @Field(() => ID, { description: 'Row id.' })
  id!: string;
  @Field(() => AreaCodeScalar, { description: 'Area the places are for.' })
  areaCode!: string;
  @Field(() => String, { description: 'Period, for example 2026 or 2026Q3.' })
  period!: string;
  @Field(() => Int, { description: 'How many places there are.' })
  places!: number;
  @Field(() => Int, { description: 'How many of them are taken.' })
  taken!: number;
  @Field(() => Int, { description: 'Version for expectedVersion.' })
  version!: number;
}

@ObjectType('ProgrammeOverlap', {
  simpleResolvers: true,
  description: 'Whether another programme may serve the same household.',
})
export class OverlapType {
  @Field(() => String, { description: 'Code of the other programme.' })
  otherCode!: string;
  @Field(() => OverlapRelation, { description: 'The rule.' })
  relation!: string;
  reasonId?: string | null;
  reasonEn?: string | null;
}

@ObjectType('CriteriaVersion', { simpleResolvers: true, description: 'Who qualifies, as one dated version.' })
export class CriteriaVersionType {
  @Field(() => ID, { description: 'Row id.' })
  id!: string;
  programmeId!: string;
  tree!: unknown;
  @Field(() => Int, { description: 'Running number within the programme.' })
  number!: number;
  @Field(() => String, { description: 'Label, for example 2026.1.' })
  label!: string;
  @Field(() => CriteriaStatus, { description: 'Where this version stands.' })
  status!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day it decides.' })
  effectiveFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it decided.' })
  effectiveTo?: string | null;
  @Field(() => Int, { description: 'Version for expectedVersion.' })
  version!: number;
}

@ObjectType('Programme', {
  simpleResolvers: true,
  implements: Node,
  description: 'Help on offer by the state, a village, Baznas or a company.',
})
export class ProgrammeType {
  @Field(() => ID, { description: 'Row id.' })
  id!: string;
  @Field(() => String, { description: 'Stable code, for example PKH.' })
  code!: string;
  nameId!: string;
  nameEn!: string;
  descriptionId?: string | null;
  descriptionEn?: string | null;
  ownerOrganisationId?: string | null;
  @Field(() => String, { description: 'Who owns it, in words.' })
  ownerLabel!: string;
  @Field(() => ProgrammeLevel, { description: 'Whose programme it is.' })
  level!: string;
  @Field(() => FundingSource, { description: 'Where the money comes from.' })
  fundingSource!: string;
  @Field(() => ProgrammeUnit, { description: 'Whom one place serves.' })
  unit!: string;
  @Field(() => ProgrammeCadence, { nullable: true, description: 'How often help is given.' })
  cadence?: string | null;
  @Field(() => String, { nullable: true, description: 'Sector of need, for example HOUSING.' })
  sector?: string | null;
  @Field(() => AreaCodeScalar, { description: 'Area in which it is offered; ID for the nation.' })
  areaCode!: string;
  @Field(() => String, { nullable: true, description: 'Law or decree it stands on.' })
  legalBasis?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day it is offered.' })
  validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it is offered.' })
  validTo?: string | null;
  @Field(() => ProgrammeStatusEnum, { description: 'Where it stands.' })
  status!: string;
  @Field(() => Confidence, { description: 'How well this entry is founded.' })
  confidence!: string;
  @Field(() => Int, { description: 'Version for expectedVersion.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: string;
}

export const ProgrammeConnection = connectionOf(ProgrammeType, 'Programme');
