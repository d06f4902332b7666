import { LimitExceeded } from '../errors.ts';
import { type Context, dayInJakarta, type ViewerAgreement } from '../shared/index.ts';

/**
 * What a question costs of the agreement's daily budget. Lists cost by the row, counts by the table: many small
 * questions, which differencing needs, soon cost more than one large one.
 */
export const prices = {
  page: (rows: number) => 5 + rows,
  counts: 50,
  check: 10,
} as const;

export interface Question {
  readonly operation: string;
  readonly purpose: string;
  readonly programmeCode: string;
  readonly areaCode: string | null;
  readonly arguments: object;
}

const statement = `
  with asked as (select ?::uuid as agreement_id, ?::date as day, ?::int as cost, ?::int as budget),
  charged as (
    insert into partner_budget as known (agreement_id, day, spent)
      select agreement_id, day, cost from asked where cost <= budget
    on conflict (agreement_id, day) do update set spent = known.spent + excluded.spent
      where known.spent + excluded.spent <= (select budget from asked)
    returning spent)
  insert into partner_query (agreement_id, cost, client_id, operation, purpose, programme_code, area_code, arguments, request_id)
    select agreement_id, cost, ?, ?, ?, ?, ?, ?::jsonb, ? from asked, charged
  returning (select spent from charged) as spent`;

/**
 * Charges a question and writes it down, at once and for good: a question that fails later was asked all the same.
 *
 * @throws LimitExceeded with the seconds until midnight in Jakarta when the day's budget would be passed
 */
export async function charge(
  ctx: Context,
  agreement: ViewerAgreement,
  cost: number,
  question: Question,
): Promise<number> {
  // Through the writers' pool: who holds a reading connection must not wait for another of the same pool.
  const rows = await ctx.em
    .getConnection()
    .execute<{ spent: number }[]>(statement, [
      agreement.id,
      ctx.today(),
      cost,
      agreement.dailyBudget,
      ctx.viewer.clientId,
      question.operation,
      question.purpose,
      question.programmeCode,
      question.areaCode,
      JSON.stringify(question.arguments),
      ctx.requestId,
    ]);
  const [charged] = rows;
  if (charged) return charged.spent;
  throw new LimitExceeded(
    {
      id: 'Anggaran kueri harian perjanjian ini habis. Coba lagi besok.',
      en: 'The daily query budget of this agreement is spent. Try again tomorrow.',
    },
    {
      limit: 'agreement.daily-budget',
      retryAfter: secondsUntilTomorrow(ctx.now()),
      cost,
      dailyBudget: agreement.dailyBudget,
    },
  );
}

export interface BudgetRow {
  readonly agreementId: string;
  readonly number: string;
  readonly dailyBudget: number;
  readonly spent: number;
  readonly remaining: number;
  readonly resetsAt: string;
}

/** What each agreement of the viewer has spent today. */
export async function readBudgets(ctx: Context): Promise<BudgetRow[]> {
  const { agreements } = ctx.viewer;
  if (agreements.length === 0) return [];
  const spent = await ctx.reads.rows<{ agreementId: string; spent: number }>(
    `select agreement_id as "agreementId", spent from partner_budget where day = $1::date and agreement_id = any ($2::uuid[])`,
    [ctx.today(), agreements.map(({ id }) => id)],
  );
  const bySpender = new Map(spent.map((row) => [row.agreementId, row.spent]));
  const resetsAt = new Date(ctx.now().getTime() + secondsUntilTomorrow(ctx.now()) * 1000).toISOString();
  return agreements.map(({ id, number, dailyBudget }) => {
    const used = bySpender.get(id) ?? 0;
    return { agreementId: id, number, dailyBudget, spent: used, remaining: Math.max(0, dailyBudget - used), resetsAt };
  });
}

/** Jakarta keeps UTC+7 all year. */
export function secondsUntilTomorrow(now: Date): number {
  const midnight = Date.parse(`${dayInJakarta(now)}T24:00:00+07:00`);
  return Math.max(1, Math.ceil((midnight - now.getTime()) / 1000));
}
