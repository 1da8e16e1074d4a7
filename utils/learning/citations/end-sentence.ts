/** A mark that ends a sentence in the scripts of newsletters, with what may close behind it. */
const ended = /[.!?…。．！？｡؟۔।॥։][)\]}"'”’»›」』]*$/u;

/** Marks that lead on to what comes next, which does not. */
const leading = /(?<![\s,:;،؛、：；，–—])[\s,:;،؛、：；，–—]+$/u;

/** A part of a reference with the full stop behind it, unless it ends with a mark of its own. Empty stays empty. */
export function endSentence(part: string): string {
  const whole = part.replace(leading, '') || part;
  return whole === '' || ended.test(whole) ? whole : `${whole}.`;
}

/** Parts of a reference, those that are known, each ended. */
export function joinSentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map(endSentence)
    .join(' ');
}
