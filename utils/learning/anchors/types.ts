/** The words that were marked, and what stands around them: https://www.w3.org/TR/annotation-model/#text-quote-selector */
interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  /** 32 to 64 characters, fewer only at the beginning and the end of the text. */
  prefix: string;
  suffix: string;
}

/** UTF-16 units of the canonical text: https://www.w3.org/TR/annotation-model/#text-position-selector */
interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** What was marked in a version of a text, told in such a way that it can be found in a later one. */
export interface Anchor {
  /** The hash of the version that it was marked in. */
  version: string;
  /** Which block of that version it begins in. */
  block: number;
  /** Where else the same words stand in that version: nowhere, elsewhere, or elsewhere with what stands ahead of them or behind. */
  twins: 'none' | 'words' | 'surroundings';
  selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** A stretch of a text, UTF-16 units; `end` is behind its last. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Where an anchor is in a later version.
 *
 * - `exact`: the same words at the same position, typography apart.
 * - `moved`: the same words at another position.
 * - `changed`: its place is there, its words are others. The range is what stands there now (all of the sentence where that cannot
 *   be told more closely), `sentence` the whole sentence or sentences of it.
 * - `lost`: its place is gone.
 */
export type FoundAnchor =
  | ({ state: 'exact' | 'moved' } & Range)
  | ({ state: 'changed'; sentence: Range } & Range)
  | { state: 'lost' };

/**
 * `medicine`: a name of one, by the table or by its ending. `turning`: a negation or condition. `comparing`: what compares the
 * figure that follows. `joining`: what only joins two sentences. `small`: another word of three letters at most.
 */
export type WordKind = 'small' | 'joining' | 'turning' | 'comparing' | 'word' | 'figure' | 'medicine';

/** A word, figure or telling mark. What is no word (typography, commas, full stops) has no place among them. */
export interface Words {
  /** The same number for the same word, typography and case apart, in all texts that are read together. */
  ids: readonly number[];
  starts: readonly number[];
  ends: readonly number[];
}

/** What texts that are read together share: words and pieces by their numbers. */
export interface Reader {
  words: Map<string, number>;
  pieces: Map<string, number>;
  hasDecimalComma: boolean;
}

/** A sentence or a line, by its words. `line` is the line that holds it. */
export interface Piece extends Range {
  /** The first of its words, and the one behind its last. */
  from: number;
  to: number;
  line: number;
  /** The same number for the same words. */
  id: number;
}

/** A text as it is compared. Lines and sentences without a word are left out. */
export interface ReadText {
  text: string;
  words: Words;
  sentences: readonly Piece[];
  lines: readonly Piece[];
  /** The first sentence of each line, and how many sentences there are. */
  firstSentences: readonly number[];
}

/** A text in which anchors are looked for, and what reads them as it was read. */
export interface LaterText {
  read: ReadText;
  reader: Reader;
}

/**
 * How a sentence of the former version stands in the later one: not at all, in the same words, in the same words elsewhere, in
 * words of which many are the same, or in any other words at its place.
 */
export type Standing = 'gone' | 'equal' | 'moved' | 'alike' | 'replaced';

/** Two versions of a text, compared once for all anchors. */
export interface Comparison {
  before: ReadText;
  after: ReadText;
  reader: Reader;
  /** Up to where both begin alike, typography apart: UTF-16 units in each. */
  sameUpTo: readonly [number, number];
  /** For each word of `before` the same word of `after`, or -1. */
  wordMap: Int32Array;
  /** Which words of `after` are those of one of `before`. */
  reached: Uint8Array;
  /** For each sentence of `before` how it stands in `after`, and where: the first sentence and the one behind the last. */
  standings: Standing[];
  places: readonly (readonly [number, number] | undefined)[];
  /** What each word is, by its number. */
  kinds: readonly WordKind[];
  /** The heading over each line, by its index; -1 for none. */
  headings: { before: Int32Array; after: Int32Array };
  /** What stands over each line, as `sectionsOf` tells it. */
  sections: { before: readonly string[]; after: readonly string[] };
  /** How many sentences of each kind of words there are: by their number, the larger count of the two texts. */
  times: ReadonlyMap<number, number>;
  /** False where it was given up: then what is gone may only not have been found. */
  isComplete: boolean;
  /** What the comparison took, in steps of its budget. */
  steps: number;
}
