import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AreaCodeScalar, connectionOf, DateTimeScalar, MutationPayload, Node } from '../shared/index.ts';
import { AccountStatus, OrganisationKind } from './people.enums.ts';

@ObjectType('Organisation', {
  implements: Node,
  simpleResolvers: true,
  description: 'A body that employs people here or builds on the API.',
})
export class OrganisationType {
  @Field(() => ID, { description: 'Id of the organisation.' })
  id!: string;
  @Field(() => OrganisationKind, { description: 'What it is.' })
  kind!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => AreaCodeScalar, { description: 'Area that it serves; ID for the nation.' })
  areaCode!: string;
  @Field(() => AccountStatus, { description: 'Whether its people and clients have access.' })
  status!: string;
  @Field(() => Int, { description: 'Version, for expectedVersion.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  createdAt!: Date | string;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date | string;
}

export const OrganisationConnection = connectionOf(OrganisationType, 'Organisation');

@ObjectType({ simpleResolvers: true, description: 'Outcome of a change to an organisation.' })
export class OrganisationPayload extends MutationPayload {
  @Field(() => OrganisationType, { nullable: true, description: 'The organisation as it is now; null when refused.' })
  organisation!: OrganisationType | null;
}
