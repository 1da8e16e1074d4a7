const abbreviation =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|vs|e\.g|i\.e|etc|No|approx|Fig|Inc|cf|z\.B|bzw)|\b\p{Lu}|\b(?:[Aa]m|[Vv]om|[Zz]um|[Aa]b|dem|den) \d{1,2})\.$/u;
/** "60 °C.", "vitamin C.", "hepatitis B.": no one's initial. */
const letter = /(?:[°\d]|vitamin[ae]?|hepatitis|h[eé]patite|typ[eo]?|tipo|group|class|grade) ?\p{Lu}\.$/iu;
/** The marks that end a sentence in Chinese and Japanese have no space behind them. */
const ends = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s+\S|$)|[。！？]+[」』）”]*/gu;

/** Longer than any abbreviation: the rest of the sentence need not be looked at. */
const tail = 12;

/** The sentences of a paragraph, each with its final mark. Lines end sentences. */
export function splitSentences(text: string): string[] {
  return text.split('\n').flatMap(splitLine);
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(ends)) {
    const end = match.index + match[0].length;
    const sentence = line.slice(start, end);
    const follows = line.slice(end).trimStart();
    // "approx. 5", "Dr. Smith", "e.g. eczema": the mark ends no sentence.
    const last = sentence.slice(-tail);
    if ((abbreviation.test(last) && !letter.test(last)) || /^\p{Ll}/u.test(follows)) continue;
    sentences.push(sentence.trim());
    start = end;
  }
  const rest = line.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
