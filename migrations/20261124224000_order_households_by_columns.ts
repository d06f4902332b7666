import { Migration } from '@mikro-orm/migrations';

/**
 * The places of households without a decile or a visit, as columns.
 *
 * PostgreSQL lets no `coalesce` over a row's values reach an index under row level security; a plain column it does.
 */
export class Migration20261124224000_order_households_by_columns extends Migration {
  override up(): void {
    this.addSql('drop index household_decile_walk, household_observed, household_village_observed');
    this.addSql(`alter table household
      add column decile_order smallint not null generated always as (coalesce(decile, 11::smallint)) stored,
      add column observed_order date not null generated always as (coalesce(observed_at, date '0001-01-01')) stored`);
    this.addSql('create index household_decile_walk on household (decile_order, village_code, id)');
    this.addSql('create index household_observed on household (observed_order, id)');
    this.addSql('create index household_village_observed on household (village_code, observed_order, id)');
  }

  override down(): void {
    this.addSql('alter table household drop column decile_order, drop column observed_order');
    this.addSql('create index household_decile_walk on household ((coalesce(decile, 11::smallint)), village_code, id)');
    this.addSql("create index household_observed on household ((coalesce(observed_at, date '0001-01-01')), id)");
    this.addSql(
      "create index household_village_observed on household (village_code, (coalesce(observed_at, date '0001-01-01')), id)",
    );
  }
}
