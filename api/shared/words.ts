/** One message in the two languages of the service. */
export interface Localised {
  readonly id: string;
  readonly en: string;
}

export type Language = 'id' | 'en';

export const say = (language: Language, words: Localised): string => words[language];
