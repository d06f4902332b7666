import { Migration } from '@mikro-orm/migrations';

/** What each agreement has asked and what it spent of its daily budget, so that differencing is dear and visible. */
export class Migration20261124090600_create_partner_queries extends Migration {
  override up(): void {
    this.addSql(`create table partner_query (
      seq bigint generated always as identity primary key,
      at timestamptz not null default clock_timestamp(),
      agreement_id uuid not null references data_sharing_agreement,
      client_id text not null,
      operation text not null,
      purpose text not null,
      programme_code text,
      area_code text collate "C",
      arguments jsonb not null default '{}',
      cost integer not null,
      rows_returned integer,
      request_id text not null
    )`);
    this.addSql('create index partner_query_agreement on partner_query (agreement_id, seq desc)');
    this.addSql(`create table partner_budget (
      agreement_id uuid not null references data_sharing_agreement,
      day date not null,
      spent integer not null default 0,
      primary key (agreement_id, day)
    )`);
    this.addSql('grant select, insert on partner_query to satu_pintu_service');
    this.addSql('grant select, insert, update on partner_budget to satu_pintu_service');
  }

  override down(): void {
    this.addSql('drop table partner_budget');
    this.addSql('drop table partner_query');
  }
}
