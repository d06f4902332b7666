/** Days as whole numbers (0 is 1970-01-01), because a family is composed by adding and subtracting them. */
export const yearDays = 365.2425;

export function dayOf(date: string): number {
  const month = digits(date, 5, 7);
  // Counted from 1 March, so that the odd month comes last.
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function dateOf(day: number): string {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

/** The quarters that had ended by this day, newest first: `{ name: '2026Q3', lastDay }`. */
export function endedQuarters(today: string, count: number): { name: string; lastDay: string }[] {
  let year = digits(today, 0, 4);
  let quarter = Math.floor((digits(today, 5, 7) - 1) / 3);
  return Array.from({ length: count }, () => {
    if (quarter === 0) {
      quarter = 4;
      year--;
    }
    const ended = { name: `${year}Q${quarter}`, lastDay: `${year}-${quarterEnds[quarter - 1]}` };
    quarter--;
    return ended;
  });
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];
const two = (part: number) => (part < 10 ? `0${part}` : part);

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}
