import type { Anchor } from './types.ts';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const [leastAround, mostAround] = [32, 64];
/** Longer than any character of several parts; where one is not, it is cut between two of its parts. */
const longestCharacter = 80;

/**
 * Marked words of a text, told in such a way that they can be found in a later version.
 *
 * @param text canonical text
 * @param start UTF-16 units in it; a character that is cut in two is taken whole
 * @param version the hash of the text
 * @param block which block `start` is in
 */
export function describeAnchor(
  text: string,
  start: number,
  end: number,
  version: string,
  block: number,
): Anchor {
  const from = boundary(text, Math.max(0, Math.min(start, text.length)), -1);
  const to = boundary(text, Math.max(from, Math.min(end, text.length)), 1);
  const exact = text.slice(from, to);
  const prefix = text.slice(beginAround(text, from), from);
  const suffix = text.slice(to, endAround(text, to));
  return {
    ...{ version, block, twins: findTwins(text, from, exact, prefix, suffix) },
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: from, end: to },
    ],
  };
}

/** More often than this is often. */
const mostTwins = 200;

function findTwins(
  text: string,
  from: number,
  exact: string,
  prefix: string,
  suffix: string,
): Anchor['twins'] {
  let twins: Anchor['twins'] = 'none';
  let count = 0;
  for (let at = exact === '' ? -1 : text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (at === from) continue;
    count += 1;
    const isAlikeBehind = suffix !== '' && text.startsWith(suffix, at + exact.length);
    const isAlikeAhead = prefix !== '' && at >= prefix.length && text.startsWith(prefix, at - prefix.length);
    if (isAlikeBehind || isAlikeAhead || count > mostTwins) return 'surroundings';
    twins = 'words';
  }
  return twins;
}

/** Where the surroundings begin: at a word if there is one, and never within a character. */
function beginAround(text: string, from: number): number {
  if (from <= mostAround) return 0;
  const near = text.slice(from - mostAround, from - leastAround);
  const space = near.search(/\s\S/);
  return boundary(text, from - mostAround + (space < 0 ? 0 : space + 1), 1);
}

function endAround(text: string, to: number): number {
  if (text.length - to <= mostAround) return text.length;
  const near = text.slice(to + leastAround, to + mostAround);
  const space = near.search(/\s\S*$/);
  return boundary(text, space < 0 ? to + mostAround : to + leastAround + space, -1);
}

/** The nearest place between two characters, as a person counts them, at `at` or on one side of it. */
function boundary(text: string, at: number, side: -1 | 1): number {
  if (at <= 0 || at >= text.length) return at;
  const begin = Math.max(0, at - longestCharacter);
  const around = text.slice(begin, at + longestCharacter);
  const character = characters.segment(around).containing(at - begin);
  if (!character || character.index === at - begin) return at;
  return side < 0 ? begin + character.index : begin + character.index + character.segment.length;
}
