import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RoleEnum } from '../auth/index.ts';
import { AreaCodeScalar, DateScalar, MutationPayload } from '../shared/index.ts';

@ObjectType('Assignment', {
  simpleResolvers: true,
  description: 'A role that a person holds for an organisation in an area, by decree, for a time.',
})
export class AssignmentType {
  @Field(() => ID, { description: 'Id of the assignment.' })
  id!: string;
  userId!: string;
  organisationId!: string;
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: string;
  @Field(() => AreaCodeScalar, { description: 'Area in which it is held; ID for the nation.' })
  areaCode!: string;
  @Field(() => [ID], { description: 'Programmes that it is limited to; empty: all of the organisation.' })
  programmeIds!: string[];
  @Field(() => String, { nullable: true, description: 'Number of the decree (SK).' })
  decreeNumber?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Date of the decree.' })
  decreeDate?: string | null;
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null until ended.' })
  validTo?: string | null;
  @Field(() => Int, { description: 'Version, for expectedVersion.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Outcome of giving or ending a role.' })
export class AssignmentPayload extends MutationPayload {
  @Field(() => AssignmentType, { nullable: true, description: 'The assignment as it is now; null when refused.' })
  assignment!: AssignmentType | null;
}
