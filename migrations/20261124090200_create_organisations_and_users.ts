import { Migration } from '@mikro-orm/migrations';

/** Who may come in: organisations, people with their assignments, API clients with their secrets and agreements. */
export class Migration20261124090200_create_organisations_and_users extends Migration {
  override up(): void {
    this.addSql(`create table organisation (
      id uuid primary key,
      kind text not null check (kind in ('MINISTRY','PROVINCE_AGENCY','REGENCY_AGENCY','DISTRICT_OFFICE',
        'VILLAGE_GOVERNMENT','PUSKESOS','BAZNAS','CSR','LKS','INTEGRATOR')),
      name text not null,
      area_code text collate "C" not null,
      status text not null default 'ACTIVE' check (status in ('ACTIVE','DISABLED')),
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`);
    this.addSql('create unique index organisation_name on organisation (lower(name), area_code)');

    this.addSql(`create table user_account (
      id uuid primary key,
      username text not null,
      name text not null,
      language text not null default 'id' check (language in ('id','en')),
      password_hash text,
      status text not null default 'ACTIVE' check (status in ('ACTIVE','DISABLED')),
      signed_out_at timestamptz,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`);
    this.addSql('create unique index user_account_username on user_account (lower(username))');

    this.addSql(`create table assignment (
      id uuid primary key,
      user_id uuid not null references user_account,
      role text not null,
      organisation_id uuid not null references organisation,
      area_code text collate "C" not null,
      programme_ids uuid[] not null default '{}',
      decree_number text,
      decree_date date,
      valid_from date not null,
      valid_to date,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check (valid_to is null or valid_to >= valid_from)
    )`);
    this.addSql('create index assignment_user on assignment (user_id)');
    this.addSql('create index assignment_organisation on assignment (organisation_id)');

    this.addSql(`create table api_client (
      id uuid primary key,
      client_id text not null unique,
      name text not null,
      organisation_id uuid not null references organisation,
      role text not null check (role in ('PARTNER','INTEGRATOR')),
      area_code text collate "C",
      scopes text[] not null default '{}',
      status text not null default 'ACTIVE' check (status in ('ACTIVE','DISABLED')),
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`);
    this.addSql(`create table api_client_secret (
      id uuid primary key,
      api_client_id uuid not null references api_client,
      secret_hash bytea not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz,
      revoked_at timestamptz
    )`);
    this.addSql('create index api_client_secret_client on api_client_secret (api_client_id)');

    this.addSql(`create table data_sharing_agreement (
      id uuid primary key,
      number text not null unique,
      organisation_id uuid not null references organisation,
      purposes text[] not null,
      programme_ids uuid[] not null default '{}',
      area_codes text[] not null,
      field_classes text[] not null default '{}',
      valid_from date not null,
      valid_to date not null,
      document_hash text,
      status text not null default 'ACTIVE' check (status in ('ACTIVE','SUSPENDED','ENDED')),
      daily_budget integer not null check (daily_budget >= 0),
      pseudonym_salt bytea not null,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check (valid_to >= valid_from)
    )`);
    this.addSql('create index data_sharing_agreement_organisation on data_sharing_agreement (organisation_id)');

    this.addSql(`create table oidc_payload (
      model text not null,
      id text not null,
      payload jsonb not null,
      grant_id text,
      uid text,
      account_id text,
      consumed_at timestamptz,
      expires_at timestamptz,
      primary key (model, id)
    )`);
    this.addSql('create index oidc_payload_grant on oidc_payload (grant_id) where grant_id is not null');
    this.addSql('create index oidc_payload_uid on oidc_payload (uid) where uid is not null');
    this.addSql('create index oidc_payload_account on oidc_payload (account_id) where account_id is not null');
    this.addSql('create index oidc_payload_expiry on oidc_payload (expires_at)');
    this.addSql(`create table sign_in_attempt (
      subject_hash bytea not null,
      at timestamptz not null default now()
    )`);
    this.addSql('create index sign_in_attempt_subject on sign_in_attempt (subject_hash, at)');

    this.addSql(`create table idempotency_key (
      actor_id uuid not null,
      key text not null,
      operation text not null,
      input_hash bytea not null,
      result_id uuid,
      created_at timestamptz not null default now(),
      primary key (actor_id, key)
    )`);

    this.addSql(`grant select, insert, update on organisation, user_account, assignment, api_client, api_client_secret,
      data_sharing_agreement to satu_pintu_service`);
    this.addSql(
      'grant select, insert, update, delete on oidc_payload, sign_in_attempt, idempotency_key to satu_pintu_service',
    );
  }

  override down(): void {
    for (const table of [
      'idempotency_key',
      'sign_in_attempt',
      'oidc_payload',
      'data_sharing_agreement',
      'api_client_secret',
      'api_client',
      'assignment',
      'user_account',
      'organisation',
    ])
      this.addSql(`drop table ${table}`);
  }
}
