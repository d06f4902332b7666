import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/index.ts';
import * as codes from '../codes/index.ts';
import { type FactSource, factSource } from '../fact.type.ts';
import { DoorAnswer } from './door-answer.type.ts';

const difficulty = (letter: string, what: string) => ({ nullable: true, description: `R428${letter}: ${what}.` });

@ObjectType('PpksFlag', {
  simpleResolvers: true,
  description: 'That somebody belongs to a kind of people in need of social welfare (PPKS).',
})
export class PpksFlagType {
  @Field(() => ID, { description: 'Id of the flag.' })
  id!: string;
  @Field(() => codes.ppks.values, { description: 'Which kind; seven kinds are shown to the manager only.' })
  kind!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Since when.' })
  since?: string | null;
  @Field(() => factSource, { description: 'Where this is known from.' })
  source!: FactSource;
}

@ObjectType('Difficulties', { simpleResolvers: true, description: 'R428 a-i: how hard nine things are for a person.' })
export class DifficultiesType {
  @Field(() => codes.difficulty.values, difficulty('a', 'seeing'))
  seeing?: number | null;
  @Field(() => codes.difficulty.values, difficulty('b', 'hearing'))
  hearing?: number | null;
  @Field(() => codes.difficulty.values, difficulty('c', 'walking or climbing stairs'))
  walking?: number | null;
  @Field(() => codes.difficulty.values, difficulty('d', 'using hands and fingers'))
  usingHands?: number | null;
  @Field(() => codes.difficulty.values, difficulty('e', 'learning'))
  learning?: number | null;
  @Field(() => codes.difficulty.values, difficulty('f', 'controlling behaviour and feelings'))
  behaviour?: number | null;
  @Field(() => codes.difficulty.values, difficulty('g', 'speaking'))
  speaking?: number | null;
  @Field(() => codes.difficulty.values, difficulty('h', 'caring for oneself'))
  selfCare?: number | null;
  @Field(() => codes.difficulty.values, difficulty('i', 'remembering and concentrating'))
  remembering?: number | null;
}

@ObjectType('PersonSituation', {
  simpleResolvers: true,
  description: 'Specific data of a person (UU 27/2022, article 4). Each read writes a row in the access log.',
})
export class PersonSituationType {
  @Field(() => ID, { description: 'Whose situation it is.' })
  personId!: string;
  @Field(() => codes.maritalStatus.values, { nullable: true, description: 'R408: marital status.' })
  maritalStatus?: number | null;
  @Field(() => [codes.idDocuments.values], { nullable: true, description: 'R411: identity documents.' })
  idDocuments?: number[] | null;
  @Field(() => Boolean, { nullable: true, description: 'R410: whether she is pregnant; null when not asked.' })
  pregnant?: boolean | null;
  @Field(() => codes.nutrition.values, { nullable: true, description: 'R427: nutrition of a child under five.' })
  nutrition?: number | null;
  @Field(() => DifficultiesType, { nullable: true, description: 'R428 a-i; null when not asked.' })
  difficulties?: DifficultiesType | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a difficulty is total, or caring for oneself very hard; null when not asked.',
  })
  severeDisability?: boolean | null;
  @Field(() => codes.depression.values, { nullable: true, description: 'R428j: feeling sad or depressed.' })
  depression?: number | null;
  @Field(() => codes.carer.values, { nullable: true, description: 'R429: who cares for the person.' })
  carer?: number | null;
  @Field(() => codes.chronicIllness.values, {
    nullable: true,
    description: 'R430: chronic illness; HIV is null for everybody but the manager.',
  })
  chronicIllness?: number | null;
  @Field(() => [codes.healthInsurance.values], { nullable: true, description: 'R431a: health insurance.' })
  healthInsurance?: number[] | null;
  @Field(() => [codes.employmentInsurance.values], { nullable: true, description: 'R431f: employment insurance.' })
  employmentInsurance?: number[] | null;
  @Field(() => codes.schoolLevel.values, { nullable: true, description: 'R413: level of school.' })
  schoolLevel?: number | null;
  @Field(() => codes.schoolGrade.values, { nullable: true, description: 'R414: grade.' })
  schoolGrade?: number | null;
  @Field(() => codes.diploma.values, { nullable: true, description: 'R415: highest diploma.' })
  highestDiploma?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'R416: whether the person worked last week.' })
  workedLastWeek?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'R416: hours worked last week.' })
  workHours?: number | null;
  @Field(() => codes.jobSector.values, { nullable: true, description: 'R417: sector of the main job.' })
  jobSector?: number | null;
  @Field(() => codes.jobStatus.values, { nullable: true, description: 'R418: standing in the main job.' })
  jobStatus?: number | null;
  @Field(() => codes.incomeBand.values, { nullable: true, description: 'Monthly income.' })
  incomeBand?: number | null;
  @Field(() => [PpksFlagType], { description: 'Kinds of people in need to which the person belongs.' })
  ppks!: PpksFlagType[];
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last observation.' })
  observedAt?: string | null;
  @Field(() => Boolean, { description: 'Whether the last observation is missing or older than 12 months.' })
  stale!: boolean;
}

@ObjectType('PersonSituationAnswer', {
  simpleResolvers: true,
  description: 'The situation of a person, or why it stays closed.',
})
export class PersonSituationAnswer extends DoorAnswer {
  @Field(() => PersonSituationType, { nullable: true, description: 'The situation; null when refused.' })
  value!: PersonSituationType | null;
}

@ObjectType('NeedDeclaration', { simpleResolvers: true, description: 'A need that a family declared.' })
export class NeedDeclarationType {
  @Field(() => ID, { description: 'Id of the declaration.' })
  id!: string;
  @Field(() => String, { description: 'Code of the need, for example LOST_LIVELIHOOD.' })
  need!: string;
  @Field(() => DateScalar, { description: 'Day on which it was declared.' })
  declaredAt!: string;
  @Field(() => factSource, { description: 'Where this is known from.' })
  source!: FactSource;
}

@ObjectType('HouseholdSituation', {
  simpleResolvers: true,
  description: 'Specific data of a family and each of its members. Writes a row in the access log for each of them.',
})
export class HouseholdSituationType {
  @Field(() => [NeedDeclarationType], { description: 'Needs it declared, newest first.' })
  needs!: NeedDeclarationType[];
  @Field(() => [PersonSituationType], { description: 'The situation of each member, in the order of `members`.' })
  members!: PersonSituationType[];
}

@ObjectType('HouseholdSituationAnswer', {
  simpleResolvers: true,
  description: 'The situation of a family, or why it stays closed.',
})
export class HouseholdSituationAnswer extends DoorAnswer {
  @Field(() => HouseholdSituationType, { nullable: true, description: 'The situation; null when refused.' })
  value!: HouseholdSituationType | null;
}
