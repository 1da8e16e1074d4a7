import type { IssueSource } from '../../utils/issue/types.ts';
import { plainText } from '../../utils/text/plain-text.ts';

/** Letters and digits by whose last a summary is found in the text it was made from. */
const tailLength = 30;
/** As long as a summary may be: a sentence that is longer has to be cut. */
const longestSummary = 300;

/**
 * What is wrong with how a summary ends; null when it ends as its sentence does. It stops short where its description or its
 * letter goes on in the same sentence, or where the description's mark of being cut stands in it. Independent of how summaries
 * are made.
 */
export function judgeSummary(summary: string | null, { subtitle, html }: IssueSource): string | null {
  if (summary === null) return null;
  if (/(?:\[(?:…|\.{3})\]|(?:…|\.{3}) ?(?:read|continue|weiter|mehr|lire|leer).*)$/iu.test(summary)) {
    return 'ends in the mark of an excerpt';
  }
  const body = plainText(html);
  const isLong = summary.length >= longestSummary * 0.8 && summary.endsWith('…');
  const isMarked = /(?:…|\.{3})$/.test(summary) && !isLong;
  const own = summary.replace(/\s*(?:…|\.{3})$/, '');
  const rest = restBehind(own, body);
  if (isLong || rest === undefined) return null;
  const goesOn = /^\s?(?:\p{Ll}|,|\d)/u.test(rest) || /^\p{L}/u.test(rest);
  const isFinished = /[.!?:]["'”’»)\]]*$/u.test(own);
  if (isMarked && !/^\s*(?:…|\.{3})/.test(rest) && goesOn) return `goes on: ${rest.slice(0, 40)}`;
  if (!isMarked && !isFinished && goesOn) return `goes on: ${rest.slice(0, 40)}`;
  const isCut = subtitle !== null && !isFinished && !isMarked && restBehind(own, subtitle)?.trim() !== '';
  return isCut && restBehind(own, subtitle) !== undefined ? 'ends where the description goes on' : null;
}

function restBehind(text: string, whole: string): string | undefined {
  const tail = text.slice(-tailLength);
  const at = tail.length < tailLength ? -1 : whole.indexOf(tail);
  return at < 0 ? undefined : whole.slice(at + tail.length);
}
