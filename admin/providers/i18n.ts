import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { en } from '../messages/en.ts';
import { id } from '../messages/id.ts';
import { speak } from './ask.ts';

export type Language = 'id' | 'en';

const storeKey = 'satu-pintu.language';
const messages: Record<string, object> = { id, en };

/** Indonesian unless this browser chose English before. */
export const firstLanguage = (): Language => (localStorage.getItem(storeKey) === 'en' ? 'en' : 'id');

const polyglot = polyglotI18nProvider(
  (locale) => messages[locale] as never,
  firstLanguage(),
  [
    { locale: 'id', name: 'Bahasa Indonesia' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: import.meta.env.PROD },
);

export const i18nProvider: I18nProvider = {
  ...polyglot,
  async changeLocale(locale) {
    await polyglot.changeLocale(locale);
    localStorage.setItem(storeKey, locale);
    speak(locale);
  },
};

speak(firstLanguage());
