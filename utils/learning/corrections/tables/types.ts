/** How a language writes figures; its words are folded: no case, no accents, straight marks. */
interface FigureTable {
  /** The mark in front of a fraction. */
  decimal: '.' | ',';
  /** Written-out numbers that are nothing else. */
  numbers: ReadonlyMap<string, number>;
  /** Those that may be articles, ordinals or a way of speaking: figures where they stand for another figure. */
  weakNumbers: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  /** Units as this language writes them out, beside the common ones; spans of time are `day`, `week`, … */
  units: ReadonlyMap<string, string>;
  articles: ReadonlySet<string>;
  /** Words between two numbers that make a range of them. */
  rangeWords: ReadonlySet<string>;
  months: ReadonlyMap<string, number>;
  /** Months that are another word too where they are written small. */
  capitalMonths: ReadonlySet<string>;
  weekdays: ReadonlyMap<string, number>;
  /** Fillers of dates: "5 *de* noviembre". */
  dateWords: ReadonlySet<string>;
  /** In front of a number: `>`, `<`, `>=`, `<=`, `between`, `~` (says nothing). */
  comparators: readonly [words: string[], what: string][];
  /** Behind it. */
  afterComparators: readonly [words: string[], what: string][];
  /** Ahead of a time, on which side of it something is: `<`, `>`, `=` (at it) or `d` (as long as it); several where it may be either. */
  sides: readonly [words: string[], what: string][];
  /** "age": a time of life. */
  ages: ReadonlySet<string>;
  /** Parts of a day and days seen from today, by what they stand for: figures where they stand for each other. */
  momentWords: ReadonlyMap<string, string>;
  /** "twice": 2. */
  onces: ReadonlyMap<string, number>;
  /** Behind a number: "times". */
  timesWords: ReadonlySet<string>;
  /** "daily": `day`. */
  adverbs: ReadonlyMap<string, string>;
  /** Fixed phrases of frequency, by their form. */
  frequencies: readonly [words: string[], what: string][];
  /** "every", ahead of a number and a span. */
  everyPhrases: readonly [words: string[], what: string][];
  /** "per", ahead of a span: `strict` anywhere, `lax` behind a figure only. */
  perPhrases: readonly [words: string[], what: string][];
}

/** What words do in a sentence, in a language. */
export interface WordTable {
  /** Words that deny. */
  negations: ReadonlySet<string>;
  /** What they lead in is left out, alone or with the next word: where another word stands in their place, the rule is turned. */
  exceptions: ReadonlySet<string>;
  /** Denies with two words at once: "no … nunca". */
  deniesTwice: boolean;
  /** Words that deny behind "ne" alone. */
  denialEnds: ReadonlySet<string>;
  /** Beginnings that turn a word into its contrary. */
  negativePrefixes: readonly string[];
  /** Pairs of which one is the contrary of the other. */
  opposites: readonly (readonly [string, string])[];
  /** Parts of the body, ages, causes and the like: which sort, and which of it. */
  things: ReadonlyMap<string, readonly [sort: number, thing: string]>;
  /** Ahead of a figure, the one tells what was reached and the other by how much. */
  amounts: readonly (readonly [string, string])[];
  /** Words that hold sentences together: they say nothing alone. */
  functionWords: ReadonlySet<string>;
  /** Words whose coming and going changes nothing. */
  fillers: ReadonlySet<string>;
  /** Only a name is written with a capital inside a sentence. */
  hasCapitalNames: boolean;
  /** Written with a capital all the same. */
  capitalWords: ReadonlySet<string>;
}

/** What is known of a language to tell what was changed in its texts. */
export type LanguageTable = FigureTable & WordTable;
