const jakartaAhead = 7 * 60 * 60 * 1000;

/**
 * The calendar day in Jakarta, `YYYY-MM-DD`: rules count in completed years and days there (domain reference 3.3).
 *
 * It keeps UTC+7 all year, and asking Intl costs more than a household does.
 */
export const dayInJakarta = (at: Date): string => new Date(at.getTime() + jakartaAhead).toISOString().slice(0, 10);
