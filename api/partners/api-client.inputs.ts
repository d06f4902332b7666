import { Field, ID, InputType, Int } from 'type-graphql';
import { ActionEnum } from '../auth/index.ts';
import { AccountStatus } from '../people/index.ts';
import { AreaCodeScalar } from '../shared/index.ts';
import { ApiClientRole } from './api-client.type.ts';

@InputType({ description: 'Which API clients to list; all conditions together.' })
export class ApiClientFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or client_id, any case.' })
  text?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only clients of this organisation.' })
  organisationId?: string | null;
  @Field(() => ApiClientRole, { nullable: true, description: 'Only clients of this kind.' })
  role?: string | null;
  @Field(() => AccountStatus, { nullable: true, description: 'Only this status.' })
  status?: string | null;
}

@InputType({ description: 'A new API client.' })
export class CreateApiClientInput {
  @Field(() => String, { description: 'Key of 8 to 200 characters that makes a repeated call safe.' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Organisation for which it speaks.' })
  organisationId!: string;
  @Field(() => String, { description: 'Its name, 2 to 200 characters.' })
  name!: string;
  @Field(() => ApiClientRole, { description: 'What it is here; partners make clients of their own kind only.' })
  role!: 'PARTNER' | 'INTEGRATOR';
  @Field(() => AreaCodeScalar, {
    nullable: true,
    description: 'Area of an integrator; a partner’s area is in its agreement.',
  })
  areaCode?: string | null;
  @Field(() => [ActionEnum], {
    nullable: true,
    description: 'Actions to limit its tokens to; left out: all that the role grants.',
  })
  scopes?: string[] | null;
}

@InputType({ description: 'A new secret for an API client; the one before it lives on for a while.' })
export class RotateApiClientSecretInput {
  @Field(() => ID, { description: 'The client.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Hours that the secret before it still opens, 0 to 720; 24 when left out.',
  })
  overlapHours?: number | null;
}

@InputType({ description: 'A secret to revoke at once.' })
export class RevokeApiClientSecretInput {
  @Field(() => ID, { description: 'The client.' })
  id!: string;
  @Field(() => Int, { description: 'The version of the client that you saw.' })
  expectedVersion!: number;
  @Field(() => ID, { description: 'The secret.' })
  secretId!: string;
}
