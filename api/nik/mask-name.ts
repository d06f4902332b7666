const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
const plain = /^[\x00-\x7f]*$/;

/** `S*** R*****`: the first letter of each word, and never a whole word, so a one-letter word shows nothing. */
export function maskName(name: string): string {
  const isPlain = plain.test(name);
  const text = isPlain ? name : name.replace(directionMarks, '');
  const words = text.trim().split(/\s+/);
  let masked = '';
  for (const word of words) {
    if (masked !== '') masked += ' ';
    // The segmenter costs twenty times a string index; most names are plain ASCII.
    masked += isPlain ? maskWord(word.charAt(0), word.length) : maskGraphemes(word);
  }
  return masked;
}

function maskGraphemes(word: string): string {
  const letters = Array.from(graphemes.segment(word), ({ segment }) => segment);
  return maskWord(letters[0] ?? '', letters.length);
}

const maskWord = (first: string, length: number) => (length > 1 ? first + '*'.repeat(length - 1) : '*'.repeat(length));
