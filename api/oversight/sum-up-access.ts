import { BadInput, Forbidden, NotFound } from '../errors.ts';
import { scopeOf, shownBy } from '../people/index.ts';
import { Conditions, type Context, isId, type PageArgs, readList } from '../shared/index.ts';
import type { AccessLogSummaryFilter, AccessLogSummaryType } from './access-log.type.ts';

const usualDays = 30;
const mostDays = 366;

const columns = `summary.id, summary.day::text, summary.purpose, summary.area_code as "areaCode", summary.reads,
  summary.subjects, summary.actor_kind as "actorKind", summary.actor_id as "actorId", null as "clientId", summary.role`;

/** Readings by day, actor, role, purpose and kecamatan: enough to ask somebody why, without telling about whom. */
export function sumUpAccess(ctx: Context, filter: AccessLogSummaryFilter, page: PageArgs) {
  if (filter.actorId != null && !isId(filter.actorId)) throw new NotFound();
  const to = filter.to ?? ctx.today();
  const from = filter.from ?? addDays(to, -usualDays);
  if (from > to || addDays(from, mostDays) <= to)
    throw new BadInput({ id: `Sebutkan 1 sampai ${mostDays} hari.`, en: `State 1 to ${mostDays} days.` });
  const scope = scopeOf(ctx.viewer, 'access-log.read');
  if (!scope.everything && scope.areas.length === 0)
    throw new Forbidden({
      id: 'Peran Anda tidak mengizinkan tindakan ini; pembacaan organisasi Anda ada di accessLog.',
      en: 'Your role does not allow this; what your organisation read is in accessLog.',
    });
  const asked = new Conditions();
  asked
    .also(shownBy(asked, scope, { area: 'entry.village_code' }))
    .where(from, (day) => `entry.at >= ${day}::date::timestamp at time zone 'Asia/Jakarta'`)
    .where(to, (day) => `entry.at < (${day}::date + 1)::timestamp at time zone 'Asia/Jakarta'`)
    .where(filter.actorId, (id) => `entry.actor_id = ${id}::uuid`);
  if (filter.area != null) asked.also(asked.within('entry.village_code', filter.area));
  return readList<AccessLogSummaryType>(
    ctx,
    {
      columns,
      from: `(select (entry.at at time zone 'Asia/Jakarta')::date as day, entry.actor_kind, entry.actor_id, entry.role,
          entry.purpose, left(entry.village_code, 8) as area_code, count(*)::int as reads,
          count(distinct entry.subject_id)::int as subjects,
          concat_ws('|', (entry.at at time zone 'Asia/Jakarta')::date, entry.actor_id, entry.role, entry.purpose,
            left(entry.village_code, 8)) as id
        from access_log entry where ${asked} group by 1, 2, 3, 4, 5, 6, 9) summary`,
      where: 'true',
      values: asked.values,
      order: { keys: [{ expression: 'summary.id', type: 'text' }], descending: true },
    },
    page,
  );
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
