import { Migration } from '@mikro-orm/migrations';

/**
 * What was done and whose data was read. Both lists only grow: the service may insert and select, nothing else.
 *
 * `transaction_id` lets the sealer take every row of all transactions that ended before its snapshot, so that writers
 * never queue for the chain and no row can slip in behind a seal.
 */
export class Migration20261124090300_create_audit extends Migration {
  override up(): void {
    this.addSql(`create table audit_entry (
      seq bigint generated always as identity primary key,
      transaction_id xid8 not null default pg_current_xact_id(),
      at timestamptz not null default clock_timestamp(),
      act text not null,
      subject_kind text not null,
      subject_id uuid,
      village_code text collate "C",
      actor_kind text not null check (actor_kind in ('USER','CLIENT','SYSTEM')),
      actor_id uuid,
      client_id text,
      role text,
      request_id text,
      facts jsonb not null default '{}'
    )`);
    this.addSql('create index audit_entry_subject on audit_entry (subject_id, seq desc)');
    this.addSql('create index audit_entry_actor on audit_entry (actor_id, seq desc)');
    this.addSql('create index audit_entry_transaction on audit_entry (transaction_id, seq)');

    this.addSql(`create table access_log (
      seq bigint generated always as identity primary key,
      transaction_id xid8 not null default pg_current_xact_id(),
      at timestamptz not null default clock_timestamp(),
      actor_kind text not null check (actor_kind in ('USER','CLIENT','SYSTEM')),
      actor_id uuid not null,
      client_id text,
      role text not null,
      organisation_id uuid,
      purpose text not null check (purpose in ('CASE_HANDLING','REGISTRY_UPDATE','REFERRAL_REVIEW','DELIVERY',
        'PROGRAMME_TARGETING','REPORTING','AUDIT','SUBJECT_REQUEST')),
      reference text,
      subject_kind text not null check (subject_kind in ('PERSON','HOUSEHOLD')),
      subject_id uuid not null,
      village_code text collate "C" not null,
      field_classes text[] not null,
      operation text,
      address inet,
      request_id text not null
    )`);
    this.addSql('create index access_log_subject on access_log (subject_id, seq desc)');
    this.addSql('create index access_log_actor on access_log (actor_id, seq desc)');
    this.addSql('create index access_log_transaction on access_log (transaction_id, seq)');

    this.addSql(`create table seal (
      number bigint not null,
      list text not null check (list in ('audit_entry','access_log')),
      from_transaction xid8 not null,
      to_transaction xid8 not null,
      rows bigint not null,
      previous_hash bytea not null,
      hash bytea not null,
      sealed_at timestamptz not null default now(),
      primary key (list, number)
    )`);

    this.addSql('grant select, insert on audit_entry, access_log, seal to satu_pintu_service');
  }

  override down(): void {
    for (const table of ['seal', 'access_log', 'audit_entry']) this.addSql(`drop table ${table}`);
  }
}
