import { splitSentences } from '../../text/split-sentences.ts';
import type { TextChange } from './types.ts';

export interface ChangeContext {
  /** What stands ahead of the change and behind it, in its own sentence. */
  lead: string;
  tail: string;
}

/** On each side, UTF-16 units. */
const most = 96;
/** More of a line is not looked at: hostile ones are as long as the whole text. */
const farthest = 1000;

/**
 * The words around a change, from the text it leads to, so that whoever reads "5 mg" knows of what. None around what is a sentence
 * itself. A long sentence is cut between words, which `…` says.
 *
 * @param after the text that `afterRange` speaks of
 */
export function changeContext(
  { kind, afterRange: { start, end } }: Pick<TextChange, 'kind' | 'afterRange'>,
  after: string,
): ChangeContext {
  if (kind === 'removed' || kind === 'added') return { lead: '', tail: '' };
  const ahead = after.slice(Math.max(0, start - farthest), start);
  const behind = after.slice(end, end + farthest);
  const line = ahead.slice(ahead.lastIndexOf('\n') + 1);
  const rest = behind.split('\n', 1)[0] ?? '';
  return { lead: shortenAhead(lastSentence(line)), tail: shortenBehind(firstSentence(rest)) };
}

/** What of it leads into what follows: nothing where it ends a sentence itself. */
function lastSentence(line: string): string {
  // A word in place of what follows shows whether the last mark ends a sentence.
  const sentences = splitSentences(`${line}X`);
  const last = sentences.at(-1) ?? '';
  return line.slice(Math.max(0, line.length + 1 - last.length));
}

function firstSentence(rest: string): string {
  const [first = ''] = splitSentences(`x${rest}`);
  return rest.slice(0, Math.max(0, first.length - 1));
}

function shortenAhead(text: string): string {
  if (text.length <= most) return text;
  const kept = text.slice(-most);
  return `… ${kept.slice(kept.search(/\s/) + 1)}`;
}

function shortenBehind(text: string): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most);
  const cut = kept.search(/\s\S*$/);
  return `${kept.slice(0, cut < 0 ? most : cut)} …`;
}
