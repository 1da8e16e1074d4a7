import type { TextRange } from '../types.ts';

/**
 * `figure`: a number with its unit, a date, a time, a frequency. `weak`: what may be one ("one", "first", "morning"): it is
 * where it stands for another figure. `code`: "IL-17A".
 */
type TokenKind = 'figure' | 'weak' | 'word' | 'code' | 'link' | 'sign';

export interface Token extends TextRange {
  kind: TokenKind;
  /** Equal for all ways to write the same: "twice daily" and "2 times a day". */
  key: string;
  /** As it is printed. */
  printed: string;
  /** What stands between it and the one ahead, marks folded. */
  gap: string;
  /** Of a weak one: only within one class does one stand for the other. */
  class?: string;
  /** Of "until" and its like ahead of a time: what it may mean, of the signs of `LanguageTable.sides`. */
  side?: string;
}

/** What a part of the parser has read: how many atoms, and what they say. */
export interface Reading {
  kind: TokenKind;
  key: string;
  length: number;
  class?: string;
  side?: string;
}
