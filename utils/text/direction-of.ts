const leftward = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The direction that a text as a whole is written in: that of its first letter, as browsers find it for `dir="auto"`, which looks
 * into no element with a direction of its own. Undefined where it has no letter.
 *
 * @see https://www.unicode.org/reports/tr9/#P2
 */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (letter === undefined) return undefined;
  return leftward.test(letter) ? 'rtl' : 'ltr';
}
