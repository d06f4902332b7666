import { useLocale } from 'react-admin';

type Text = string | null | undefined;

const tags: Record<string, string> = { id: 'id-ID', en: 'en-GB' };

/** Numbers, money and dates as the language of the page writes them; days are days of Asia/Jakarta. */
export function useFormat() {
  const tag = tags[useLocale()] ?? 'id-ID';
  const write = (value: Text, form: Intl.DateTimeFormatOptions) =>
    value ? new Intl.DateTimeFormat(tag, form).format(new Date(value)) : undefined;
  return {
    number: (value: number) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value),
    rupiah: (value: number) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 }).format(value),
    day: <Value extends Text>(value: Value) =>
      write(value, { dateStyle: 'medium', timeZone: 'UTC' }) as Value extends string ? string : string | undefined,
    moment: <Value extends Text>(value: Value) =>
      write(value, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' }) as Value extends string
        ? string
        : string | undefined,
  };
}
