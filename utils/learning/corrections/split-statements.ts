import { splitSentences } from '../../text/split-sentences.ts';
import type { TextRange } from './types.ts';

/** Its point ends no sentence, in any of the languages. */
const abbreviation =
  /(?:^|[\s(])(?:ca|aprox|approx|env|max|min|nr|n[ºo°]|tab|abb|fig|ej|inkl|ggf|bzw|tgl|dra?|sra?|mme|prof|vol|pp?|art|al|resp|evtl|mind|std|sek|vs|etc|u\.\s?a|d\.\s?h|z\.\s?b|p\.\s?ex|b\.i\.d|t\.i\.d)\.$/i;
/** "Wash it: 1. Soak", "nach der 3. Dosis"; but a sentence may end in "week 12." */
const number =
  /(?:^|[.:;!?)]\s|(?:^|\s)(?:de[rnms]|die|das|am|vom|zu[mr]|ins?|im|ab|bis|beginn|ende|jede[rnms]?|eine[rnms]?|und|oder)\s)\(?\d{1,2}\.$/i;
/** "1. ", "2) ", "a) ", "• ": they follow the order, which may change. */
const enumerator = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–—•▪*·])\s+(?=\S)/i;

/** The sentences of a line as stretches of the text; without what only counts them. */
export function splitStatements(line: string, offset: number): TextRange[] {
  const ranges: TextRange[] = [];
  const skipped = enumerator.exec(line)?.[0].length ?? 0;
  const text = line.slice(skipped);
  let from = 0;
  for (const sentence of splitSentences(text)) {
    const start = text.indexOf(sentence, from);
    const end = start + sentence.length;
    const last = ranges.at(-1);
    const lead = last && text.slice(last.start - offset - skipped, last.end - offset - skipped);
    from = end;
    if (last && lead !== undefined && isOpen(lead)) last.end = end + offset + skipped;
    else ranges.push({ start: start + offset + skipped, end: end + offset + skipped });
  }
  return ranges;
}

/** Longer than either: the rest of the sentence need not be looked at. */
const tail = 12;

function isOpen(sentence: string): boolean {
  const last = sentence.slice(-tail);
  return abbreviation.test(last) || number.test(last);
}
