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
  if (summary.length >= longestSummary * 0.8 && summary.endsWith('…')) return null;
  const isMarked = /(?:…|\.{3})$/.test(summary);
  const own = summary.replace(/\s*(?:…|\.{3})$/, '');
  if (!isMarked && /[.!?:]["'”’»)\]]*$/u.test(own)) return null;
  const rest = restBehind(own, plainText(html)) ?? (isMarked ? undefined : restBehind(own, subtitle ?? ''));
  if (rest === undefined || (isMarked && /^\s*(?:…|\.{3})/.test(rest))) return null;
  return /^\s?(?:\p{Ll}|,|\d)|^\p{L}/u.test(rest) ? `goes on: ${rest.slice(0, 40)}` : null;
}

function restBehind(text: string, whole: string): string | undefined {
  const tail = text.slice(-tailLength);
  const at = tail.length < tailLength ? -1 : whole.indexOf(tail);
  return at < 0 ? undefined : whole.slice(at + tail.length);
}
