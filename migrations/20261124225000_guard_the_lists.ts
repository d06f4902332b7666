import { Migration } from '@mikro-orm/migrations';

const columns = {
  audit_entry: 'act, subject_kind, subject_id, area_code, actor_kind, actor_id, client_id, role, request_id, facts',
  access_log: `actor_kind, actor_id, client_id, role, organisation_id, purpose, reference, subject_kind, subject_id,
    village_code, field_classes, operation, address, request_id`,
  seal: 'number, list, from_transaction, to_transaction, rows, previous_hash, hash',
};

/** Number, transaction and time of a row are the database's to say: the service cannot write behind a seal. */
export class Migration20261124225000_guard_the_lists extends Migration {
  override up(): void {
    for (const [table, allowed] of Object.entries(columns)) {
      this.addSql(`revoke insert on ${table} from satu_pintu_service`);
      this.addSql(`grant insert (${allowed}) on ${table} to satu_pintu_service`);
    }
  }

  override down(): void {
    for (const table of Object.keys(columns)) this.addSql(`grant insert on ${table} to satu_pintu_service`);
  }
}
