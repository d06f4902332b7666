import type { World } from '../support/world.ts';

/** The operations that the stories of this folder are told with. */
export const CreateOrganisation = `mutation Create($input: CreateOrganisationInput!) {
  createOrganisation(input: $input) {
    organisation { id kind name areaCode status version area { name } } userErrors { code path rule message }
  }
}`;
export const UpdateOrganisation = `mutation Update($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) { organisation { name version } userErrors { code path rule } }
}`;
export const switchOrganisation = (way: 'disable' | 'enable') => `mutation Switch($input: SwitchInput!) {
  result: ${way}Organisation(input: $input) { organisation { status version } userErrors { rule } }
}`;
export const CreateUser = `mutation Create($input: CreateUserInput!) {
  createUser(input: $input) {
    user { id username name status version assignments { id role areaCode organisation { name } area { name } } }
    initialPassword userErrors { code path rule }
  }
}`;
export const UpdateUser = `mutation Update($input: UpdateUserInput!) {
  updateUser(input: $input) { user { username name version } userErrors { code rule } }
}`;
export const switchUser = (way: 'disable' | 'enable') => `mutation Switch($input: SwitchInput!) {
  result: ${way}User(input: $input) { user { status version } userErrors { code rule } }
}`;
export const ResetPassword = `mutation Reset($input: ResetPasswordInput!) {
  resetPassword(input: $input) { user { version } initialPassword userErrors { code rule } }
}`;
export const AssignRole = `mutation Assign($input: AssignRoleInput!) {
  assignRole(input: $input) {
    assignment { id role areaCode validFrom validTo version user { id } } userErrors { code path rule message }
  }
}`;
export const EndAssignment = `mutation End($input: EndAssignmentInput!) {
  endAssignment(input: $input) { assignment { id validTo version } userErrors { code path rule } }
}`;

let serial = 0;
export const newKey = (): string => `test-key-${process.pid}-${serial++}`;
export const newUsername = (): string => `orang.${process.pid}.${serial++}`;

export const decree = { decreeNumber: 'SK 11/2026', decreeDate: '2026-01-05' };

/** Somebody with an account and, where asked, one role; without the service's doing. */
export async function person(world: World, role?: string, areaCode = 'ID', organisationId?: string) {
  const { rows } = await world.owner.query<{ id: string }>(
    `insert into user_account (id, username, name) values (gen_random_uuid(), $1, 'Warga Uji') returning id`,
    [newUsername()],
  );
  const { id } = rows[0]!;
  if (!role) return { id };
  const organisation = organisationId ?? (await world.given.organisation({ areaCode })).id;
  const held = await world.owner.query<{ id: string }>(
    `insert into assignment (id, user_id, role, organisation_id, area_code, valid_from)
     values (gen_random_uuid(), $1, $2, $3, $4, current_date - 30) returning id`,
    [id, role, organisation, areaCode],
  );
  return { id, assignmentId: held.rows[0]!.id, organisationId: organisation };
}

/** What the audit holds on a subject, oldest first. */
export async function auditOf(world: World, subjectId: string) {
  const { rows } = await world.owner.query(
    `select act, actor_id as "actorId", area_code as "areaCode", facts from audit_entry where subject_id = $1 order by seq`,
    [subjectId],
  );
  return rows;
}
