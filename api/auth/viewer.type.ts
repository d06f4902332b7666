import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AreaCodeScalar, DateScalar } from '../shared/index.ts';
import { type Action, type Role } from './actions.ts';
import { ActionEnum, RoleEnum } from './rights.type.ts';

export enum ViewerKind {
  USER = 'USER',
  CLIENT = 'CLIENT',
  ANONYMOUS = 'ANONYMOUS',
}

registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'What kind of caller asks.',
  valuesConfig: {
    USER: { description: 'A person who signed in.' },
    CLIENT: { description: 'A system that signed in with client credentials.' },
    ANONYMOUS: { description: 'Somebody who did not sign in.' },
  },
});

@ObjectType('ViewerPermission', { simpleResolvers: true, description: 'One thing the viewer may do, and where.' })
export class PermissionType {
  @Field(() => ActionEnum, { description: 'What may be done.' })
  action!: Action;
  @Field(() => [AreaCodeScalar], { description: 'Areas within which it may be done; ID is the whole nation.' })
  areaCodes!: readonly string[];
}

@ObjectType('ViewerAssignment', {
  simpleResolvers: true,
  description: 'A role the viewer holds today, for an organisation and within an area.',
})
export class ViewerAssignmentType {
  @Field(() => ID, { description: 'Id of the assignment, or of the API client that holds the role itself.' })
  id!: string;
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;
  @Field(() => ID, { description: 'Organisation for which the viewer acts.' })
  organisationId!: string;
  @Field(() => String, { description: 'Name of that organisation.' })
  organisationName!: string;
  @Field(() => AreaCodeScalar, { description: 'Area of the assignment; ID is the whole nation.' })
  areaCode!: string;
  @Field(() => String, { description: 'Name of that area.' })
  areaName!: string;
  @Field(() => [ID], { description: 'Programmes to which the assignment is limited; empty when it is not.' })
  programmeIds!: readonly string[];
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the assignment; null when none is set.' })
  validTo?: string | null;
}

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who asks, and what they may do.' })
export class ViewerType {
  @Field(() => ID, { nullable: true, description: 'Id of the account or API client; null for who did not sign in.' })
  id?: string;
  @Field(() => ViewerKind, { description: 'Person, system or stranger.' })
  kind!: ViewerKind;
  @Field(() => String, { description: 'Name to show; empty for who did not sign in.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'OAuth client through which the request came.' })
  clientId?: string;
  @Field(() => [RoleEnum], { description: 'Roles held today.' })
  roles!: readonly Role[];
}
