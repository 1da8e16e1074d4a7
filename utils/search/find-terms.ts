import { type Part, termAt } from './part-layout.ts';
import { isWithinOneError } from './question/is-within-one-error.ts';
import type { Slot } from './question/question-types.ts';

export const withError = 0;
export const begun = 1;
export const exact = 2;

export interface FoundTerm {
  term: number;
  quality: number;
}

/** What a slot means in a part. */
export interface Found {
  /** Each once, the best first. */
  terms: FoundTerm[];
  /** Which of the slot's spellings are in the part; `tumor…` for what only begins so. */
  added: string[];
}

export function findTerms(part: Part, { words, added, isPrefix, beginnings, erring }: Slot): Found {
  const found = new Map<number, number>();
  const met = new Set<string>();
  const add = (term: number, quality: number) => {
    if (!found.has(term)) found.set(term, quality);
  };
  const spelled = [
    ...words.map((word) => ({ word, isAdded: false })),
    ...added.map((word) => ({ word, isAdded: true })),
  ];
  for (const { word, isAdded } of spelled) {
    const at = findExact(part, word, 0, part.terms);
    if (at < 0) continue;
    // What was typed comes ahead of what was added to it.
    add(at, isAdded ? begun : exact);
    if (isAdded) met.add(word);
  }
  const begins = beginnings ? spelled.filter(({ word }) => beginnings.includes(word)) : spelled;
  for (const { word, isAdded } of isPrefix ? begins : []) {
    const low = findFrom(part, word, 0, part.terms);
    const high = findBehind(part, word, low, part.terms);
    for (let at = low; at < high; at += 1) add(at, begun);
    if (isAdded && high > low && !met.has(word)) met.add(`${word}…`);
  }
  for (const word of erring) for (const at of findOneError(part, word)) add(at, withError);
  return { terms: Array.from(found, ([term, quality]) => ({ term, quality })), added: [...met] };
}

/** Whether terms of the part make up the word, as well and being make up `wellbeing`: only such a word is a joined one. */
export function mayBeJoined(part: Part, word: string): boolean {
  const isReached = [true];
  for (let start = 0; start < word.length; start += 1) {
    if (!isReached[start]) continue;
    for (let end = start + 1; end <= word.length; end += 1)
      if (end - start < word.length && findExact(part, word.slice(start, end), 0, part.terms) >= 0)
        isReached[end] = true;
  }
  return isReached[word.length] === true;
}

/** Code units of a term against a word: below 0 when the term comes ahead of it. */
function compare(part: Part, index: number, word: string): number {
  const start = part.termStarts[index] ?? 0;
  const length = (part.termStarts[index + 1] ?? 0) - start;
  const most = Math.min(length, word.length);
  for (let at = 0; at < most; at += 1) {
    const difference = (part.termUnits[start + at] ?? 0) - word.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - word.length;
}

/** The first term from `low` up to `high` that does not come ahead of the word. */
function findFrom(part: Part, word: string, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(part, middle, word) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The term that is the word, from `low` up to `high`; -1 where there is none. */
function findExact(part: Part, word: string, low: number, high: number): number {
  const at = findFrom(part, word, low, high);
  return at < high && compare(part, at, word) === 0 ? at : -1;
}

/** The first term behind all that begin with the word. */
function findBehind(part: Part, word: string, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const start = part.termStarts[middle] ?? 0;
    const isBeginning =
      (part.termStarts[middle + 1] ?? 0) - start >= word.length && beginsAt(part, start, word);
    if (isBeginning || compare(part, middle, word) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function beginsAt(part: Part, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (part.termUnits[start + at] !== word.charCodeAt(at)) return false;
  return true;
}

/** Ranges this small are looked through. */
const few = 12;
/** Where scripts begin whose words do not err by letters. */
const beyondLetters = 0x2e80;

/**
 * Terms with one typing error. Goes along the word: what is ahead of the error is right, so only terms that begin with it
 * come into question, and behind it the rest is looked up. The work is bounded by the letters there are, not by the terms.
 */
export function findOneError(part: Part, word: string): number[] {
  const found: number[] = [];
  const lookUp = (other: string, low: number, high: number) => {
    const at = findExact(part, other, low, high);
    if (at >= 0) found.push(at);
  };
  let [low, high] = [0, part.terms];
  for (let at = 0; at <= word.length && low < high; at += 1) {
    if (high - low <= few) {
      for (let term = low; term < high; term += 1)
        if (isWithinOneError(termAt(part, term), word)) found.push(term);
      break;
    }
    const head = word.slice(0, at);
    lookUp(head + word.slice(at + 1), low, high);
    lookUp(head + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2), low, high);
    for (let from = low; from < high; ) {
      const unit = part.termUnits[(part.termStarts[from] ?? 0) + at] ?? 0;
      if ((part.termStarts[from + 1] ?? 0) - (part.termStarts[from] ?? 0) <= at) {
        from += 1;
        continue;
      }
      if (unit >= beyondLetters) break;
      const letter = String.fromCharCode(unit);
      const to = findBehind(part, head + letter, from, high);
      if (!/\d/.test(letter)) {
        lookUp(head + letter + word.slice(at), from, to);
        lookUp(head + letter + word.slice(at + 1), from, to);
      }
      from = to;
    }
    const next = word.slice(0, at + 1);
    low = findFrom(part, next, low, high);
    high = findBehind(part, next, low, high);
  }
  return found;
}
