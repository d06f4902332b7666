import { Migration } from '@mikro-orm/migrations';

/**
 * The service's own database role and the words by which every territorial policy speaks.
 *
 * `app.reach` is a comma separated list of Kemendagri code prefixes, each ending in a dot unless it names a whole
 * village; the nation is the empty prefix, written as a lone comma. Without it nothing is reached.
 */
export class Migration20261124090000_create_reach extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    this.addSql(`do $$ begin
      if not exists (select from pg_roles where rolname = 'satu_pintu_service') then
        create role satu_pintu_service nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
      end if;
    end $$`);
    this.addSql('revoke create on schema public from public');
    this.addSql('grant usage on schema public to satu_pintu_service');
    this.addSql(`create function app_reach() returns text[] language sql stable parallel safe
      return string_to_array(nullif(current_setting('app.reach', true), ''), ',')`);
    this.addSql(`create function app_viewer() returns uuid language sql stable parallel safe
      return nullif(current_setting('app.viewer', true), '')::uuid`);
  }

  override down(): void {
    this.addSql('drop function app_viewer()');
    this.addSql('drop function app_reach()');
  }
}
