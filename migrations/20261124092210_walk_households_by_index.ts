import { Migration } from '@mikro-orm/migrations';

const oldSearch = `create function find_persons_by_name(p_name text, p_area text, p_limit integer)
  returns table (person_id uuid, household_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select person.id, person.household_id from person_identity identity join person on person.id = identity.person_id
  where lower(identity.name) like '%' || lower(p_name) || '%'
    and identity.village_code ^@ any (app_reach()) and identity.village_code ^@ p_area
  order by person.id limit p_limit $$`;

/**
 * Lists of households in every order at a cost that does not grow with the data, and names found page by page.
 *
 * The search by name writes its ranges into the statement it plans, because only then can PostgreSQL weigh the index
 * on villages against the one on names.
 */
export class Migration20261124092210_walk_households_by_index extends Migration {
  override up(): void {
    this.addSql('create index household_decile_walk on household ((coalesce(decile, 11::smallint)), village_code, id)');
    this.addSql("create index household_observed on household ((coalesce(observed_at, date '0001-01-01')), id)");
    this.addSql(
      "create index household_village_observed on household (village_code, (coalesce(observed_at, date '0001-01-01')), id)",
    );
    this.addSql('create index person_identity_village on person_identity (village_code)');
    this.addSql('drop function find_persons_by_name(text, text, integer)');
    this.addSql(`create function find_persons_by_name(p_name text, p_from text[], p_until text[], p_key uuid,
        p_backwards boolean, p_limit integer)
      returns table (person_id uuid, place bigint)
      language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare
        ranges text;
      begin
        select string_agg(format('(identity.village_code >= %L and identity.village_code < %L)', low, high), ' or ')
          into ranges from unnest(p_from, p_until) as reach (low, high);
        return query execute format($query$
          with hit as materialized (
            select identity.person_id from person_identity identity
            where lower(identity.name) like '%%' || lower($1) || '%%' escape '\\'
              and (%s) and identity.village_code ^@ any (app_reach()))
          select hit.person_id, row_number() over (order by hit.person_id %s) from hit
          where $2 is null or hit.person_id %s $2 order by 2 limit $3 $query$,
          coalesce(ranges, 'false'),
          case when p_backwards then 'desc' else 'asc' end,
          case when p_backwards then '<' else '>' end)
        using p_name, p_key, p_limit;
      end $$`);
    this.restrict('find_persons_by_name(text, text[], text[], uuid, boolean, integer)');
  }

  override down(): void {
    this.addSql('drop function find_persons_by_name(text, text[], text[], uuid, boolean, integer)');
    this.addSql(oldSearch);
    this.restrict('find_persons_by_name(text, text, integer)');
    for (const index of [
      'person_identity_village',
      'household_village_observed',
      'household_observed',
      'household_decile_walk',
    ])
      this.addSql(`drop index ${index}`);
  }

  private restrict(signature: string): void {
    this.addSql(`revoke execute on function ${signature} from public`);
    this.addSql(`grant execute on function ${signature} to satu_pintu_service`);
  }
}
