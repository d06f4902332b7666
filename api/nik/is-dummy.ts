const COUNTING = '1234567890123456';

export function isDummy(digits: string): boolean {
  return digits === COUNTING || digits === digits.charAt(0).repeat(digits.length);
}
