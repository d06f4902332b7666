import { Migration } from '@mikro-orm/migrations';

/** The places the service covers. Rows come from idn-area-data (ODbL 1.0) and stay apart from everything else. */
export class Migration20261124090100_create_areas extends Migration {
  override up(): void {
    this.addSql(`create table area_unit (
      code text collate "C" primary key,
      level smallint not null check (level between 1 and 4),
      kind text not null check (kind in ('PROVINCE','REGENCY','CITY','DISTRICT','KELURAHAN','DESA','DESA_ADAT')),
      name text not null,
      parent_code text collate "C" references area_unit (code),
      valid_from date not null,
      valid_to date,
      successor_code text collate "C",
      bps_code text
    )`);
    this.addSql('create index area_unit_parent on area_unit (parent_code, code)');
    this.addSql('create index area_unit_name on area_unit using gin (lower(name) gin_trgm_ops)');
    this.addSql('grant select on area_unit to satu_pintu_service');
  }

  override down(): void {
    this.addSql('drop table area_unit');
  }
}
