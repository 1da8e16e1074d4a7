import { describeAnchor } from '../../utils/learning/anchors/describe-anchor.ts';
import { findAnchor } from '../../utils/learning/anchors/find-anchor.ts';
import type { FoundAnchor } from '../../utils/learning/anchors/types.ts';
import { splitSentences } from '../../utils/text/split-sentences.ts';

export interface AnchorItem {
  note?: string;
  before: string;
  after: string;
  exact: string;
  /** UTF-16 units in `before`; needed where `exact` is there more than once. */
  at?: number;
  expect: {
    state: FoundAnchor['state'];
    /** What stands there now, up to the whole sentence. */
    text?: string;
    /** Where it begins in `after`: for words that are there more than once. */
    at?: number;
  };
}

export interface AnchorVerdict {
  isRight: boolean;
  /** Given as exact or moved on other words than expected. */
  isMisplaced: boolean;
  found: FoundAnchor;
  /** What was found, up to the whole sentence. */
  text: string;
}

/** Whether an anchor is found as it should be. */
export function judgeAnchor({ before, after, exact, at, expect }: AnchorItem): AnchorVerdict {
  const start = at ?? before.indexOf(exact);
  if (start < 0 || before.slice(start, start + exact.length) !== exact)
    throw new Error(`"${exact}" is not in the former version${at === undefined ? '' : ` at ${at}`}.`);
  const anchor = describeAnchor(before, start, start + exact.length, '', 0);
  const found = findAnchor(anchor, before, after);
  if (found.state === 'lost')
    return { isRight: expect.state === 'lost', isMisplaced: false, found, text: '' };
  const text = wholeSentences(after, found.start, found.end);
  const isSame = expect.state !== 'lost' && (expect.text === undefined || isWithin(expect.text, text));
  const isThere =
    isSame && (expect.at === undefined || found.state === 'changed' || found.start === expect.at);
  return {
    isRight: found.state === expect.state && isThere,
    isMisplaced: found.state !== 'changed' && !(isThere && expect.state !== 'changed'),
    ...{ found, text },
  };
}

/** What is expected is all of the sentences that hold it or a part of them, or more than these. */
function isWithin(expected: string, whole: string): boolean {
  const [wanted, found] = [fold(expected), fold(whole)];
  return found.includes(wanted) || (found !== '' && wanted.includes(found));
}

function wholeSentences(text: string, start: number, end: number): string {
  let at = 0;
  const held: string[] = [];
  for (const sentence of splitSentences(text)) {
    const begin = text.indexOf(sentence, at);
    at = begin + sentence.length;
    if (begin < end && at > start) held.push(sentence);
  }
  return held.join(' ');
}

/** Case and typography apart. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’ʼ‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\s+/g, '');
}
