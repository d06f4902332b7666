import { NotFound } from '../errors.ts';
import { scopeOf, shownBy } from '../people/index.ts';
import { Conditions, type Context, isId, type PageArgs, readList } from '../shared/index.ts';
import { actorColumns } from './actor.ts';
import type { AuditEntryType, AuditFactType, AuditFilter } from './audit.type.ts';

const columns = `entry.seq::text as id, entry.at, entry.act, entry.subject_kind as "subjectKind",
  entry.subject_id as "subjectId", entry.area_code as "areaCode", entry.request_id as "requestId",
  entry.facts as "rawFacts", ${actorColumns}`;

/** Acts, the newest first. A manager sees those of the area, and always the manager's own. */
export function findAuditEntries(ctx: Context, filter: AuditFilter, page: PageArgs) {
  for (const id of [filter.subjectId, filter.actorId]) if (id != null && !isId(id)) throw new NotFound();
  const asked = new Conditions();
  const shown = shownBy(asked, scopeOf(ctx.viewer, 'audit.read'), { area: 'entry.area_code' });
  asked
    .also(shown && `(${shown} or entry.actor_id = ${asked.place(ctx.viewer.id)}::uuid)`)
    .where(
      filter.act?.replaceAll('\0', ''),
      (act) => `(entry.act = ${act} or starts_with(entry.act, ${act}) and right(${act}, 1) = '.')`,
    )
    .where(filter.subjectKind?.replaceAll('\0', ''), (kind) => `entry.subject_kind = ${kind}`)
    .where(filter.subjectId, (id) => `entry.subject_id = ${id}::uuid`)
    .where(filter.actorId, (id) => `entry.actor_id = ${id}::uuid`)
    .where(filter.from, (from) => `entry.at >= ${from}::timestamptz`)
    .where(filter.until, (until) => `entry.at < ${until}::timestamptz`);
  if (filter.area != null) asked.also(asked.within('entry.area_code', filter.area));
  const order = { keys: [{ expression: 'entry.seq', type: 'bigint' as const }], descending: true };
  const { values } = asked;
  return readList<AuditEntryType>(ctx, { columns, from: 'audit_entry entry', where: `${asked}`, values, order }, page);
}

/** The facts of an act as rows: `before` and `after` side by side, everything else as a value. */
export function tellFacts({ before, after, ...rest }: Record<string, unknown>): AuditFactType[] {
  const changed = { ...(isGroup(before) && before), ...(isGroup(after) && after) };
  const changes = Object.keys(changed).map((name) => ({
    name,
    before: isGroup(before) ? tell(before[name]) : null,
    value: isGroup(after) ? tell(after[name]) : null,
  }));
  const single = { ...rest, ...(!isGroup(before) && { before }), ...(!isGroup(after) && { after }) };
  const values = Object.entries(single)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, before: null, value: tell(value) }));
  return [...changes, ...values];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const tell = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};
