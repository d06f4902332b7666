/** The language of the terminal: Indonesian where it is set so, otherwise English. */
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
export const language = /^(id|in)\b/i.test((LC_ALL || LC_MESSAGES || LANG || '').replace('_', ' ')) ? 'id' : 'en';

/** @param {{ id: string, en: string }} words */
export const say = (words) => words[language];

/** Ends with one line that says what to do. @param {{ id: string, en: string }} words @returns {never} */
export function giveUp(words) {
  process.stderr.write(`✖ ${say(words)}\n`);
  process.exit(1);
}
