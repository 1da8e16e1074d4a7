/** Where words stand in a canonical text, in UTF-16 units; `end` is behind the last. */
export interface TextRange {
  start: number;
  end: number;
}

/** A line of a canonical text: a paragraph, a heading, an item of a list, a row of a table. */
export interface TextLine extends TextRange {
  text: string;
}

/** Two lines that are one line in two versions. */
interface LinePair {
  before: TextLine;
  after: TextLine;
  /** 1 where they are the same words, typography and case apart; else the share of words they have in common. */
  likeness: number;
}

export interface PairedLines {
  /** In the order of the former text. */
  pairs: LinePair[];
  /** Of the former text alone. */
  removed: TextLine[];
  /** Of the later text alone. */
  added: TextLine[];
  /** What stands over any line in both versions. */
  inBoth: ReadonlySet<string>;
  /** What stands over each line. */
  over: ReadonlyMap<TextLine, string>;
}

/** How many steps may still be taken: whatever the texts hold, the work ends. A test reads from it how many were. */
export interface Budget {
  left: number;
}

export type CorrectionKind =
  | 'figure'
  | 'negation'
  | 'name'
  | 'removed'
  | 'added'
  | 'link'
  | 'wording'
  | 'typography';

/** What was changed between two versions of a text. */
export interface TextChange {
  kind: CorrectionKind;
  /** The words as printed in the former text; empty where there were none. */
  before: string;
  after: string;
  /** Where they stand; without a length where they were put in or taken out. */
  beforeRange: TextRange;
  afterRange: TextRange;
  /** It is of the title: the ranges are in the titles of the two versions. Absent for what is of the text. */
  ofTitle?: true;
}

/** Pages of two editions of a guide, numbered from 1. */
export interface PageDifferences {
  /** A page and the one it became. */
  differing: { before: number; after: number }[];
  /** Of the former edition alone. */
  gone: number[];
  /** Of the later edition alone. */
  added: number[];
}
