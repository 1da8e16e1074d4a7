/** One word that is looked for. */
export interface Slot {
  /** Each of these as it is: what was typed, and what is the same to everyone (a plural, the sign of a unit). */
  words: readonly string[];
  /** Other spellings, which are told of. */
  added: readonly string[];
  /** Longer words that begin so are found too: as was typed or as it is spelt elsewhere, not as its plural or singular. */
  isPrefix: boolean;
  /** What they may begin with, where that is not all of `words` and `added`. */
  beginnings?: readonly string[];
  /** Of these words, those with one typing error are found too: of what was typed, as it is spelt elsewhere too. */
  erring: readonly string[];
  /** What may stand between it and the slot ahead of it, see `reach-over.ts`. */
  over?: Over;
  /** Places behind the slot ahead of it, where that is not 1: over the end of a sentence. */
  distance?: number;
}

/** The letters of a list, what joins them (`vitamins A, C and E`), and what begins with a letter that is none of it (`e.g.`). */
export type Over = readonly [letters: Slot, joints: Slot, others: Slot];

/** Words that must stand side by side, in order, in quotes over the end of a sentence, too. */
export interface Way {
  slots: readonly Slot[];
  /** A name that was put into the question, to be told of. */
  added: string | null;
}

/** One thing that was asked for, in any of its ways. */
export interface Wanted {
  ways: readonly Way[];
  /** A word like "of": it may be missing. */
  isOptional: boolean;
}
