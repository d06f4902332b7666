import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActionEnum } from '../auth/index.ts';
import { AccountStatus } from '../people/index.ts';
import { AreaCodeScalar, connectionOf, DateTimeScalar, MutationPayload, Node } from '../shared/index.ts';

export enum ApiClientRole {
  PARTNER = 'PARTNER',
  INTEGRATOR = 'INTEGRATOR',
}

registerEnumType(ApiClientRole, {
  name: 'ApiClientRole',
  description: 'What an API client is here.',
  valuesConfig: {
    PARTNER: { description: 'Asks which households qualify, under the agreements of its organisation.' },
    INTEGRATOR: { description: 'A village portal or exchange that reads and writes within an area.' },
  },
});

@ObjectType('ApiClientSecret', {
  simpleResolvers: true,
  description: 'One secret of an API client: when it was made and until when it opens, never the secret itself.',
})
export class ApiClientSecretType {
  @Field(() => ID, { description: 'Id of the secret.' })
  id!: string;
  apiClientId!: string;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date | string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it stops opening; null: until rotated or revoked.',
  })
  expiresAt?: Date | string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt?: Date | string | null;
  @Field(() => Boolean, { description: 'Whether it opens now.' })
  live!: boolean;
}

@ObjectType('ApiClient', {
  implements: Node,
  simpleResolvers: true,
  description: 'Software that speaks for an organisation, by client credentials.',
})
export class ApiClientType {
  @Field(() => ID, { description: 'Id of the client.' })
  id!: string;
  organisationId!: string;
  @Field(() => String, { description: 'The client_id it signs in with.' })
  clientId!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => ApiClientRole, { description: 'What it is here.' })
  role!: string;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Area of an integrator; null for partners.' })
  areaCode?: string | null;
  @Field(() => [ActionEnum], { description: 'Actions its tokens are limited to; empty: all that the role grants.' })
  scopes!: string[];
  @Field(() => AccountStatus, { description: 'Whether it gets tokens.' })
  status!: string;
  @Field(() => Int, { description: 'Version, for expectedVersion.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date | string;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date | string;
}

export const ApiClientConnection = connectionOf(ApiClientType, 'ApiClient');

@ObjectType({ simpleResolvers: true, description: 'Outcome of a change to an API client.' })
export class ApiClientPayload extends MutationPayload {
  @Field(() => ApiClientType, { nullable: true, description: 'The client as it is now; null when refused.' })
  apiClient!: ApiClientType | null;
}

@ObjectType({ simpleResolvers: true, description: 'Outcome of making an API client or a new secret for it.' })
export class ApiClientSecretPayload extends ApiClientPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The new secret; shown this once, null when refused or when the call was repeated.',
  })
  secret?: string;
}
