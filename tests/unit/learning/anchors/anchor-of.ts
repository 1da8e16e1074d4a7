import { describeAnchor } from '../../../../utils/learning/anchors/describe-anchor.ts';
import type { Anchor } from '../../../../utils/learning/anchors/types.ts';

/** An anchor of words of a text, the n-th time they are there. */
export function anchorOf(text: string, exact: string, nth = 1): Anchor {
  let start = -1;
  for (let left = nth; left > 0; left -= 1) start = text.indexOf(exact, start + 1);
  return describeAnchor(text, start, start + exact.length, 'former', 0);
}
