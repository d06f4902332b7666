import { WrongSettings } from '../environment.ts';
import type { Language, Localised } from '../shared/index.ts';
import { Complaint } from './complaint.ts';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
/** Indonesian where the terminal is set so, otherwise English. */
export const language: Language = /^(id|in)(_|\b)/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'id' : 'en';

export const print = (words: Localised): void => {
  process.stdout.write(`${words[language]}\n`);
};

/** What a person can put right is one line; anything else is ours, and comes with its stack. */
export function complain(error: unknown): void {
  const lines = error instanceof Complaint ? [error.words] : error instanceof WrongSettings ? error.lines : undefined;
  if (lines) for (const words of lines) process.stderr.write(`✖ ${words[language]}\n`);
  else process.stderr.write(`✖ ${error instanceof Error ? error.stack : String(error)}\n`);
}

/** Runs long work under a line that tells how far it is and how long it took. */
export async function underLine<Result>(
  name: Localised,
  run: (progress: (share: number) => void) => Promise<Result>,
): Promise<Result> {
  const since = Date.now();
  const seconds = () => ((Date.now() - since) / 1000).toFixed(1);
  const live = process.stdout.isTTY;
  if (!live) process.stdout.write(`… ${name[language]}\n`);
  let share = 0;
  const show = () =>
    process.stdout.write(`\r… ${name[language]} ${share ? `${Math.floor(share * 100)} % ` : ''}${seconds()} s\u001b[K`);
  const ticking = live ? setInterval(show, 200) : undefined;
  try {
    const result = await run((value) => {
      share = value;
    });
    process.stdout.write(`${live ? '\r' : ''}✔ ${name[language]} ${seconds()} s${live ? '\u001b[K' : ''}\n`);
    return result;
  } catch (error) {
    if (live) process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(ticking);
  }
}
