/** One message in the two languages of the service. */
export interface Localised {
  readonly id: string;
  readonly en: string;
}

export type Language = 'id' | 'en';

export const say = (language: Language, words: Localised): string => words[language];

/** Indonesian unless English is preferred. */
export function chooseLanguage(acceptLanguage = ''): Language {
  const ranked = acceptLanguage
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => (language === 'id' || language === 'in' || language === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.language === 'en' ? 'en' : 'id';
}
