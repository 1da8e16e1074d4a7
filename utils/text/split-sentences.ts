/** What stands before a name, a number or a title, in English, German, Spanish, French and Portuguese. */
const shortened = [
  'Dr|Dra|Drs|Mr|Mrs|Ms|Prof|Profa|St|Ste|Sr|Sra|Srta|Jr|Mme|Mlle|Mgr|Hr|Fr|Frl|Rev|Hon|Lic|Ing|Lt|Col|Capt|Maj|Sgt|Gov|Sen',
  'vs|e\\.g|i\\.e|etc|No|Nr|approx|aprox|env|ca|Fig|Abb|Bd|Vol|pp|Inc|cf|bzw|ggf|inkl|evtl|Av',
  'z\\. ?B|d\\. ?h|u\\. ?a|p\\. ?ej|p\\. ?ex|EE|et al',
].join('|');
/** Before a number, in German: the mark makes "fifth" of five. */
const ordinal =
  '(?:[Aa]m|[Vv]om|[Zz]um|[Zz]ur|[Aa]b|[Bb]eim|[Ii]m|[Dd]er|[Dd]ie|[Dd]as|[Dd]es|[Dd]em|[Dd]en|[Ss]eit|[Bb]is) \\d{1,2}';
const abbreviation = new RegExp(`(?:(?<!\\p{L})(?:${shortened}|\\p{Lu})|(?<!\\p{L})${ordinal})\\.$`, 'u');
/** A month cut short, where its day or its year follows: "Jan. 5". */
const month = /(?<!\p{L})(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Okt|Nov|Dec|Dez)\.$/u;
/** "60 °C.", "vitamin C.", "hepatitis B.": no one's initial. */
const letter = /(?:[°\d]|vitamin[ae]?|hepatitis|h[eé]patite|typ[eo]?|tipo|group|class|grade) ?\p{Lu}\.$/iu;
/** A letter alone, where a number or the next one follows: "z. B.", "i. d. R.", "b. 1950". */
const small = /(?<![\p{L}\p{N}'’-])\p{Ll}\.$/u;
const goesOnSmall = /^(?:\d|\p{L}{1,2}\.)/u;
/** An hour, where its day or its zone follows: "7 p.m. Thursday", "7 p.m. ET". */
const hour = /\d ?[ap]\. ?m\.$/i;
const goesOnHour =
  /^(?:\p{Lu}{2,4}(?!\p{L})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}* \d)/u;
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
    const isShort = abbreviation.test(last) && !letter.test(last);
    const isDate = month.test(last) && /^\d/.test(follows);
    const isSmall = small.test(last) && !letter.test(last) && goesOnSmall.test(follows);
    const isHour = hour.test(last) && goesOnHour.test(follows);
    if (isShort || isDate || isSmall || isHour || /^\p{Ll}/u.test(follows)) continue;
    sentences.push(sentence.trim());
    start = end;
  }
  const rest = line.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
