/** Letters written from right to left, and every mark that turns the direction of what follows it. */
const turning =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** The same between words that run from right to left: there every letter turns, and every digit does beside one. */
const turningBack = /[\p{L}\p{N}\p{Cf}]/u;

/**
 * A text that can stand in a sentence of another direction: whatever it turns, it turns for itself alone. A text that turns
 * nothing in a sentence of that direction is left as it is; any other is put between a first-strong isolate and its end. Where the text itself opens or ends
 * isolates that have no partner, it gets that many more, so that it can neither leave the pair nor swallow its end.
 *
 * @see https://www.unicode.org/reports/tr9/#Matching_Initiators_and_PDIs
 */
export function isolateText(text: string, direction: 'ltr' | 'rtl' = 'ltr'): string {
  if (!(direction === 'rtl' ? turningBack : turning).test(text)) return text;
  let open = 0;
  let alien = 0;
  for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
    if (mark !== '\u2069') open += 1;
    else if (open > 0) open -= 1;
    else alien += 1;
  }
  return '\u2068'.repeat(alien + 1) + text + '\u2069'.repeat(open + 1);
}
