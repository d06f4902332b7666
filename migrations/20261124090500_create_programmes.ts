import { Migration } from '@mikro-orm/migrations';

/** The help on offer: programmes, benefits, criteria in dated versions, parameters, quotas and overlap rules. */
export class Migration20261124090500_create_programmes extends Migration {
  override up(): void {
    this.addSql(`create table programme (
      id uuid primary key,
      code text not null unique check (code ~ '^[A-Z0-9_]{2,40}$'),
      name_id text not null,
      name_en text not null,
      description_id text,
      description_en text,
      owner_organisation_id uuid references organisation,
      owner_label text not null,
      level text not null check (level in ('CENTRAL','PROVINCE','REGENCY','VILLAGE','BAZNAS','CSR')),
      funding_source text not null check (funding_source in ('APBN','APBD_PROV','APBD_KAB','DANA_DESA','ZIS','CSR')),
      unit text not null check (unit in ('HOUSEHOLD','MEMBER','DWELLING','GROUP')),
      cadence text check (cadence in ('ONCE','MONTHLY','QUARTERLY','YEARLY','BY_CASE')),
      sector text,
      area_code text collate "C" not null default 'ID',
      legal_basis text,
      valid_from date,
      valid_to date,
      status text not null default 'DRAFT' check (status in ('DRAFT','ACTIVE','SUSPENDED','CLOSED','UNCERTAIN')),
      confidence text not null default 'ESTIMATE' check (confidence in ('CONFIRMED','LIKELY','ESTIMATE','OWN_KNOWLEDGE')),
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`);
    this.addSql(`create table programme_benefit (
      id uuid primary key,
      programme_id uuid not null references programme,
      component text not null,
      label_id text not null,
      label_en text not null,
      amount bigint,
      maximum_amount bigint,
      per text check (per in ('ONCE','MONTH','QUARTER','YEAR')),
      in_kind text,
      position smallint not null default 0,
      unique (programme_id, component)
    )`);
    this.addSql(`create table programme_criteria (
      id uuid primary key,
      programme_id uuid not null references programme,
      number integer not null,
      label text not null,
      tree jsonb not null,
      status text not null default 'DRAFT' check (status in ('DRAFT','ACTIVE','SUPERSEDED')),
      effective_from date,
      effective_to date,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      unique (programme_id, number)
    )`);
    this.addSql(
      `create unique index programme_criteria_active on programme_criteria (programme_id) where status = 'ACTIVE'`,
    );
    this.addSql(`create table programme_parameter (
      id uuid primary key,
      name text not null,
      area_code text collate "C" not null default 'ID',
      valid_from date not null,
      value jsonb not null,
      description_id text,
      description_en text,
      unique (name, area_code, valid_from)
    )`);
    this.addSql(`create table programme_quota (
      id uuid primary key,
      programme_id uuid not null references programme,
      area_code text collate "C" not null,
      period text not null,
      places integer not null check (places >= 0),
      taken integer not null default 0,
      version integer not null default 1,
      unique (programme_id, area_code, period)
    )`);
    this.addSql(`create table programme_overlap (
      programme_a text not null,
      programme_b text not null,
      relation text not null check (relation in ('ALLOWED','WARN','FORBIDDEN')),
      reason_id text,
      reason_en text,
      primary key (programme_a, programme_b),
      check (programme_a < programme_b)
    )`);
    this.addSql(`grant select, insert, update on programme, programme_benefit, programme_criteria, programme_parameter,
      programme_quota, programme_overlap to satu_pintu_service`);
    this.addSql('grant delete on programme_benefit, programme_overlap to satu_pintu_service');
  }

  override down(): void {
    for (const table of [
      'programme_overlap',
      'programme_quota',
      'programme_parameter',
      'programme_criteria',
      'programme_benefit',
      'programme',
    ])
      this.addSql(`drop table ${table}`);
  }
}
