import { normaliseText } from '../text/normalise-text.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { textOfBlock } from './blocks/block-text.ts';
import type { Block } from './blocks/types.ts';
import { splitTail } from './split-tail.ts';

interface Description {
  /** The author's own; null where the description only repeats how the letter begins. */
  subtitle: string | null;
  /** The text of the block in which a description that was cut off ends: the letter's opening is what stands up to there. */
  openingEnd: string | null;
}

/** Letters and digits by whose last an excerpt is found again: what stands before may have lost a caption or a greeting. */
const tailLength = 48;
const shortest = 12;
/** Nobody excerpts what comes later. */
const longestBody = 12_000;
/** A longer description that the body begins with is no subtitle, whole sentences or not. */
const longestSubtitle = 250;
const mostTries = 5;

/**
 * Whether a description is the author's subtitle, or was cut from the letter by the publisher's software, with a mark behind it
 * ("…", "[…]", "Read more") or without any. One that ends where a sentence of the letter ends, and has no mark, is taken for
 * chosen; so are dots that the letter has itself.
 */
export function ownSubtitle(given: string | null, blocks: readonly Block[]): Description {
  if (given === null) return { subtitle: null, openingEnd: null };
  const { shown, bare, mark } = splitTail(given);
  const texts = blocks.map(textOfBlock);
  const found = findEnd(keyOf(bare), texts) ?? findCut(shown, texts);
  if (!found) {
    const isOwn = shown !== '' && mark !== 'brackets' && !beginsWith(texts, shown);
    return { subtitle: isOwn ? shown : null, openingEnd: null };
  }
  const { sentence, isWhole, isAll, text } = found;
  const isChosen =
    mark === null ? isWhole : mark === 'dots' && isWhole && /(?:…|\.{3})["'”’)]*$/.test(sentence);
  if (!isChosen) return { subtitle: null, openingEnd: text };
  return { subtitle: isAll || beginsWith(texts, shown) ? null : shown, openingEnd: null };
}

/** With dots and then words of a link that nobody knows: "… À vous de lire". */
function findCut(shown: string, texts: readonly string[]): End | undefined {
  const before = /^(.+?)\s*(?:…|\.{3})[^…]{1,80}$/su.exec(shown)?.[1];
  const found = before === undefined ? undefined : findEnd(keyOf(before), texts);
  return found?.isWhole === false ? found : undefined;
}

/** Where in the letter an excerpt ends. */
interface End {
  /** The text of the block. */
  text: string;
  /** The sentence of it in which, or with which, the excerpt ends. */
  sentence: string;
  isWhole: boolean;
  /** Nothing follows, and nothing stood before: the excerpt is the letter. */
  isAll: boolean;
}

function findEnd(key: string, texts: readonly string[]): End | undefined {
  if (key.length < shortest) return undefined;
  const pieces: { text: string; start: number; key: string }[] = [];
  let body = '';
  for (const text of texts) {
    const piece = keyOf(text.slice(0, longestBody));
    pieces.push({ text, start: body.length, key: piece });
    body += piece;
    if (body.length > longestBody) break;
  }
  const tail = key.slice(-tailLength);
  let at = body.indexOf(tail);
  for (let left = mostTries; at >= 0 && left > 0; left -= 1) {
    const end = at + tail.length;
    const piece = pieces.findLast(({ start, key: own }) => start < end && own !== '');
    if (!piece) return undefined;
    const ends = sentenceEnds(piece.text);
    // A few words are an excerpt only where a sentence begins with them.
    const begin = at - piece.start;
    const isBegin = key.length > tailLength || begin <= 0 || ends.some(({ length }) => length === begin);
    const met = ends.find(({ length }) => piece.start + length >= end);
    if (isBegin && met) {
      const isWhole = piece.start + met.length === end;
      const isAll = end === body.length && pieces.length === texts.length && key.length * 1.2 > body.length;
      return { text: piece.text, sentence: met.sentence, isWhole, isAll };
    }
    at = body.indexOf(tail, at + 1);
  }
  return undefined;
}

/** The sentences of a block, each with how many letters and digits of the block stand before its end. */
function sentenceEnds(text: string): { sentence: string; length: number }[] {
  let length = 0;
  return splitSentences(text.slice(0, longestBody)).map((sentence) => {
    length += keyOf(sentence).length;
    return { sentence, length };
  });
}

function beginsWith(texts: readonly string[], subtitle: string): boolean {
  if (subtitle.length < longestSubtitle) return false;
  return normaliseText(texts.join(' ')).startsWith(normaliseText(subtitle).slice(0, longestSubtitle));
}

/**
 * Letters and digits alone: marks, spaces and emoji are written one way in a feed and another in a letter. Without figures that
 * hang on a word or a stop: a feed may have the marks of footnotes, which letters are read without.
 */
const keyOf = (text: string): string =>
  normaliseText(text)
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{P}])\d{1,3}(?![\p{L}\d])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
