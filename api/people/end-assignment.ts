import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { NotFound, Refusal } from '../errors.ts';
import { type Context, isId } from '../shared/index.ts';
import { Assignment } from './assignment.entity.ts';
import { mayGiveAll, peopleScope, refuseOwn } from './lock-user.ts';
import { readReason } from './people.checks.ts';
import { inScope } from './scope.ts';
import type { EndAssignmentInput } from './user.inputs.ts';

/** Ends a role at once, or on a later day; an end that is already nearer stays. */
export async function endAssignment(em: EntityManager, ctx: Context, input: EndAssignmentInput): Promise<Assignment> {
  const assignment = await lockAssignment(em, ctx, input.id);
  assignment.require(input.expectedVersion);
  refuseOwn(ctx, assignment.userId, 'assignment.own', ['input', 'id']);
  if (!(await mayGiveAll(em, ctx, [assignment])))
    throw new Refusal(
      'RULE_BROKEN',
      'assignment.beyond-your-rights',
      { id: 'Peran ini di luar wewenang Anda.', en: 'You may not take this role away.' },
      ['input', 'id'],
    );
  const { id, userId, areaCode, role } = assignment;
  assignment.validTo = lastDayOf(assignment, input.lastDay ?? undefined, ctx.today());
  assignment.touch(ctx.now());
  const facts = { assignmentId: id, role, validTo: assignment.validTo, reason: readReason(input.reason) };
  record(em, ctx, 'assignment.ended', { kind: 'User', id: userId, areaCode }, facts);
  return assignment;
}

async function lockAssignment(em: EntityManager, ctx: Context, id: string): Promise<Assignment> {
  const found = isId(id) ? await em.findOne(Assignment, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!found || !inScope(peopleScope(ctx), found)) throw new NotFound();
  return found;
}

function lastDayOf({ validFrom, validTo }: Assignment, lastDay: string | undefined, today: string): string {
  const refuse = (rule: string, id: string, en: string): never => {
    throw new Refusal('RULE_BROKEN', rule, { id, en }, ['input', 'lastDay']);
  };
  if (validTo != null && validTo < today)
    refuse('assignment.ended-already', 'Peran ini sudah berakhir.', 'This role has already ended.');
  if (lastDay === undefined) return dayBefore(validFrom > today ? validFrom : today);
  if (lastDay < today || lastDay < validFrom)
    refuse('assignment.end-past', 'Hari terakhir paling cepat hari ini.', 'The last day is today at the earliest.');
  if (validTo != null && lastDay > validTo)
    refuse('assignment.end-later', 'Peran ini berakhir lebih awal.', 'This role already ends earlier.');
  return lastDay;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
