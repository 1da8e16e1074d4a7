const abbreviation =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|vs|e\.g|i\.e|etc|No|approx|Fig|Inc|cf|z\.B|bzw)|\b\p{Lu}|\b(?:[Aa]m|[Vv]om|[Zz]um|[Aa]b|dem|den) \d{1,2})\.$/u;

/** Longer than any abbreviation: the rest of the sentence need not be looked at. */
const tail = 12;

/** The sentences of a paragraph, each with its final mark. Lines end sentences. */
export function splitSentences(text: string): string[] {
  return text.split('\n').flatMap(splitLine);
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(/(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s+\S|$)/gu)) {
    const end = match.index + match[0].length;
    const sentence = line.slice(start, end);
    const follows = line.slice(end).trimStart();
    // "approx. 5", "Dr. Smith", "e.g. eczema": the mark ends no sentence.
    if (abbreviation.test(sentence.slice(-tail)) || /^\p{Ll}/u.test(follows)) continue;
    sentences.push(sentence.trim());
    start = end;
  }
  const rest = line.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
