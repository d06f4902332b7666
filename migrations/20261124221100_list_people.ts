import { Migration } from '@mikro-orm/migrations';

/** Lists of organisations and people stay quick with every village's staff; an assignment may end before it began. */
export class Migration20261124221100_list_people extends Migration {
  override up(): void {
    this.addSql('create index organisation_sorted on organisation (lower(name), id)');
    this.addSql('create index organisation_area on organisation (area_code)');
    this.addSql('create index user_account_sorted on user_account (lower(name), id)');
    this.addSql('create index user_account_search on user_account using gin (lower(name) gin_trgm_ops)');
    this.addSql('create index assignment_area on assignment (area_code)');
    this.addSql('alter table assignment drop constraint assignment_check');
    // Ending an assignment today means that yesterday was its last day, also when today would have been its first.
    this.addSql(`alter table assignment add constraint assignment_days
      check (valid_to is null or valid_to >= valid_from - 1)`);
  }

  override down(): void {
    this.addSql('alter table assignment drop constraint assignment_days');
    this.addSql(`alter table assignment add constraint assignment_check
      check (valid_to is null or valid_to >= valid_from) not valid`);
    this.addSql('drop index assignment_area');
    this.addSql('drop index user_account_search');
    this.addSql('drop index user_account_sorted');
    this.addSql('drop index organisation_area');
    this.addSql('drop index organisation_sorted');
  }
}
