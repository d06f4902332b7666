import { Migration } from '@mikro-orm/migrations';

/**
 * Many accesses logged in one statement, and only for rows that are there and within reach.
 *
 * It answers what it logged, so that whoever joins its answer cannot read what the log does not name.
 */
export class Migration20261124092300_log_accesses_together extends Migration {
  override up(): void {
    this.addSql(`create function log_accesses(p_kind text, p_ids uuid[], p_role text, p_purpose text, p_reference text,
        p_classes text[], p_operation text)
      returns table (subject_id uuid)
      language sql volatile security definer set search_path = public, pg_temp as $$
      insert into access_log (actor_kind, actor_id, client_id, role, organisation_id, purpose, reference, subject_kind,
          subject_id, village_code, field_classes, operation, address, request_id)
        select current_setting('app.viewer_kind'), app_viewer(), nullif(current_setting('app.client', true), ''), p_role,
          nullif(current_setting('app.organisation', true), '')::uuid, p_purpose, p_reference, p_kind, subject.id,
          subject.village_code, p_classes, p_operation, nullif(current_setting('app.address', true), '')::inet,
          current_setting('app.request')
        from (
          select id, village_code from person where p_kind = 'PERSON' and id = any (p_ids)
          union all
          select id, village_code from household where p_kind = 'HOUSEHOLD' and id = any (p_ids)) subject
        where subject.village_code ^@ any (app_reach())
        returning subject_id $$`);
    const signature = 'log_accesses(text, uuid[], text, text, text, text[], text)';
    this.addSql(`revoke execute on function ${signature} from public`);
    this.addSql(`grant execute on function ${signature} to satu_pintu_service`);
  }

  override down(): void {
    this.addSql('drop function log_accesses(text, uuid[], text, text, text, text[], text)');
  }
}
