import { Migration } from '@mikro-orm/migrations';

const widths = { province_code: 2, regency_code: 5, district_code: 8 };

/**
 * The order in which partners see candidates, and the keys to walk it in any area.
 *
 * `lot` draws a place for each household that says nothing of its village or of when it came: neighbours in a list are
 * no neighbours in life. The area keys are columns because row level security lets only leakproof comparisons, such as
 * equality, reach an index.
 */
export class Migration20261124223000_add_targeting_order extends Migration {
  override up(): void {
    this.addSql(
      'alter table household add column lot bigint not null generated always as (uuid_hash_extended(id, 727401)) stored',
    );
    for (const [column, width] of Object.entries(widths)) {
      this.addSql(
        `alter table household add column ${column} text collate "C" not null generated always as (left(village_code, ${width})) stored`,
      );
      this.addSql(`create index household_${column}_lot on household (${column}, lot, id)`);
    }
    this.addSql('create index household_village_lot on household (village_code, lot, id)');
    this.addSql('create index household_lot on household (lot, id)');
  }

  override down(): void {
    this.addSql('drop index household_lot, household_village_lot');
    for (const column of Object.keys(widths)) this.addSql(`alter table household drop column ${column}`);
    this.addSql('alter table household drop column lot');
  }
}
