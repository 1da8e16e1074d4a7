import { compareTexts } from '../compare-texts.ts';
import type { TextChange, TextRange } from '../types.ts';
import { cutUpdateMark } from './cut-update-mark.ts';

/** Titles are a line. What goes on beyond it is not looked at. */
const longest = 1000;

/**
 * What was changed between two titles of an issue, by the kinds and in the order of `compareTexts`. That it came out anew
 * ("Update: …") is no change of it.
 *
 * @param language as for `compareTexts`
 * @returns changes `ofTitle`: their ranges are in the titles
 */
export function compareTitles(before: string, after: string, language?: string): TextChange[] {
  const [former, present] = [before.slice(0, longest), after.slice(0, longest)];
  const [from, to] = [cutUpdateMark(former), cutUpdateMark(present)];
  return compareTexts(former.slice(from.start, from.end), present.slice(to.start, to.end), language).map(
    (change): TextChange => ({
      ...change,
      beforeRange: moved(change.beforeRange, from.start),
      afterRange: moved(change.afterRange, to.start),
      ofTitle: true,
    }),
  );
}

const moved = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });
