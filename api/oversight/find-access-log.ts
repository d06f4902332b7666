import { Forbidden, NotFound } from '../errors.ts';
import { scopeOf } from '../people/index.ts';
import { Conditions, type Context, isId, type PageArgs, readList } from '../shared/index.ts';
import { unansweredCheck } from '../targeting/index.ts';
import type { AccessLogEntryType, AccessLogFilter } from './access-log.type.ts';
import { actorColumns } from './actor.ts';

const common = `entry.seq::text as id, entry.at, entry.purpose, entry.reference, entry.subject_kind as "subjectKind",
  entry.field_classes as "fieldClasses", entry.operation, entry.request_id as "requestId",
  entry.organisation_id as "organisationId", ${actorColumns}`;

const whole = `${common}, entry.subject_id as "subjectId", entry.village_code as "villageCode", host(entry.address) as "networkAddress"`;

/**
 * Readings of personal data, the newest first: all for a privacy officer, an organisation's own for its people.
 *
 * An organisation is not shown whose data it was: a partner's question about a card it was shown is logged with the
 * village and the person behind it, and the log must not tell what the answer kept back.
 */
export function findAccessLog(ctx: Context, filter: AccessLogFilter, page: PageArgs) {
  for (const id of [filter.subjectId, filter.actorId]) if (id != null && !isId(id)) throw new NotFound();
  const scope = scopeOf(ctx.viewer, 'access-log.read');
  if (!scope.everything) refuseWhatIsHidden(scope.organisationIds, filter);
  const asked = new Conditions();
  asked
    .where(scope.everything ? null : scope.organisationIds, (own) => `entry.organisation_id = any (${own}::uuid[])`)
    .where(scope.everything ? null : unansweredCheck, (hit) => `entry.operation is distinct from ${hit}`)
    .where(filter.actorId, (id) => `entry.actor_id = ${id}::uuid`)
    .where(filter.subjectId, (id) => `entry.subject_id = ${id}::uuid`)
    .where(filter.purpose, (purpose) => `entry.purpose = ${purpose}`)
    .where(filter.from, (from) => `entry.at >= ${from}::timestamptz`)
    .where(filter.until, (until) => `entry.at < ${until}::timestamptz`);
  if (filter.area != null) asked.also(asked.within('entry.village_code', filter.area));
  return readList<AccessLogEntryType>(
    ctx,
    {
      columns: scope.everything ? whole : common,
      from: 'access_log entry',
      where: `${asked}`,
      values: asked.values,
      order: { keys: [{ expression: 'entry.seq', type: 'bigint' }], descending: true },
    },
    page,
  );
}

function refuseWhatIsHidden(organisationIds: readonly string[], { subjectId, area }: AccessLogFilter): void {
  if (organisationIds.length === 0)
    throw new Forbidden({
      id: 'Peran Anda tidak mengizinkan tindakan ini, tetapi melihat ringkasannya: accessLogSummary.',
      en: 'Your role does not allow this, but it sees the summary: accessLogSummary.',
    });
  if (subjectId != null || area != null)
    throw new Forbidden({
      id: 'Hanya petugas pelindungan data yang mencari menurut orang atau wilayah.',
      en: 'Only a privacy officer searches by person or area.',
    });
}
