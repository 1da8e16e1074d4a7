import { spellings } from '../../../text/tables/spelling.ts';

/** A word as it is spelt in the United States, folded: so that one spelling is left of two. */
export function foldSpelling(word: string): string {
  let folded = word;
  for (const [british, american] of spellings) {
    const isFirst = british.startsWith('^');
    const isLast = british.endsWith('$');
    const stem = british.replace(/[\^$]/g, '');
    const at = isLast ? folded.length - stem.length : folded.indexOf(stem);
    if (at < 0 || !folded.startsWith(stem, at) || (isFirst && at > 0)) continue;
    if (isLast && at + stem.length !== folded.length) continue;
    folded = folded.slice(0, at) + american + folded.slice(at + stem.length);
  }
  return folded;
}
