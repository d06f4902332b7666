import { newId } from '../../api/shared/index.ts';
import type { World } from '../support/world.ts';
import type { RandomHousehold } from './criteria-arbitraries.ts';

type Row = Record<string, unknown>;

/** Writes a random household with everything it has. */
export async function settle(world: World, { enrolled, declared, flagged, ...household }: RandomHousehold) {
  const { id, memberIds } = await world.given.household(household as never);
  const about = { household_id: id, village_code: household.village };
  for (const row of enrolled as Row[]) await insert(world, 'enrolment', { ...about, ...row, source: 'SIKS_NG' });
  for (const row of declared as Row[]) await insert(world, 'need_declaration', { ...about, ...row, source: 'SURVEY' });
  for (const { member, code } of flagged as { member: number; code: number }[])
    if (memberIds[member])
      await insert(world, 'ppks_flag', { ...about, person_id: memberIds[member], code, source: 'SURVEY' });
  return id;
}

async function insert(world: World, table: string, row: Row): Promise<void> {
  const whole = { id: newId(), ...row };
  const columns = Object.keys(whole);
  await world.owner.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(whole),
  );
}
