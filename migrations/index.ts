/** The memory of the database, in order. */
import { Migration20261124090000_create_reach } from './20261124090000_create_reach.ts';
import { Migration20261124090100_create_areas } from './20261124090100_create_areas.ts';
import { Migration20261124090200_create_organisations_and_users } from './20261124090200_create_organisations_and_users.ts';
import { Migration20261124090300_create_audit } from './20261124090300_create_audit.ts';
import { Migration20261124090400_create_households } from './20261124090400_create_households.ts';
import { Migration20261124090500_create_programmes } from './20261124090500_create_programmes.ts';
import { Migration20261124090600_create_partner_queries } from './20261124090600_create_partner_queries.ts';
import { Migration20261124092210_walk_households_by_index } from './20261124092210_walk_households_by_index.ts';
import { Migration20261124092300_log_accesses_together } from './20261124092300_log_accesses_together.ts';
import { Migration20261124221000_widen_audit_area } from './20261124221000_widen_audit_area.ts';
import { Migration20261124221100_list_people } from './20261124221100_list_people.ts';
import { Migration20261124223000_add_targeting_order } from './20261124223000_add_targeting_order.ts';
import { Migration20261124223000_show_migration_list } from './20261124223000_show_migration_list.ts';
import { Migration20261124224000_order_households_by_columns } from './20261124224000_order_households_by_columns.ts';
import { Migration20261124225000_guard_the_lists } from './20261124225000_guard_the_lists.ts';
import { Migration20261125000300_guard_the_budget } from './20261125000300_guard_the_budget.ts';

export const migrations = [
  Migration20261124090000_create_reach,
  Migration20261124090100_create_areas,
  Migration20261124090200_create_organisations_and_users,
  Migration20261124090300_create_audit,
  Migration20261124090400_create_households,
  Migration20261124090500_create_programmes,
  Migration20261124090600_create_partner_queries,
  Migration20261124092210_walk_households_by_index,
  Migration20261124092300_log_accesses_together,
  Migration20261124221000_widen_audit_area,
  Migration20261124221100_list_people,
  Migration20261124223000_add_targeting_order,
  Migration20261124223000_show_migration_list,
  Migration20261124224000_order_households_by_columns,
  Migration20261124225000_guard_the_lists,
  Migration20261125000300_guard_the_budget,
];
