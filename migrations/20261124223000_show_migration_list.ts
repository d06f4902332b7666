import { Migration } from '@mikro-orm/migrations';

export class Migration20261124223000_show_migration_list extends Migration {
  override up() {
    // /readyz compares it with the list the running code expects
    this.addSql('grant select on schema_migration to satu_pintu_service');
  }

  override down() {
    this.addSql('revoke select on schema_migration from satu_pintu_service');
  }
}
