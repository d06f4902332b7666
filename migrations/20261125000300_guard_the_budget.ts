import { Migration } from '@mikro-orm/migrations';

/** A question never earns budget, and when it was asked is the database's to say. */
export class Migration20261125000300_guard_the_budget extends Migration {
  override up(): void {
    // not valid: what an earlier fault wrote stays as it is, and nothing like it is written again
    this.addSql('alter table partner_query add constraint partner_query_cost check (cost > 0) not valid');
    this.addSql('alter table partner_budget add constraint partner_budget_spent check (spent >= 0) not valid');
    this.addSql('revoke insert on partner_query from satu_pintu_service');
    this.addSql(`grant insert (agreement_id, client_id, operation, purpose, programme_code, area_code, arguments, cost,
      rows_returned, request_id) on partner_query to satu_pintu_service`);
  }

  override down(): void {
    this.addSql('grant insert on partner_query to satu_pintu_service');
    this.addSql('alter table partner_budget drop constraint partner_budget_spent');
    this.addSql('alter table partner_query drop constraint partner_query_cost');
  }
}
