import { findMarks, type Mark, uniteMarks } from './find-marks.ts';
import type { Snippet } from './types.ts';

/** Of what is left of the length, this share stands ahead of the first mark. */
const shareAhead = 1 / 3;

/**
 * The piece of a text that shows why it was found: the first with the most of what was asked for. Null when nothing of the
 * question is in the text, as when it was found by its title.
 *
 * @param length at most so many UTF-16 units; a single mark that is longer is cut
 * @param isSoft a line break may stand within a sentence: in guides, not in issues
 */
export function findSnippet(
  text: string,
  question: string,
  length: number,
  spelling: boolean,
  isSoft = true,
): Snippet | null {
  const marks = findMarks(text, question, spelling, isSoft);
  const shown = chooseMarks(marks, length);
  const [first] = shown;
  if (first === undefined) return null;
  const end = Math.max(...shown.map((mark) => mark.end));
  const at = beginAhead(text, first.start, Math.floor((length - (end - first.start)) * shareAhead));
  const until = endBehind(text, end, at + length);
  const within = marks.filter((mark) => mark.start >= at && mark.end <= until);
  const ranges = uniteMarks(within.length > 0 ? within : [{ ...first, end: Math.min(first.end, until) }]);
  return {
    text: text.slice(at, until),
    marks: ranges.map(([from, to]): [number, number] => [from - at, to - at]),
    at,
  };
}

/** Those in the first stretch of that length in which the most different things stand. */
function chooseMarks(marks: readonly Mark[], length: number): readonly Mark[] {
  const counts = new Map<number, number>();
  let best: readonly [number, number] = [0, 0];
  let most = 0;
  let to = 0;
  for (const [from, { start, wanted }] of marks.entries()) {
    for (let next = marks[to]; next !== undefined; next = marks[to]) {
      if (to > from && next.end > start + length) break;
      counts.set(next.wanted, (counts.get(next.wanted) ?? 0) + 1);
      to += 1;
    }
    if (counts.size > most) {
      most = counts.size;
      best = [from, to];
    }
    const left = (counts.get(wanted) ?? 1) - 1;
    if (left > 0) counts.set(wanted, left);
    else counts.delete(wanted);
  }
  return marks.slice(...best);
}

/** Where to begin, at most `most` ahead of `start`: at a line, a sentence, or a word. */
function beginAhead(text: string, start: number, most: number): number {
  const from = Math.max(0, start - Math.max(0, most));
  const ahead = text.slice(from, start);
  const line = Math.max(ahead.lastIndexOf('\n'), ahead.lastIndexOf('\f'));
  if (line >= 0) return from + line + 1;
  if (from === 0) return 0;
  const [sentence] = ahead.match(/^.*?[.!?。]\s+/su) ?? [''];
  if (sentence !== '' && sentence.length < ahead.length) return from + sentence.length;
  const space = ahead.search(/\s/);
  if (space >= 0) return from + space + 1;
  return isInside(text, from) ? from + 1 : from;
}

/** Where to end: with a word, a page at the latest. */
function endBehind(text: string, end: number, most: number): number {
  if (most <= end) return isInside(text, most) ? most - 1 : most;
  const behind = text.slice(end, most);
  const page = behind.indexOf('\f');
  if (page >= 0) return end + page;
  if (most >= text.length) return text.length;
  if (/\s/.test(text[most] ?? '')) return most;
  const [kept] = behind.match(/^.*\s/su) ?? [''];
  if (kept !== '') return end + kept.trimEnd().length;
  return isInside(text, most) ? most - 1 : most;
}

/** Between the two units of one character. */
function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000;
}
