import { Migration } from '@mikro-orm/migrations';

/** Acts on organisations and assignments lie in an area of any level, not only in a village. */
export class Migration20261124221000_widen_audit_area extends Migration {
  override up(): void {
    this.addSql('alter table audit_entry rename column village_code to area_code');
    this.addSql('create index audit_entry_area on audit_entry (area_code, seq desc)');
    this.addSql('create index access_log_village on access_log (village_code, seq desc)');
    this.addSql('create index access_log_organisation on access_log (organisation_id, seq desc)');
  }

  override down(): void {
    this.addSql('drop index access_log_organisation');
    this.addSql('drop index access_log_village');
    this.addSql('drop index audit_entry_area');
    this.addSql('alter table audit_entry rename column area_code to village_code');
  }
}
