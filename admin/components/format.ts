import { useLocale } from 'react-admin';

const tags: Record<string, string> = { id: 'id-ID', en: 'en-GB' };

/** Numbers, money and dates as the language of the page writes them; days are days of Asia/Jakarta. */
export function useFormat() {
  const tag = tags[useLocale()] ?? 'id-ID';
  return {
    number: (value: number) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value),
    rupiah: (value: number) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 }).format(value),
    day: (value: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`)),
    moment: (value: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' }).format(
        new Date(value),
      ),
  };
}
