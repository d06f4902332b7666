const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every real date, oldest first and none after today, that day, month and a two-digit year can mean. */
export function readDates(day: number, month: number, year: string, today: string): string[] {
  const tail = `${pad(month)}-${pad(day)}`;
  return ['19', '20']
    .filter((century) => day >= 1 && day <= daysIn(Number(century + year), month))
    .map((century) => `${century}${year}-${tail}`)
    .filter((date) => date <= today);
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
}

const pad = (part: number) => String(part).padStart(2, '0');
