import { officialWords } from '../generated/words.ts';

type Official = typeof officialWords;
type InOneLanguage = { [List in keyof Official]: { [Answer in keyof Official[List]]: string } };

/** The answers of the DTSEN form in one language, worded by the contract. */
export const official = (language: 'id' | 'en') =>
  Object.fromEntries(
    Object.entries(officialWords).map(([list, answers]) => [
      list,
      Object.fromEntries(Object.entries(answers).map(([answer, words]) => [answer, words[language]])),
    ]),
  ) as InOneLanguage;
