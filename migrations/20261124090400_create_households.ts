import { Migration } from '@mikro-orm/migrations';

const territorial = [
  'dwelling',
  'household',
  'household_identity',
  'person',
  'person_identity',
  'housing_condition',
  'asset_ownership',
  'registry_snapshot',
  'enrolment',
  'ppks_flag',
  'need_declaration',
];

/**
 * Families, their members and situation, with the official DTSEN / Regsosek 2022 codes (domain reference, section 3.3).
 *
 * Every row repeats its village, so that policies and indexes need no joins. What names or finds a person lives in
 * `household_identity` and `person_identity`; the service may not select those columns and reads them only through
 * the two `open_*_identity` functions, which write the access log in the same statement: no log, no data.
 */
export class Migration20261124090400_create_households extends Migration {
  override up(): void {
    this.addSql(`create table dwelling (
      id uuid primary key,
      village_code text collate "C" not null references area_unit
    )`);
    this.addSql(`create table household (
      id uuid primary key,
      village_code text collate "C" not null references area_unit,
      dwelling_id uuid references dwelling,
      kk_masked text,
      family_status smallint check (family_status between 0 and 2),
      survey_result smallint check (survey_result between 1 and 5),
      member_count smallint not null default 0,
      status text not null default 'ACTIVE' check (status in ('ACTIVE','MOVED','DISSOLVED')),
      registry text check (registry in ('DTKS','DTSEN','LOCAL')),
      decile smallint check (decile between 1 and 10),
      decile_period text,
      decile_as_of date,
      resident_since date,
      observed_at date,
      source text not null default 'SURVEY' check (source in ('SURVEY','SIKS_NG','DTSEN','DUKCAPIL','SELF','OPENSID')),
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`);
    this.addSql('create index household_village on household (village_code, id)');
    this.addSql('create index household_decile on household (decile, village_code, id)');

    this.addSql(`create table household_identity (
      household_id uuid primary key references household on delete cascade,
      village_code text collate "C" not null,
      kk_cipher bytea,
      kk_key_id smallint,
      kk_index bytea,
      address text,
      hamlet text,
      rw text,
      rt text,
      phone text,
      latitude double precision,
      longitude double precision
    )`);
    this.addSql('create index household_identity_kk on household_identity (kk_index) where kk_index is not null');

    this.addSql(`create table person (
      id uuid primary key,
      household_id uuid not null references household,
      village_code text collate "C" not null references area_unit,
      nik_masked text,
      name_masked text not null,
      relation smallint not null check (relation between 1 and 8),
      sex smallint not null check (sex in (1, 2)),
      birth_date date not null,
      marital_status smallint check (marital_status between 1 and 4),
      presence smallint not null default 1 check (presence between 1 and 6),
      id_documents smallint,
      identity_match text check (identity_match in ('MATCH','PARTIAL','MISMATCH','NOT_FOUND','DECEASED','UNAVAILABLE','NOT_APPLICABLE')),
      identity_checked_at date,
      pregnant smallint check (pregnant in (1, 2)),
      schooling smallint check (schooling between 1 and 3),
      school_level smallint check (school_level between 1 and 22),
      school_grade smallint check (school_grade between 1 and 8),
      highest_diploma smallint check (highest_diploma between 1 and 23),
      worked_last_week smallint check (worked_last_week in (1, 2)),
      work_hours smallint,
      job_sector smallint check (job_sector between 1 and 26),
      job_status smallint check (job_status between 1 and 8),
      income_band smallint check (income_band between 1 and 4),
      nutrition smallint check (nutrition in (1, 2, 3, 8)),
      difficulties smallint[] check (array_length(difficulties, 1) = 9),
      depression smallint check (depression between 1 and 4),
      carer smallint check (carer between 1 and 3),
      chronic_illness smallint check (chronic_illness between 1 and 18),
      health_insurance smallint,
      employment_insurance smallint,
      severe_disability boolean generated always as
        (1 = any (difficulties) or difficulties[8] in (1, 2)) stored,
      observed_at date,
      source text not null default 'SURVEY' check (source in ('SURVEY','SIKS_NG','DTSEN','DUKCAPIL','SELF','OPENSID')),
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`);
    this.addSql("comment on column person.difficulties is 'R428 a-i in order: 1 cannot at all .. 4 no difficulty'");
    this.addSql('create index person_household on person (household_id, relation, id)');
    this.addSql(
      'create unique index person_one_head on person (household_id) where relation = 1 and presence in (1, 5)',
    );

    this.addSql(`create table person_identity (
      person_id uuid primary key references person on delete cascade,
      village_code text collate "C" not null,
      name text not null,
      nik_cipher bytea,
      nik_key_id smallint,
      nik_index bytea,
      birth_place text,
      mother_name text
    )`);
    this.addSql('create index person_identity_nik on person_identity (nik_index) where nik_index is not null');
    this.addSql('create index person_identity_name on person_identity using gin (lower(name) gin_trgm_ops)');

    this.addSql(`create table housing_condition (
      household_id uuid primary key references household on delete cascade,
      village_code text collate "C" not null,
      tenure smallint check (tenure between 1 and 6),
      deed smallint check (deed between 1 and 6),
      floor_area numeric(7, 1),
      floor smallint check (floor between 1 and 9),
      wall smallint check (wall between 1 and 7),
      roof smallint check (roof between 1 and 8),
      water smallint check (water between 1 and 13),
      septic_distance smallint check (septic_distance between 1 and 3),
      lighting smallint check (lighting between 1 and 4),
      power_watt integer check (power_watt in (450, 900, 1300, 2200, 3500)),
      cooking smallint check (cooking between 1 and 12),
      toilet smallint check (toilet between 1 and 6),
      closet smallint check (closet between 1 and 4),
      disposal smallint check (disposal between 1 and 6),
      observed_at date not null,
      source text not null default 'SURVEY',
      version integer not null default 1
    )`);
    this.addSql("comment on column housing_condition.power_watt is 'R307b as watts; 3500 stands for more than 2200'");
    this.addSql(`create table asset_ownership (
      household_id uuid primary key references household on delete cascade,
      village_code text collate "C" not null,
      gas_cylinder boolean, refrigerator boolean, air_conditioner boolean, water_heater boolean, landline boolean,
      television boolean, gold boolean, computer boolean, motorcycle boolean, bicycle boolean, car boolean,
      boat boolean, motorboat boolean, smartphone boolean, land boolean, other_house boolean,
      cattle smallint, buffalo smallint, horses smallint, pigs smallint, goats smallint,
      internet smallint check (internet between 0 and 3),
      bank_account smallint check (bank_account between 1 and 4),
      observed_at date not null,
      source text not null default 'SURVEY',
      version integer not null default 1
    )`);
    this.addSql(`create table registry_snapshot (
      id uuid primary key,
      household_id uuid not null references household on delete cascade,
      village_code text collate "C" not null,
      registry text not null check (registry in ('DTKS','DTSEN','LOCAL')),
      decile smallint check (decile between 1 and 10),
      welfare_rank bigint,
      period text not null,
      as_of date not null,
      source text not null,
      file_hash text,
      imported_at timestamptz not null default now()
    )`);
    this.addSql('create index registry_snapshot_household on registry_snapshot (household_id, as_of desc)');
    this.addSql(`create table enrolment (
      id uuid primary key,
      household_id uuid not null references household on delete cascade,
      person_id uuid references person,
      village_code text collate "C" not null,
      programme_code text not null,
      status text not null check (status in ('ACTIVE','ENDED')),
      valid_from date,
      valid_to date,
      last_received_at date,
      amount bigint,
      source text not null
    )`);
    this.addSql('create index enrolment_household on enrolment (household_id, programme_code)');
    this.addSql(`create table ppks_flag (
      id uuid primary key,
      person_id uuid not null references person,
      household_id uuid not null references household on delete cascade,
      village_code text collate "C" not null,
      code smallint not null check (code between 1 and 26),
      since date,
      source text not null
    )`);
    this.addSql('create index ppks_flag_household on ppks_flag (household_id)');
    this.addSql('create index ppks_flag_person on ppks_flag (person_id)');
    this.addSql(`create table need_declaration (
      id uuid primary key,
      household_id uuid not null references household on delete cascade,
      village_code text collate "C" not null,
      need text not null,
      declared_at date not null,
      source text not null
    )`);
    this.addSql('create index need_declaration_household on need_declaration (household_id)');

    for (const table of territorial) {
      this.addSql(`alter table ${table} enable row level security, force row level security`);
      this.addSql(`create policy within_reach on ${table}
        using (village_code ^@ any ((select app_reach())::text[]))
        with check (village_code ^@ any ((select app_reach())::text[]))`);
    }
    for (const table of territorial.filter((name) => !name.endsWith('_identity')))
      this.addSql(`grant select, insert, update on ${table} to satu_pintu_service`);
    this.addSql(
      `grant insert, update, select (household_id, village_code) on household_identity to satu_pintu_service`,
    );
    this.addSql(`grant insert, update, select (person_id, village_code) on person_identity to satu_pintu_service`);

    this.addSql(`create function log_access(p_kind text, p_id uuid, p_village text, p_role text, p_purpose text,
        p_reference text, p_classes text[], p_operation text) returns uuid
      language sql volatile security definer set search_path = public, pg_temp as $$
      insert into access_log (actor_kind, actor_id, client_id, role, organisation_id, purpose, reference, subject_kind,
          subject_id, village_code, field_classes, operation, address, request_id)
        values (current_setting('app.viewer_kind'), app_viewer(), nullif(current_setting('app.client', true), ''), p_role,
          nullif(current_setting('app.organisation', true), '')::uuid, p_purpose, p_reference, p_kind, p_id, p_village,
          p_classes, p_operation, nullif(current_setting('app.address', true), '')::inet, current_setting('app.request'))
        returning subject_id $$`);
    this.addSql(`create function open_person_identity(p_ids uuid[], p_role text, p_purpose text, p_reference text,
        p_classes text[], p_operation text)
      returns table (person_id uuid, name text, nik_cipher bytea, nik_key_id smallint, birth_date date, birth_place text,
        mother_name text)
      language sql volatile security definer set search_path = public, pg_temp as $$
      with seen as (
        insert into access_log (actor_kind, actor_id, client_id, role, organisation_id, purpose, reference, subject_kind,
            subject_id, village_code, field_classes, operation, address, request_id)
          select current_setting('app.viewer_kind'), app_viewer(), nullif(current_setting('app.client', true), ''), p_role,
            nullif(current_setting('app.organisation', true), '')::uuid, p_purpose, p_reference, 'PERSON', person.id,
            person.village_code, p_classes, p_operation, nullif(current_setting('app.address', true), '')::inet,
            current_setting('app.request')
          from person where person.id = any (p_ids) and person.village_code ^@ any (app_reach())
          returning subject_id)
      select person.id, identity.name, identity.nik_cipher, identity.nik_key_id, person.birth_date, identity.birth_place,
        identity.mother_name
      from seen join person on person.id = seen.subject_id
        join person_identity identity on identity.person_id = person.id $$`);
    this.addSql(`create function open_household_identity(p_ids uuid[], p_role text, p_purpose text, p_reference text,
        p_classes text[], p_operation text)
      returns table (household_id uuid, kk_cipher bytea, kk_key_id smallint, address text, hamlet text, rw text, rt text,
        phone text, latitude double precision, longitude double precision)
      language sql volatile security definer set search_path = public, pg_temp as $$
      with seen as (
        insert into access_log (actor_kind, actor_id, client_id, role, organisation_id, purpose, reference, subject_kind,
            subject_id, village_code, field_classes, operation, address, request_id)
          select current_setting('app.viewer_kind'), app_viewer(), nullif(current_setting('app.client', true), ''), p_role,
            nullif(current_setting('app.organisation', true), '')::uuid, p_purpose, p_reference, 'HOUSEHOLD', household.id,
            household.village_code, p_classes, p_operation, nullif(current_setting('app.address', true), '')::inet,
            current_setting('app.request')
          from household where household.id = any (p_ids) and household.village_code ^@ any (app_reach())
          returning subject_id)
      select identity.household_id, identity.kk_cipher, identity.kk_key_id, identity.address, identity.hamlet, identity.rw,
        identity.rt, identity.phone, identity.latitude, identity.longitude
      from seen join household_identity identity on identity.household_id = seen.subject_id $$`);

    this.addSql(`create function find_person_by_nik(p_index bytea) returns table (person_id uuid, household_id uuid)
      language sql stable security definer set search_path = public, pg_temp as $$
      select person.id, person.household_id from person_identity identity join person on person.id = identity.person_id
      where identity.nik_index = p_index and person.village_code ^@ any (app_reach()) $$`);
    this.addSql(`create function find_household_by_kk(p_index bytea) returns table (household_id uuid)
      language sql stable security definer set search_path = public, pg_temp as $$
      select identity.household_id from household_identity identity
      where identity.kk_index = p_index and identity.village_code ^@ any (app_reach()) $$`);
    this.addSql(`create function find_persons_by_name(p_name text, p_area text, p_limit integer)
      returns table (person_id uuid, household_id uuid)
      language sql stable security definer set search_path = public, pg_temp as $$
      select person.id, person.household_id from person_identity identity join person on person.id = identity.person_id
      where lower(identity.name) like '%' || lower(p_name) || '%'
        and identity.village_code ^@ any (app_reach()) and identity.village_code ^@ p_area
      order by person.id limit p_limit $$`);
    for (const signature of [
      'log_access(text, uuid, text, text, text, text, text[], text)',
      'open_person_identity(uuid[], text, text, text, text[], text)',
      'open_household_identity(uuid[], text, text, text, text[], text)',
      'find_person_by_nik(bytea)',
      'find_household_by_kk(bytea)',
      'find_persons_by_name(text, text, integer)',
    ]) {
      this.addSql(`revoke execute on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to satu_pintu_service`);
    }
  }

  override down(): void {
    for (const name of [
      'find_persons_by_name',
      'find_household_by_kk',
      'find_person_by_nik',
      'open_household_identity',
      'open_person_identity',
      'log_access',
    ])
      this.addSql(`drop function ${name}`);
    for (const table of [...territorial].reverse()) this.addSql(`drop table ${table} cascade`);
  }
}
