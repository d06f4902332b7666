const pad = (value: number, length: number) => String(value).padStart(length, '0');

const parts = (day: string) => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))] as const;

/** Completed months from one day to another; somebody born on the 31st completes a month on the 1st after a short one. */
export function completedMonths(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

/**
 * The latest day from which at least so many months are completed today.
 *
 * `completedMonths(day, today) >= n` exactly when `day <= monthsBefore(today, n)`: with it SQL compares plain dates.
 */
export function monthsBefore(today: string, months: number): string {
  const [year, month, day] = parts(today);
  const count = year * 12 + month - 1 - months;
  const targetYear = Math.floor(count / 12);
  if (targetYear < 1) return '0001-01-01';
  const targetMonth = (count % 12) + 1;
  const last = new Date(Date.UTC(2000 + (targetYear % 400), targetMonth, 0)).getUTCDate();
  return `${pad(targetYear, 4)}-${pad(targetMonth, 2)}-${pad(Math.min(day, last), 2)}`;
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
