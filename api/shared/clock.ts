const jakarta = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' });

/** The calendar day in Jakarta, `YYYY-MM-DD`: rules count in completed years and days there (domain reference 3.3). */
export const dayInJakarta = (at: Date): string => jakarta.format(at);
