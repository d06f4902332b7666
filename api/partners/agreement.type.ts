import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { fieldClass, purposeCode } from '../audit/index.ts';
import { AreaCodeScalar, connectionOf, DateScalar, DateTimeScalar, MutationPayload, Node } from '../shared/index.ts';

export const agreementStatus = { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', ENDED: 'ENDED' } as const;

registerEnumType(agreementStatus, {
  name: 'AgreementStatus',
  description: 'Where a data-sharing agreement stands.',
  valuesConfig: {
    ACTIVE: { description: 'Counts on its days of validity.' },
    SUSPENDED: { description: 'Halted: the partner learns nothing until it is resumed.' },
    ENDED: { description: 'Over for good.' },
  },
});

@ObjectType('Agreement', {
  implements: Node,
  simpleResolvers: true,
  description: 'A data-sharing agreement: what a partner may learn, for what, where, until when.',
})
export class AgreementType {
  @Field(() => ID, { description: 'Id of the agreement.' })
  id!: string;
  organisationId!: string;
  @Field(() => String, { description: 'Its number (PKS).' })
  number!: string;
  @Field(() => [purposeCode], { description: 'What for.' })
  purposes!: string[];
  @Field(() => [ID], { description: 'Programmes that it covers.' })
  programmeIds!: string[];
  @Field(() => [AreaCodeScalar], { description: 'Areas that it covers.' })
  areaCodes!: string[];
  @Field(() => [fieldClass], { description: 'How delicate the data may be.' })
  fieldClasses!: string[];
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: string;
  @Field(() => DateScalar, { description: 'Last day.' })
  validTo!: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the signed document, in hexadecimal digits.' })
  documentHash?: string | null;
  @Field(() => agreementStatus, { description: 'Where it stands.' })
  status!: string;
  @Field(() => Int, { description: 'What questions under it may cost in a day.' })
  dailyBudget!: number;
  @Field(() => Int, { description: 'Version, for expectedVersion.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  createdAt!: Date | string;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date | string;
}

export const AgreementConnection = connectionOf(AgreementType, 'Agreement');

@ObjectType({ simpleResolvers: true, description: 'Outcome of a change to a data-sharing agreement.' })
export class AgreementPayload extends MutationPayload {
  @Field(() => AgreementType, { nullable: true, description: 'The agreement as it is now; null when refused.' })
  agreement!: AgreementType | null;
}
